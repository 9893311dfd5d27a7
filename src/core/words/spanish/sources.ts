/** For whom a source phrase stands, and how that was found. */
import type { FindingWords } from '../words.ts';
import { decimalAsIs } from './forms.ts';

export const sources: FindingWords['sources'] = {
  source: (words) => `fuente ${words}`,
  unclear: (what) => `${what}: el artículo no permite decir a quién se refiere`,
  found: (what, how, confidence) => `${what}: ${how} (confianza ${decimalAsIs(confidence)})`,
  by: {
    name: (name, isSure) => `nombra a ${name}${isSure ? '' : ', o a otra persona con ese nombre'}`,
    pronoun: (name, named) =>
      `un pronombre; por género, número, cercanía y quién actúa, se refiere a ${name}${named}`,
    role: (name, role, named) =>
      `un cargo; el artículo se lo da a ${name}${role ? ` (${role})` : ''}${named}`,
    body: (name, named) =>
      `un nombre de organismo; se refiere a ${name}${named}, el último mencionado antes al que corresponde`,
    unnamed: 'no nombra a nadie, y queda como está',
  },
  named: (words) => `, nombre que aparece en ${words}`,
};
