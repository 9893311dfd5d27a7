/** What each rule of the analysis looks for, in a sentence for people. Its examples stay English. */
import type { FindingWords } from '../words.ts';

const quotes: FindingWords['rules']['quotes'] = {
  // In marks, by a cue in the same sentence or the next.
  'said-after': 'Justo después de las comillas están quien habla y un verbo de decir: “…,” X said.',
  'inverted-said': 'Justo después de las comillas están un verbo de decir y quien habla: “…,” said X.',
  'said-before':
    'Antes de las comillas, con poco o nada en medio, están quien habla y un verbo de decir: X said, “…”, o X said it was “…”.',
  'said-before-clause':
    'Quien habla y un verbo de decir están antes de las comillas en la misma oración, con más de ocho palabras o signos en medio.',
  'said-earlier-in-sentence':
    'Quien habla y un verbo de decir están antes de las comillas, pero un punto y coma o «but» (pero) empieza de nuevo entre ambos.',
  'said-after-clause':
    'Las comillas son parte de una cláusula y, tras su coma, quien habla y un verbo de decir cierran la oración: It is a “…” bridge, X said.',
  'asked-after':
    'La cita termina una oración, y la siguiente, que es corta o sigue a una pregunta o exclamación, solo contiene a quien habla y un verbo: “Really?” X asked.',
  interrupted:
    'El verbo de decir, con quien habla detrás, está antes de las comillas, como cuando interrumpe una cita, y hay otras palabras en medio.',
  'according-to':
    '«According to» (según) y un nombre están junto a las palabras: according to X, “…”, o sin comillas: The bridge is safe, according to X.',
  'handed-on':
    'Un verbo de decir refiere otro, de modo que el artículo tiene las palabras por quien habla primero: X said Y had called it “…”.',

  // In marks, by a name that no verb of saying ties to them.
  'speech-noun':
    'Un sustantivo de habla con su poseedor está justo antes de las comillas: X’s call for “…”, her promise of “…”.',
  'passive-agent':
    'Un verbo de decir en pasiva está antes de las comillas, y «by» con quien habla, después: It was called “…” by X.',
  'name-colon': 'Antes de las comillas solo hay un nombre y dos puntos, como en una entrevista: VALE: “…”',
  'colon-subject':
    'Las comillas siguen a dos puntos, y la cláusula anterior tiene un sujeto que puede hablar: X sees it coldly: “…”',
  'subject-only':
    'Nada une las comillas a nadie, salvo que la oración tiene un sujeto que puede hablar: X runs as “…”.',
  'name-after':
    'Un nombre o pronombre está justo detrás de una cita que no cierra su oración, sea cual sea el verbo: “…,” X shot back.',
  'dash-name': 'Tras las comillas hay una raya y un nombre que cierran el párrafo: “…” — X',

  // In marks, by the place alone.
  'runs-on':
    'La cita se abre en un párrafo y sigue en el siguiente sin haberse cerrado: en ambas partes habla la misma persona.',
  'same-paragraph':
    'Una oración entre comillas sigue a una cita atribuida en el mismo párrafo, y no aparece nadie más.',
  'colon-before': 'La oración anterior termina en dos puntos y tiene quien habla: X released a statement:',
  interview:
    'Antes de la cita hay una pregunta como párrafo propio, y hasta ahí solo se nombró a una persona: Why? “…”',
  'sentence-before':
    'En la oración anterior, del mismo párrafo, habla alguien, o solo se trata de una persona: X shook her head. “…”',
  'paragraph-before': 'El párrafo es todo cita, y el párrafo anterior se atribuye a una sola persona.',
  uncredited:
    'Las comillas contienen una cita, pero ninguna regla encontró cerca a nadie a quien el artículo se la dé.',

  // Without marks.
  'said-that': 'A un verbo de decir le siguen «that» (que) y una cláusula: X said that the bridge was safe.',
  'said-clause':
    'A un verbo de decir le sigue de inmediato una cláusula con sujeto y verbo propios: X said the bridge was safe.',
  'clause-said':
    'Tras una cláusula y su coma, quien habla y un verbo de decir cierran la oración: The bridge was safe, X said.',
};

const statements: FindingWords['rules']['statements'] = {
  plain:
    'Ninguna palabra de la cláusula, de lo que la precede ni del verbo que la refiere debilita, niega o pregunta.',
  negation: 'Una palabra niega la cláusula (not, never, nobody, failed to), y nada más la debilita.',

  // Weakened by a word inside the clause.
  'modal-*': 'El modal «*» de la cláusula la hace posible o condicional, no segura.',
  'word-*': 'La palabra «*» de la cláusula debilita lo que esta dice, o lo deja abierto.',
  'open-phrase':
    'Una expresión deja el asunto abierto: not clear (no está claro), neither confirm nor deny (ni confirma ni desmiente), remains to be seen (está por ver).',
  'hedging-phrase':
    'Una expresión debilita lo que dice la cláusula: in all likelihood (con toda probabilidad), in most cases (en la mayoría de los casos), almost always (casi siempre).',
  'knowledge-gap':
    'La cláusula dice que algo aún no se sabe: more research is needed (hace falta investigar más), little is known (se sabe poco).',
  'not-necessarily':
    '«Not necessarily» (no necesariamente): la cláusula no tiene por qué cumplirse, y aun así puede cumplirse.',
  forbidden: '«Should not» o «must not» (no debe): la cláusula dice lo que no debería ser, no lo que es.',
  counterfactual:
    '«Would have» (habría): la cláusula cuenta lo que habría pasado si otra cosa hubiera sido así.',
  whether: 'La cláusula empieza con «whether» (si): no dice cuál de dos cosas es cierta.',
  condition:
    'La cláusula empieza con «if» (si) o «unless» (a menos que): es una condición, no algo que sea así.',
  question: 'La cláusula termina con un signo de interrogación: pregunta y no afirma.',

  // By what stands before the clause, or reports it.
  'after-*': 'La cláusula depende de «*», que la deja en duda.',
  'reported-*': 'La cláusula se refiere con el verbo «*», que es más débil que «said» (dijo).',
  'future-in-past':
    '«Would» en una cláusula referida es el «will» que se dijo entonces: mira hacia adelante y no debilita.',
  intended: 'La cláusula depende de un verbo de querer, planear o pedir: lo que cuenta está por venir.',
  'on-condition':
    'La cláusula está junto a una condición (if, unless, should) y cuenta lo que resultaría de ella.',
  awaited:
    'Una cláusula de tiempo (until, when, once) tras una sobre el futuro: lo que cuenta está aún por venir.',

  // In a headline.
  'headline-asserted':
    'El titular afirma lo que cuenta; la palabra que niega o debilita es parte de la noticia.',
  'headline-open':
    'El titular deja abierto lo que cuenta: pregunta, o dice may (puede), possible (posible), feared (se teme).',
  'headline-handed-on':
    'El titular transmite lo que cuenta como palabra de otros: reportedly (según se informa), officials say (según las autoridades).',
  'headline-called-false':
    'El titular llama falso a lo que cuenta: hoax (bulo), fake (falso), debunked (desmontado), denied (desmentido).',
};

const claims: FindingWords['rules']['claims'] = {
  // What it says: decided first.
  'evaluative-word':
    'Lleva una palabra de elogio, de reproche o de deber, así que es un juicio y no una afirmación comprobable.',
  future: 'Trata del futuro, que nadie puede comprobar todavía.',
  'called-false':
    'Una palabra del propio artículo la llama falsa: debunked claim (afirmación desmontada), falsely said (dijo falsamente).',
  'called-unshown':
    'Una palabra del propio artículo dice que nada la demuestra: unsubstantiated claim (afirmación sin respaldo), unverified report (informe sin verificar).',
  'denied-by-another': 'Otra fuente del artículo, distinta de quien lo dice, niega lo mismo.',
  'left-unconfirmed':
    'El artículo o alguien en él no pudo o no quiso confirmar lo mismo: ni confirmado ni desmentido.',

  // Who says it: decided where nothing above fits.
  'unnamed-source':
    'Su fuente no tiene nombre: an official (una autoridad), two people familiar with the matter (dos personas al tanto).',
  'one-named-source': 'La dice una sola fuente con nombre, y nada más en el artículo tiene que ver con ella.',
  'one-organization':
    'La dice un organismo sin nombre propio, como la policía o el ministerio, y nada más tiene que ver con ella.',
  'own-statement':
    'Está en un documento que una parte publicó sobre sí misma: un comunicado, un folleto, una publicación.',
  'two-sources': 'Dos fuentes que no van juntas dicen lo mismo.',
  colleagues: 'Dos fuentes de un mismo organismo dicen lo mismo, lo que cuenta como una sola.',
  observed: 'Quien escribe lo vio: una oración sencilla de observación.',
  document: 'La respalda un documento: un informe, un registro, un escrito judicial, un acta.',

  // In the article's own voice.
  'stated-plainly':
    'El artículo la afirma en una oración propia y llana: sin fuente, sin atenuarla, sin juzgar.',
  'role-apposition': 'El artículo dice quién es alguien justo después del nombre: X, mayor of Y, …',
  'role-title': 'El artículo dice quién es alguien justo antes del nombre: Mayor X',
};

export const rules: FindingWords['rules'] = { quotes, statements, claims };
