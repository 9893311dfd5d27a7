/** For whom a source phrase stands, and how that was found. */

export const sources = {
  /** `words` are quoted, with their place where that is told. */
  source: (words: string) => `source ${words}`,
  unclear: (what: string) => `${what}: the article does not make clear whom it means`,
  found: (what: string, how: string, confidence: number) => `${what}: ${how} (confidence ${confidence})`,
  /** `named` says where the speaker is named; empty where nowhere. */
  by: {
    name: (name: string, isSure: boolean) =>
      `names ${name}${isSure ? '' : ', or somebody else of that name'}`,
    pronoun: (name: string, named: string) =>
      `a pronoun; by gender, number, nearness and who acts, it stands for ${name}${named}`,
    role: (name: string, role: string | null, named: string) =>
      `a role; the article gives it to ${name}${role ? ` (${role})` : ''}${named}`,
    body: (name: string, named: string) =>
      `a noun for a body; it stands for ${name}${named}, the one before it that it fits`,
    unnamed: 'names nobody, and stands as it is',
  },
  named: (words: string) => `, named ${words}`,
};
