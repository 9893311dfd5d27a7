/** One entry of the home screen for a pack. */
import type { PackSummary } from '../game/game.ts';
import { isUnverified, type Pack, type PackEntry } from './pack.ts';

/** `ref` is what to load when the player picks it: "Invented local news · 16 questions". */
export function packSummary(pack: Pack, ref: string): PackSummary {
  const topic = pack.topic ?? 'article';
  const kind = pack.invented ? `Invented ${topic}` : topic.charAt(0).toUpperCase() + topic.slice(1);
  const count = pack.entries.filter(makesQuestion).length;
  return { ref, title: pack.title, about: `${kind} · ${count} ${count === 1 ? 'question' : 'questions'}` };
}

/** Claims that the article vouches for, and those never asked about, make no question of their own. */
function makesQuestion(entry: PackEntry): boolean {
  return entry.skill !== 'claims' || isUnverified(entry.status);
}
