/** What statuses, levels and kinds of findings are called. */
import type { ClaimStatus, QuoteKind } from '../../analysis/analysis.ts';
import type { Level } from '../../key/answer-key.ts';

export const STATUS_NAMES: Readonly<Record<ClaimStatus, string>> = {
  opinion: 'opinión',
  prediction: 'predicción',
  contradicted: 'contradicha',
  disputed: 'discutida',
  unconfirmed: 'sin confirmar',
  anonymous: 'anónima',
  'single-source': 'fuente única',
  supported: 'respaldada',
  'own-voice': 'voz propia',
};

export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  fact: 'afirmado como un hecho',
  attributed: 'atribuido',
  hedged: 'atenuado',
  speculative: 'especulativo',
  open: 'abierto',
  denied: 'negado',
};

export const QUOTE_NAMES: Readonly<Record<QuoteKind, string>> = {
  direct: 'cita directa',
  partial: 'cita parcial',
  indirect: 'cita indirecta',
};
