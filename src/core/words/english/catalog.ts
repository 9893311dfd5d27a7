/** English: what a game needs from its first frame on. */
import { article } from './article.ts';
import { commands } from './commands.ts';
import { game } from './game.ts';
import { hunt } from './hunt.ts';
import { key } from './key.ts';
import { keys } from './keys.ts';
import { lines } from './lines.ts';
import { practice } from './practice.ts';
import { progress } from './progress.ts';
import { quiz } from './quiz.ts';
import { screens } from './screens/screens.ts';

export const english = { screens, keys, lines, quiz, key, game, hunt, practice, progress, article, commands };
