/** The article: before the rounds, and beside the questions; the search in it. */

import type { Catalog } from '../../words.ts';
import { counted, percent, plural, quoted } from '../forms.ts';

export const reading: Catalog['screens']['reading'] = {
  title: 'Primero, lee el artículo',
  rounds: (titles) =>
    `Después ${plural(titles.length, 'viene', 'vienen')} ${counted(titles.length, 'ronda')}: ${titles.join(', ')}`,
  noRounds: 'Este artículo no da para ninguna pregunta.',
  instead: {
    hunt: 'm: la caza en lugar de las rondas. Recorre el artículo oración por oración y marca lo que no avala.',
    rounds: 'm: rondas de preguntas en lugar de la caza.',
  },
  position: (first, last, total) => `líneas ${first}–${last} de ${total}`,
  percent,
  again: 'El artículo',
};

export const search: Catalog['screens']['search'] = {
  ask: 'Buscar: ',
  none: 'no aparece',
  named: (query, place) => `${quoted(query)} ${place}`,
  places: (n) => counted(n, 'lugar', 'lugares'),
  hit: (n, of) => `${n} de ${of}`,
};
