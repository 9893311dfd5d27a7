/** Where the tutorial is. */
import { join } from 'node:path';
import type { Language } from '../../core/words/languages.ts';
import type { Door } from '../door.ts';

/** The same article and questions, with lessons in each language. */
const PACKS: Readonly<Record<Language, string>> = { en: 'first-steps.yaml', es: 'primeros-pasos.yaml' };

/** The path of its pack, which is not among those of the home screen. */
export function tutorialPath({ packageRoot, words }: Pick<Door, 'packageRoot' | 'words'>): string {
  return join(packageRoot, 'questions', 'tutorial', PACKS[words.language]);
}
