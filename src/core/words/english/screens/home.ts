/** The home screen: what can be played, and what was left. */
import type { PackFacts } from '../../../game/game.ts';
import type { ArticleProgress } from '../../../progress/progress-store.ts';
import { counted, percent } from '../forms.ts';

/** "Invented local news" */
function kindOf({ topic, invented }: PackFacts): string {
  const kind = topic ?? 'article';
  return invented ? `Invented ${kind}` : kind.charAt(0).toUpperCase() + kind.slice(1);
}

function about(facts: PackFacts): string {
  const { questions, progress, broken } = facts;
  if (broken) return 'cannot be played as it is';
  const made = progress && progressMade(progress);
  return `${kindOf(facts)} · ${questions > 1 ? 'up to ' : ''}${counted(questions, 'question')}${made ? ` · ${made}` : ''}`;
}

function briefly(facts: PackFacts): string {
  const { progress } = facts;
  if (facts.broken || !progress || progress.finished === 0) return about(facts);
  return `${kindOf(facts)} · ${progressMade(progress)}`;
}

/** "played, best 80 %"; "played" where no question counts; empty where nothing was played. */
function progressMade({ finished, left, best }: ArticleProgress): string {
  if (finished === 0) return left ? 'begun' : '';
  const times = finished > 1 ? ` ${finished} times` : '';
  return `played${times}${best === null ? '' : `, best ${percent(best)}`}${left ? ', begun again' : ''}`;
}

/** "Course spring: 2 of 3 played, best 80 %"; "Course spring" where nothing is known of progress. */
function course(name: string, packs: readonly PackFacts[]): string {
  const shares = packs.flatMap(({ progress }) => progress?.best ?? []);
  const played = packs.filter(({ progress }) => progress && progress.finished > 0).length;
  const best = shares.length === 0 ? '' : `, best ${percent(Math.max(...shares))}`;
  // Of a folder that is called so, once is enough.
  const title = /^course\b/i.test(name)
    ? `${name.charAt(0).toUpperCase()}${name.slice(1)}`
    : `Course ${name}`;
  if (packs.every(({ progress }) => progress === undefined)) return title;
  return `${title}: ${played} of ${packs.length} played${best}`;
}

export const home = {
  title: 'Says who?',
  motto: { first: 'Read the news.', second: 'Ask who vouches for it.' },
  /** "Invented local news · up to 24 questions" */
  about,
  /** "Invented local news · played, best 80 %": what was made of it in place of how much there is. */
  briefly,
  /** "Course spring: 2 of 3 played, best 80 %" */
  course,
  notPlayed: 'not played yet',
  how: [
    'Read a news article, then answer: who said it, says who, and how sure?',
    'Say how confident you are; the article itself then shows the proof.',
  ],
  hunt: 'Or hunt for what an article does not vouch for: press m while reading it.',
  /** The number of practice, null where nothing is due; and whether there is a game to go on with. */
  pick: (practice: number | null, goesOn: boolean) => {
    const parts = [
      ...(goesOn ? ['Go on with a game'] : []),
      goesOn ? 'pick an article' : 'Pick an article',
      ...(practice === null ? [] : [`${practice} to practice`]),
    ];
    const last = parts.pop();
    return parts.length === 0 ? `${last}:` : `${parts.join(', ')}, or ${last}:`;
  },
  pickFirst: 'New here? Begin with 1, or pick an article:',
  tutorial: {
    first: 'Start here: the tutorial',
    last: 'The tutorial',
    about: 'the three rules, two minutes',
  },
  noPacks: 'There are no packs here.',
  own: 'Or bring your own, a text, Markdown or HTML file or a web address:',
};
