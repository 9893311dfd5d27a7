/** Why an answer is right, in sentences that a player can check against the passage. */
import type { Catalog } from '../words.ts';
import { named, namedAll, quoted } from './forms.ts';

const who = (names: readonly string[]) => (names.length === 0 ? 'una fuente' : namedAll(names));

export const key: Catalog['key'] = {
  secondHandPrompt: '¿De quién obtuvo el artículo estas palabras?',
  strengthPromptOf: (speaker) => `¿Con qué firmeza se dice esto en palabras de ${named(speaker)}?`,

  quote: {
    runsOn: (name) => `La cita empezó en el párrafo anterior y sigue aquí; quien habla es ${named(name)}.`,
    sameParagraph: (name) =>
      `La oración anterior se atribuye a ${named(name)}, y la cita sigue sin que hable nadie más.`,
    speechNoun: (name, noun) =>
      noun === null
        ? `El artículo presenta estas palabras como propias de ${named(name)}.`
        : `El artículo presenta estas palabras como propias de ${named(name)}: las llama ${quoted(noun)}.`,
    accordingTo: (name) => `El artículo lo da «according to» (según) ${named(name)}.`,
    nameColon: (name) =>
      `El nombre antes de los dos puntos, ${named(name)}, dice de quién son las palabras que siguen.`,
    credited: (name) => `El artículo atribuye estas palabras a ${named(name)}.`,
    creditedBy: (name, cue) =>
      `El artículo atribuye estas palabras a ${named(name)}; lo dice la palabra ${quoted(cue)}.`,
    retoldBy: (name, cue) =>
      `El artículo cuenta esto como palabra de ${named(name)}; lo dice la palabra ${quoted(cue)}.`,
    standsFor: (words, name) => `Aquí ${quoted(words)} es ${named(name)}.`,
    speakerIs: (words, name) => `Quien habla, ${quoted(words)}, es ${named(name)}.`,
    secondHand: (about, name, cue) =>
      `El artículo no cita directamente a ${named(about)}: tiene las palabras a través de ${named(name)}; lo dice la palabra ${quoted(cue)}.`,
  },

  claim: {
    opinion: (names) => `Es un juicio de valor de ${who(names)}, no algo que se pueda comprobar.`,
    prediction: (names) =>
      `Trata del futuro, según la palabra de ${who(names)}: todavía nadie puede saberlo.`,
    contradicted:
      'El propio artículo dice que no es así. Se comprobó, de modo que no está simplemente sin verificar.',
    disputed: (names, objection) =>
      objection === null
        ? `Descansa en la palabra de ${who(names)}, y otra fuente lo niega. El artículo no lo resuelve.`
        : `Descansa en la palabra de ${who(names)}, y otra fuente se opone: ${quoted(objection)} El artículo no lo resuelve.`,
    unshown: 'El propio artículo dice que no se ha demostrado que sea así.',
    unconfirmed: (names, sentence) =>
      `Descansa en la palabra de ${who(names)}, y no está confirmado${sentence === null ? '.' : `: ${quoted(sentence)}`}`,
    anonymous: (names) =>
      `Aquí no lo sostiene ninguna fuente con nombre, solo ${who(names)}. El artículo no lo avala.`,
    colleagues: (names) =>
      `Descansa en la palabra de ${who(names)}, que pertenecen a un mismo organismo y cuentan como una sola fuente. El artículo lo cuenta y no lo avala.`,
    singleSource: (names) =>
      `En este pasaje descansa solo en la palabra de ${who(names)}. El artículo lo cuenta y no lo avala. Eso no lo hace falso.`,
    twoSources: (names) =>
      `Lo dicen dos fuentes, ${who(names)}, y el artículo no muestra ningún vínculo entre ellas.`,
    observed: 'El artículo cuenta lo que vio u oyó quien lo escribe.',
    document: (names) =>
      `El artículo lo respalda con un documento${names.length > 0 ? ` (${who(names)})` : ''}, y no solo con la palabra de alguien.`,
    role: 'El artículo lo dice por sí mismo, de paso, al presentar a la persona.',
    ownVoice: 'El artículo lo afirma con su propia voz, sin ponerlo en boca de ninguna fuente.',
  },

  level: {
    levels: {
      fact: 'El artículo lo afirma llanamente y con su propia voz: sin fuente y sin atenuarlo.',
      attributed: 'Lo dice una fuente, y con firmeza. El artículo solo cuenta que se dijo.',
      hedged: 'Se presenta como probable, no como seguro.',
      speculative: 'Se presenta como posible, y nada más.',
      open: 'El pasaje lo deja abierto.',
      denied: 'Se dice que no es así.',
    },
    denies: (speaker) => `Esto es lo que niega ${named(speaker)}.`,
    attributedToNobody:
      'Se cuenta como palabra de alguien. El artículo solo lo recoge; no lo afirma por sí mismo.',
    wordToLookAt: (cue) => `La palabra en la que hay que fijarse: ${quoted(cue)}.`,
    sourceIs: (speaker) => `La fuente es ${named(speaker)}.`,
    wordsOf: (speaker) =>
      `El artículo lo da como palabra de ${named(speaker)}; con qué firmeza se dice es otra cuestión.`,
  },

  statuses: {
    opinion: 'un juicio de valor, por el que nunca se pregunta como afirmación',
    prediction: 'sobre el futuro: una promesa, un plan, un pronóstico o una advertencia',
    contradicted: 'el propio artículo dice o muestra que no es así',
    disputed: 'otra fuente del artículo lo niega o dice lo contrario',
    unconfirmed: 'el artículo dice que no se pudo confirmar, o alguien ni lo confirma ni lo desmiente',
    anonymous: 'solo lo sostienen fuentes sin nombre',
    'single-source': 'una sola fuente, y ningún documento ni observación',
    supported: 'dos fuentes independientes, un documento o lo que vio quien escribe',
    'own-voice': 'el artículo lo afirma por sí mismo, sin atribuirlo a nadie',
  },

  left: {
    noSpeaker: 'el artículo no dice quién habla',
    speakerUncertain: (rule, confidence) => `no es seguro quién habla (${rule}, ${confidence})`,
    fewWords: 'muy pocas palabras para saber de quién son',
    tooLong: 'demasiado largo para una sola pregunta',
    misread: 'sus letras llegaron dañadas',
    noName: 'quien habla no tiene nombre',
    noFullName: 'el artículo no da el nombre completo',
    turned: 'una palabra antes de las comillas invierte su sentido',
    hearsay: 'el artículo lo sabe de oídas',
    namesItself: 'las palabras nombran a quien las dice',
    statusUncertain: (rule, confidence) => `no es seguro qué lo sostiene (${rule}, ${confidence})`,
    plainNot: 'un simple «not» (no) con la voz del artículo afirma un hecho tanto como lo niega',
    manyReadings: (rule) => `su firmeza puede leerse de más de una manera (${rule})`,
    notAlone: 'la cláusula no se entiende por sí sola',
    wrongLength: 'la cláusula es demasiado corta o demasiado larga',
    whoseUnclear: 'no está claro de quién son las palabras',
    showsSpeaker: 'sus propias palabras mostrarían quién habla, o contienen las de otra persona',
    leftOut: 'la clave lo deja fuera',
    noClaimMade: 'nada lo debilita, y no se hizo de ello ninguna afirmación',
    putOtherwise: 'con las cláusulas que lo rodean, se dice de otra manera',
  },
};
