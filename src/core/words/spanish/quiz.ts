/** The questions, their options and the reasons why an option is wrong. */
import type { ClaimStatus } from '../../analysis/analysis.ts';
import type { Level, Skill } from '../../key/answer-key.ts';
import { LABELS } from '../pack-labels.ts';
import type { Catalog } from '../words.ts';
import { counted, listed, named, namedAll, plural, quoted } from './forms.ts';

const titles: Readonly<Record<Skill, string>> = {
  quotes: '¿Quién lo dijo?',
  claims: '¿Según quién?',
  certainty: '¿Con qué certeza?',
};

const rules: Readonly<Record<Skill, string>> = {
  quotes:
    'Atribuye las palabras a quien el artículo nombra como su fuente: antes de ellas, después, o con «he», «she» o «they». ' +
    'Las palabras entre comillas son las propias de quien habla; sin comillas, el artículo las cuenta a su manera.',
  claims:
    '«X dijo Y» no convierte Y en palabra del artículo: este avala lo que afirma por sí mismo, o lo que respalda con ' +
    'dos fuentes independientes que nombra, un documento o lo que vio quien escribe. ' +
    'Sin verificar no significa falso: solo quiere decir que este artículo no lo avala.',
  certainty:
    '«Likely», «expected» y «appears» atenúan un enunciado: probable. «May», «might» y «could» especulan: posible y nada más. ' +
    '«Unclear» lo deja abierto, y una fuente con nombre puede desmentirlo. Los intensificadores («clearly», claramente; «certainly», sin duda) suben el tono y no añaden pruebas. ' +
    'Pregunta también de quién es la voz: en «X dijo Y», el artículo avala que X lo dijo, no que Y sea así. ' +
    'Juzga las palabras de la página, no lo que sepas del asunto.',
};

/** What the article would have had to say for a level that is not the right one. */
const wouldSay: Readonly<Record<Level, string>> = {
  fact: 'Para eso, el artículo tendría que decirlo por sí mismo y sin atenuarlo.',
  attributed:
    'Para eso, el artículo tendría que nombrar una fuente: «she said» (dijo), «according to» (según).',
  hedged:
    'Para eso, el pasaje tendría que presentarlo como probable: «likely» (probable), «expected» (se espera), «appears» (parece).',
  speculative:
    'Para eso, el pasaje tendría que presentarlo como posible y nada más: «may», «might», «could» (puede, podría).',
  open: 'Para eso, el pasaje tendría que dejarlo abierto: «unclear» (no está claro), «whether» (si), «neither confirm nor deny» (ni confirma ni desmiente).',
  denied: 'Para eso, el pasaje tendría que decir que no es así.',
};

const claims = (count: number) => (count === 1 ? 'una afirmación' : `${count} afirmaciones`);

/** Why there are too few questions, each the second half of a sentence. */
const limits: Catalog['quiz']['limits'] = {
  noQuotes: 'no se encontró ninguna cita de la que se sepa sin duda quién habla',
  oneSpeaker: 'en el artículo hablan muy pocas personas para poder elegir',
  namedInQuote: 'la mayoría de las citas nombran a quien habla',
  quotes: (count) => `solo en ${count === 1 ? 'una cita' : `${count} citas`} se sabe sin duda quién habla`,
  noUnverified: 'no se encontró ninguna afirmación que el artículo claramente no avale',
  noVouched: 'no se encontró ninguna afirmación que el artículo avale',
  vouched: (count) => `el artículo solo avala claramente ${claims(count)}`,
  unverified: (count, none) =>
    none === 0
      ? `solo ${count === 1 ? 'se encontró' : 'se encontraron'} ${claims(count)} que el artículo claramente no avala`
      : `${count} con ${plural(count, 'la única afirmación encontrada', 'las únicas afirmaciones encontradas')} que el ` +
        `artículo claramente no avala, y ${none} en ${plural(none, 'la', 'las')} que lo correcto es «ninguna»`,
  keptForHunt: 'una parte de lo que podría preguntarse se reserva para la caza',
  noStatements: 'no se encontró ningún enunciado cuya firmeza esté fuera de duda',
  statementsUsed: 'lo que podría preguntarse se pregunta en otra ronda',
  othersUsed: 'el resto de lo que podría preguntarse se pregunta en otra ronda',
  oneSided: (count) =>
    count === 0
      ? 'todos los enunciados fuera de duda tendrían la misma respuesta'
      : 'casi todos los demás tendrían la misma respuesta',
  statements: (count) =>
    `la firmeza está fuera de duda solo en ${count === 1 ? 'un enunciado' : `${count} enunciados`}`,
};

/** Why the article does not vouch for a claim, after the definitions of the statuses. */
function notVouchedFor(status: ClaimStatus, sources: readonly string[]): string {
  const who = sources.length === 0 ? null : namedAll(sources);
  switch (status) {
    case 'disputed':
      return who
        ? `Es la palabra de ${who}, y otra fuente del artículo lo niega o dice lo contrario.`
        : 'Otra fuente del artículo lo niega o dice lo contrario.';
    case 'unconfirmed':
      return 'El artículo dice que no se pudo confirmar, o alguien que podría saberlo ni lo confirma ni lo desmiente.';
    case 'anonymous':
      return who ? `Nadie con nombre lo sostiene, solo ${who}.` : 'Nadie con nombre lo sostiene.';
    case 'single-source':
      if (sources.length > 1)
        return `Descansa en la palabra de ${who}, que pertenecen a un mismo organismo y cuentan como una sola fuente.`;
      return who
        ? `En este pasaje descansa solo en la palabra de ${who}.`
        : 'En este pasaje descansa en una sola fuente.';
    case 'opinion':
    case 'prediction':
    case 'contradicted':
    case 'supported':
    case 'own-voice':
      throw new RangeError(`not an unverified status: ${status}`);
    default:
      return status satisfies never;
  }
}

export const quiz: Catalog['quiz'] = {
  titles,
  rules,
  quotePrompts: {
    direct: '¿Quién lo dijo?',
    partial: '¿De quién son estas palabras?',
    indirect: '¿Quién lo dice, según lo cuenta el artículo?',
  },
  claimPrompt: '¿Cuál de estas afirmaciones no avala el propio artículo?',
  strengthPrompt: '¿Con qué firmeza se dice esto?',
  vouchPrompt: '¿Avala el propio artículo lo que aquí se afirma?',
  labels: LABELS.es,
  wouldSay,
  notVouched: 'El artículo solo avala que la fuente lo dijo.',
  decidingWords: (words) =>
    `Lo que decide aquí ${plural(words.length, 'es', 'son')} ${listed(words.map(quoted))}.`,
  creditedElsewhere: {
    untold: (name) => `El artículo atribuye otra cosa a ${named(name)}.`,
    retold: (name, shown) =>
      `El artículo atribuye otra cosa a ${named(name)}, y la cuenta así: ${quoted(shown)}`,
    quoted: (name, shown) => `El artículo atribuye otra cosa a ${named(name)}: ${quoted(shown)}.`,
  },
  notFrom: (name, right) => `El artículo lo tiene de ${named(right)}, no de ${named(name)}.`,
  notCredited: (name, right) => `El artículo no atribuye esto a ${named(name)}, sino a ${named(right)}.`,
  statesSaying: (passage) =>
    `La afirmación es que esto se dijo, y eso el artículo lo avala; si es así es otra cuestión: ${passage}`,
  statesItself: (passage) => `El artículo lo afirma por sí mismo: ${passage}`,
  backs: (passage, explanation) =>
    explanation === ''
      ? `El artículo lo respalda: ${passage}`
      : explanation.startsWith('El artículo lo respalda')
        ? explanation
        : `El artículo lo respalda. ${explanation}`,
  notVouchedFor,
  oneIsNotVouchedFor: (statement) => `Hay una que el artículo no avala: ${quoted(statement)}`,
  allAreVouchedFor: (count, plainly) =>
    `El artículo avala ${count === 2 ? 'las dos' : count === 3 ? 'las tres' : 'todas'}: las afirma por sí mismo${plainly ? '' : ', o las respalda con dos fuentes independientes, un documento o lo que vio quien escribe'}.`,
  packOptionWrong: 'Eso no es lo que dice el artículo.',
  packClaimVouched: 'El artículo avala esto.',
  limits,
  packShortfall: (skill, made) =>
    made === 0
      ? `Este paquete no tiene preguntas de «${titles[skill]}».`
      : `Este paquete no tiene más de ${counted(made, 'pregunta')} de «${titles[skill]}».`,
  chosenShortfall: (skill, made, limit) =>
    `«${titles[skill]}» tiene aquí ${counted(made, 'pregunta')}: ${limit}.`,
  shortfall: (skill, made, limit) =>
    made === 0
      ? `No se pudo hacer ninguna pregunta de «${titles[skill]}»: ${limit}.`
      : `Solo se ${plural(made, 'pudo', 'pudieron')} hacer ${counted(made, 'pregunta')} de «${titles[skill]}»: ${limit}.`,
};
