/** The answers that every game offers, in every language: packs may use these words, whatever language they are played in. */
import type { Level } from '../key/answer-key.ts';
import type { Language } from './languages.ts';

export interface Labels {
  /** Of "How firmly is this put?". */
  readonly strength: Readonly<Record<Exclude<Level, 'attributed'>, string>>;
  /** Three answers that exclude each other: the article says yes, somebody else says yes, nobody knows. */
  readonly vouching: Readonly<Record<'fact' | 'attributed' | 'open', string>>;
  /** Beside so many claims, of which the article vouches for each. */
  readonly none: Readonly<Record<'two' | 'three' | 'more', string>>;
}

export const LABELS: Readonly<Record<Language, Labels>> = {
  en: {
    strength: {
      fact: 'Stated as fact',
      hedged: 'Hedged: probable, not certain',
      speculative: 'Speculative: possible, no more',
      open: 'Open: not known',
      denied: 'Denied: said not to be so',
    },
    vouching: {
      fact: 'Yes: the article states it as fact',
      attributed: 'No: it is a source’s word',
      open: 'No: the article says it is not known',
    },
    none: {
      two: 'None of them: the article vouches for both',
      three: 'None of them: the article vouches for all three',
      more: 'None of them: the article vouches for all',
    },
  },
  es: {
    strength: {
      fact: 'Afirmado como un hecho',
      hedged: 'Atenuado: probable, no seguro',
      speculative: 'Especulativo: solo posible',
      open: 'Abierto: no se sabe',
      denied: 'Negado: se dice que no es así',
    },
    vouching: {
      fact: 'Sí: el artículo lo afirma como un hecho',
      attributed: 'No: es la palabra de una fuente',
      open: 'No: el artículo dice que no se sabe',
    },
    none: {
      two: 'Ninguna: el artículo avala las dos',
      three: 'Ninguna: el artículo avala las tres',
      more: 'Ninguna: el artículo avala todas',
    },
  },
};

/** What packs may say for a level besides: labels that earlier versions showed, which held the words to look for. */
export const OTHER_STRENGTHS: Readonly<Partial<Record<Level, readonly string[]>>> = {
  hedged: ['Hedged: probable (likely, expected, appears)', 'Atenuado: probable (likely, expected, appears)'],
  speculative: ['Speculative: possible (may, might, could)', 'Especulativo: posible (may, might, could)'],
};

/** What packs may say for "none of them" besides: labels that earlier versions showed, and the short form that people write. */
export const OTHER_NONE: readonly string[] = [
  'None',
  'None of them',
  'None of these',
  'None of the above',
  'Neither',
  'Neither of them',
  'Ninguna',
  'Ninguna de ellas',
  'Ninguna de estas',
  'Ninguna de las anteriores',
  'Ninguna de las dos',
  'Ninguna de las tres',
  'Ninguna: el artículo responde por las dos',
  'Ninguna: el artículo responde por las tres',
  'Ninguna: el artículo responde por todas',
];
