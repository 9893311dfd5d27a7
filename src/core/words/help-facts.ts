/** What help texts are made with: how to start the program, and which values options take. */

/** What to type, as words for a shell. */
export interface Typed {
  readonly alone: string;
  with(args: string): string;
  /** Where another program reads the output. */
  inPipe(args: string): string;
}

export interface HelpFacts {
  readonly typed: Typed;
  readonly count: { readonly least: number; readonly most: number };
  readonly rounds: readonly string[];
  readonly languages: readonly string[];
  /** The environment variable that names the data folder. */
  readonly dataFolder: string;
}

/** What is said of one command. */
export interface CommandHelp {
  readonly summary: string;
  readonly description: string;
  /** Of its argument; empty where it has none. */
  readonly argument: string;
  /** By the long form of each option. */
  readonly options: Readonly<Record<string, string>>;
  /** Below the list of options. */
  readonly after: string;
}
