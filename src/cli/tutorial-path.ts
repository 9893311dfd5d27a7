/** Where the tutorial is. */
import { join } from 'node:path';
import type { Door } from './door.ts';

/** The path of its pack, which is not among those of the home screen. */
export function tutorialPath({ packageRoot }: Pick<Door, 'packageRoot'>): string {
  return join(packageRoot, 'questions', 'tutorial', 'first-steps.yaml');
}
