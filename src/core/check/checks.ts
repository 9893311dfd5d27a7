/** The codes of what a check finds, and how heavily each weighs. */
import type { Severity } from './finding.ts';

/** What is looked for in a pack that can be played. */
export const CHECKS = {
  'alias-shared': 'error',
  'two-credited': 'error',
  'option-right': 'error',
  'option-repeated': 'error',
  'gives-away': 'error',
  'claims-contradict': 'error',
  'levels-contradict': 'error',
  'claims-alike': 'warning',
  'claim-tells-who': 'warning',
  'claims-unfair': 'warning',
  'claim-lengths': 'warning',
  'levels-alike': 'warning',
  'difficulty-alike': 'warning',
  'names-alike': 'warning',
  'alias-as-name': 'warning',
  'source-other': 'warning',
  'option-names-answer': 'warning',
  'told-elsewhere': 'warning',
  'said-again': 'warning',
  'reason-unused': 'warning',
  'asked-twice': 'warning',
  'statement-altered': 'warning',
  'explanation-thin': 'warning',
  'few-options': 'warning',
  'question-unproven': 'warning',
  'never-asked': 'warning',
} as const satisfies Readonly<Record<string, Severity>>;

export type CheckCode = keyof typeof CHECKS;

/** What is told of a file that no game can be made of; each is an error. */
export const READING_ERRORS = [
  'pack-syntax',
  'pack-too-large',
  'pack-control-character',
  'pack-alias',
  'pack-depth',
  'pack-not-a-pack',
  'pack-version',
  'pack-newer',
  'pack-unknown-key',
  'pack-shape',
  'pack-entry-kind',
  'pack-repeated',
  'pack-evidence-missing',
  'pack-evidence-ambiguous',
  'pack-quote-altered',
  'pack-gives-away',
  'pack-unknown-speaker',
  'pack-right-not-offered',
  'pack-right-among-wrong',
  'pack-question-incomplete',
  'pack-sources',
  'file-empty',
  'file-binary',
  'file-encoding',
  'file-too-large',
  'file-missing',
  'file-forbidden',
  'file-unreadable',
  'folder-without-packs',
] as const;

export type ReadingCode = (typeof READING_ERRORS)[number];
