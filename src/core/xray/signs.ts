/** The sign that stands for each sort of mark. */
import type { ClaimStatus } from '../analysis/analysis.ts';
import type { MarkOf } from './xray.ts';

/** The sign of each status: of Latin-1, which every terminal has, and no dash or slash, behind which a line may be broken. */
const STATUS_SIGNS: Readonly<Record<ClaimStatus, string>> = {
  opinion: '*',
  prediction: '>',
  contradicted: 'x',
  disputed: '±',
  unconfirmed: '0',
  anonymous: '?',
  'single-source': '1',
  supported: '+',
  'own-voice': '=',
};

/** The sign of a mark: one column wide, and never a letter that could be a speaker's. */
export function signOf(of: MarkOf): string {
  switch (of.kind) {
    case 'quote':
      return '"';
    case 'claim':
      return STATUS_SIGNS[of.status];
    case 'hedge':
      return '~';
    case 'open':
      return '¿';
    case 'booster':
      return '!';
    case 'denial':
      return '¬';
    case 'statement':
      return '#';
    case 'left-out':
      return '.';
    default:
      return of satisfies never;
  }
}
