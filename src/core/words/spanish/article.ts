/** What stands above an article: its date, and what is told of a pack. */
import type { Catalog } from '../words.ts';

const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

export const article: Catalog['article'] = {
  date: (year, month, day) => `${day} de ${MONTHS[month - 1]} de ${year}`,
  invented: 'Inventado: los lugares, las personas y los hechos de este artículo no existen.',
  source: (source) => `Fuente: ${source}`,
  license: (license) => `Licencia: ${license}`,
};
