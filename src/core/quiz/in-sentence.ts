/** How a speaker is named inside a sentence: "the White House", where the article says so; "critics", whatever opened a sentence. */
import type { Article } from '../article/article.ts';
import type { KeySpeaker } from '../key/answer-key.ts';
import { peopleInSentence } from '../key/people-in-sentence.ts';

/** The name, behind "the" where it is that of a body which the article names so. */
export function inSentence({ text }: Article, { name, kind }: KeySpeaker): string {
  if (kind === 'group') return peopleInSentence(name);
  if (kind !== 'organisation' && kind !== 'document') return name;
  return text.includes(` the ${name}`) || text.includes(`The ${name}`) ? `the ${name}` : name;
}
