/** The x-ray. */
import type { Catalog } from '../../words.ts';

export const xray: Catalog['screens']['xray'] = {
  title: 'Radiografía',
  working: 'Leyendo el artículo una vez más …',
  mark: (n, of) => `Marca ${n} de ${of}`,
  words: 'Las palabras: ',
  reason: (title) => `${title}: `,
  more: '…',
};
