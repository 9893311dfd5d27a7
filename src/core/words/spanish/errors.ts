/** What went wrong, and what to do next. A hint is a sentence, or ends with what to type. */
import type { ErrorWords } from '../words.ts';
import { counted } from './forms.ts';
import { packErrors } from './pack-errors.ts';

const SAVE_IT = 'Ábrela en un navegador, guárdala como archivo HTML o de texto y nombra ese archivo.';
const LEFT_ALONE = 'Se deja como está: muévelo a otro sitio, o bórralo con "stats --erase".';
const BRING_ANOTHER =
  'Trae una noticia en inglés que cite a personas, o juega con una de las incluidas en la pantalla de inicio.';
const COPY_TEXT = 'Ábrelo, copia el texto del artículo y guárdalo como archivo .txt.';
const UNPACK = 'Descomprímelo y nombra el artículo que contiene.';
const NOT_TEXT = 'Un artículo tiene que ser texto: un archivo .txt, .md o .html.';
const PLAIN_TEXT = 'Ábrelo y guárdalo como texto sin formato (.txt).';
const ONE_PAGE = 'Nombra la página de un solo artículo.';
const ONLY_WEB = 'Solo se pueden descargar direcciones http y https; un archivo se nombra por su ruta.';
const LEAVE_ONE = 'Quita una de las dos.';
const FROM_MOODLE = 'Exporta otra vez las preguntas desde Moodle, como Moodle XML.';

/** "50 MB", "812 kB", "17 bytes", in powers of ten. */
function size(bytes: number): string {
  if (bytes >= 1_000_000) return `${Math.round(bytes / 1_000_000)} MB`;
  if (bytes >= 1000) return `${Math.round(bytes / 1000)} kB`;
  return `${bytes} bytes`;
}

/** `-` is the standard input. */
const source = (name: string) => (name === '-' ? 'La entrada estándar' : name);
const within = (name: string) => (name === '-' ? 'la entrada estándar' : name);

const did = (meant: string | null) => (meant === null ? null : `¿Querías decir ${meant}?`);
const example = (typed: string) => `Por ejemplo: ${typed}`;

const utf16 = (order: string) => (name: string) => ({
  is: 'texto UTF-16 sin marca de orden de bytes',
  hint: `Conviértelo: iconv -f UTF-16${order} -t UTF-8 ${name} > article.txt`,
});

/** Files that are no text: what each seems to be, and what to do with it. */
const kinds: ErrorWords['file']['kinds'] = {
  pdf: (name) => ({
    is: 'un documento PDF',
    hint: `Conviértelo a texto, por ejemplo con: pdftotext ${name} article.txt`,
  }),
  rtf: () => ({
    is: 'un documento RTF',
    hint: 'Ábrelo en un procesador de textos y guárdalo como texto sin formato (.txt).',
  }),
  'old-office': () => ({ is: 'un documento antiguo de Office', hint: PLAIN_TEXT }),
  png: () => ({ is: 'una imagen PNG', hint: COPY_TEXT }),
  jpeg: () => ({ is: 'una imagen JPEG', hint: COPY_TEXT }),
  gif: () => ({ is: 'una imagen GIF', hint: COPY_TEXT }),
  webp: () => ({ is: 'una imagen WebP', hint: COPY_TEXT }),
  tiff: () => ({ is: 'una imagen TIFF', hint: COPY_TEXT }),
  media: () => ({ is: 'un vídeo, un sonido o una imagen HEIF', hint: NOT_TEXT }),
  sound: () => ({ is: 'un archivo de sonido', hint: NOT_TEXT }),
  'sound-or-video': () => ({ is: 'un archivo de sonido o de vídeo', hint: NOT_TEXT }),
  video: () => ({ is: 'un archivo de vídeo', hint: NOT_TEXT }),
  gzip: () => ({ is: 'un archivo comprimido gzip', hint: UNPACK }),
  bzip2: () => ({ is: 'un archivo comprimido bzip2', hint: UNPACK }),
  xz: () => ({ is: 'un archivo comprimido xz', hint: UNPACK }),
  zstandard: () => ({ is: 'un archivo comprimido Zstandard', hint: UNPACK }),
  '7-zip': () => ({ is: 'un archivo comprimido 7-Zip', hint: UNPACK }),
  rar: () => ({ is: 'un archivo comprimido RAR', hint: UNPACK }),
  zip: () => ({ is: 'un archivo comprimido zip', hint: UNPACK }),
  database: () => ({ is: 'una base de datos', hint: NOT_TEXT }),
  program: () => ({ is: 'un programa', hint: NOT_TEXT }),
  word: () => ({ is: 'un documento de Word', hint: PLAIN_TEXT }),
  'e-book': () => ({ is: 'un libro electrónico', hint: COPY_TEXT }),
  'open-document': () => ({ is: 'un archivo OpenDocument', hint: PLAIN_TEXT }),
  office: () => ({ is: 'un documento de Office', hint: COPY_TEXT }),
  'utf-16le': utf16('LE'),
  'utf-16be': utf16('BE'),
  binary: () => ({ is: 'un archivo binario', hint: NOT_TEXT }),
};

export const errors: ErrorWords = {
  bug: {
    message: 'Esto es un error de sayswho, lo sentimos.',
    hint: 'Ejecútalo otra vez con SAYSWHO_DEBUG=1 para ver los detalles.',
  },
  bugInDetail: 'Esto es un error de sayswho.',

  usage: {
    hint: (meant, see) => `${meant === null ? '' : `¿Querías decir ${meant}? `}Véase: ${see}`,
    unknownCommand: (name) => `Orden desconocida: ${name}.`,
    unknownOption: (name) => `Opción desconocida: ${name}.`,
    needsValue: (option) => `La opción ${option} necesita un valor.`,
    needsArticle: (command) =>
      `"${command}" necesita un artículo: un archivo, una dirección web, o - para la entrada estándar.`,
    needsOption: (command, option) => `"${command}" necesita la opción ${option}.`,
    optionsOnly: (command) => `"${command}" solo admite opciones.`,
    needsPack: (command) => `"${command}" necesita un paquete, o una carpeta de paquetes.`,
    needsFolder: (command) => `"${command}" necesita la carpeta que contiene los resultados.`,
    oneFolder: (command) => `"${command}" admite una sola carpeta cada vez.`,
    oneArticle: (command) => `"${command}" admite un solo artículo cada vez.`,
    other: (why) => `La línea de órdenes no es válida (${why.replace(/\.$/, '')}).`,
  },
  build: {
    noArticles: (folder) => ({
      message: `No hay artículos en ${folder}.`,
      hint: 'Un artículo es un archivo cuyo nombre acaba en .txt, .md o .html. Las carpetas que contiene no se miran.',
    }),
  },
  check: {
    jsonWithSarif: { message: '--json y --sarif se excluyen.', hint: 'Indica solo una de las dos.' },
    noPacks: (folder) => ({
      message: `No hay paquetes en ${folder}.`,
      hint: 'Un paquete es un archivo cuyo nombre acaba en .yaml o .yml.',
    }),
  },
  value: {
    seed: (value) => ({
      message: `--seed no puede ser "${value}": debe ser un número entero.`,
      hint: example('--seed 7'),
    }),
    count: (value, least, most) => ({
      message: `--count no puede ser "${value}": debe ser un número de ${least} a ${most}.`,
      hint: example('--count 12'),
    }),
    roundTwice: (value, round, rounds) => ({
      message: `--rounds no puede ser "${value}": nombra ${round} dos veces.`,
      hint: example(`--rounds ${rounds}`),
    }),
    round: (value, known, meant) => ({
      message: `--rounds no puede ser "${value}": las rondas son ${known.join(', ')}.`,
      hint: did(meant) ?? example(`--rounds ${known.join(',')}`),
    }),
    choice: (option, value, known, meant) => ({
      message: `${option} no puede ser "${value}": debe ser ${known.join(' o ')}.`,
      hint: did(meant) ?? example(`${option} ${known[0]}`),
    }),
    language: (value, known, meant) => ({
      message: `--lang no puede ser "${value}": los idiomas son ${known.join(', ')}.`,
      hint: did(meant) ?? example(`--lang ${known[0]}`),
    }),
    share: (option, value) => ({
      message: `${option} no puede ser "${value}": debe ser un número de 0 a 1.`,
      hint: example(`${option} 0.95`),
    }),
    format: (value, known, meant) => ({
      message: `--to no puede ser "${value}": los formatos son ${known.join(', ')}.`,
      hint: did(meant) ?? example('--to moodle-xml'),
    }),
    report: (value, meant) => ({
      message: `--report no puede ser "${value}": el nombre del archivo tiene que terminar en .html, .md o .json.`,
      hint: did(meant) ?? example('--report result.html'),
    }),
    name: {
      message: '--name no puede estar vacío: necesita un nombre.',
      hint: example('--name "Ada Quill"'),
    },
    dataFolder: {
      message: '--data-dir no puede estar vacío: necesita una carpeta.',
      hint: example('--data-dir ./practice'),
    },
  },
  options: {
    explainWithJson: {
      message: '--explain y --json se excluyen.',
      hint: 'El JSON nombra la regla de cada hallazgo; solo --explain dice qué busca y qué vio.',
    },
    onlyWithoutExplain: { message: '--only va con --explain.', hint: 'Añade --explain, o quítalo.' },
    onlyWithoutWords: {
      message: '--only necesita palabras del artículo.',
      hint: 'Escribe algunas: --only "the bridge is safe"',
    },
    inputTwice: {
      message: 'La entrada estándar solo se puede leer una vez.',
      hint: 'Nombra - una sola vez.',
    },
    exclude: (named) => ({ message: `${named.join(' y ')} se excluyen.`, hint: 'Deja solo una de ellas.' }),
    yesWithoutErase: { message: '--yes va con --erase.', hint: 'Añade --erase, o quítalo.' },
    cannotAsk: {
      message: 'Sin una terminal no se puede preguntar a nadie, así que no se borró nada.',
      hint: 'Añade --yes para borrar todas las partidas y respuestas.',
    },
    htmlWithLinear: { message: '--html y --linear se excluyen.', hint: LEAVE_ONE },
    outputWithoutHtml: {
      message: '-o va con --html.',
      hint: 'Añade --html, o envía las líneas a un archivo con >.',
    },
    forceWithoutOutput: {
      message: '--force va con -o.',
      hint: 'Nombra el archivo que quieres escribir: -o article.html',
    },
    forceWithoutFile: { message: '--force va con -o.', hint: 'Nombra el archivo que quieres escribir.' },
    forceWithoutTable: {
      message: '--force va con -o.',
      hint: 'Nombra el archivo que quieres escribir: -o class.csv',
    },
    forceWithoutPack: {
      message: '--force va con -o.',
      hint: 'Nombra el paquete que quieres escribir: -o lesson.yaml',
    },
    huntNotExported: (skills) => ({
      message: 'La caza no tiene preguntas que exportar.',
      hint: `Elige entre ${skills.join(', ')}.`,
    }),
    packName: (name) => ({
      message: `${name} no es nombre para un paquete de preguntas: esos acaban en .yaml.`,
      hint: 'Escríbelo como -o lesson.yaml, o muéstralo con -o -',
    }),
    binaryOnTerminal: {
      message: 'Una terminal no puede mostrar este formato.',
      hint: 'Nombra un archivo con -o, o quita -o.',
    },
    outputWithDirectory: { message: '-o y -d se excluyen.', hint: LEAVE_ONE },
    oneOutput: {
      message: '-o admite un solo artículo.',
      hint: 'Nombra en su lugar una carpeta para los paquetes: -d packs',
    },
    oneTitle: {
      message: '--title admite un solo artículo.',
      hint: 'Quítalo: cada artículo trae el suyo.',
    },
  },

  article: {
    notEnglish: (name) => ({
      message: `${name ?? 'El artículo'} no parece inglés, el único idioma sobre el que se puede preguntar.`,
      hint: BRING_ANOTHER,
    }),
    tooShort: (name, words) => ({
      message: `${name ?? 'El artículo'} es demasiado corto para preguntar sobre él: ${counted(words, 'palabra')}.`,
      hint: BRING_ANOTHER,
    }),
    nobodySpeaks: (name) => ({
      message: `${name ?? 'El artículo'} no nombra a nadie que diga algo, así que no hay nada que preguntar.`,
      hint: BRING_ANOTHER,
    }),
    nothingToAsk: (name) => ({
      message: `En ${name ?? 'el artículo'} no hay nada que se pueda preguntar con una respuesta demostrable.`,
      hint: BRING_ANOTHER,
    }),
    nothingToExport: (reasons) => ({
      message: ['No hay nada que exportar.', ...reasons].join('\n'),
      hint: 'Elige otras rondas, otro formato u otro artículo.',
    }),
    nothingSure: (name) => ({
      message: `En ${within(name)} no hay nada lo bastante seguro para preguntarlo.`,
      hint: 'Baja --min-confidence, o trae otro artículo.',
    }),
  },

  file: {
    missing: (name, hint) => ({ message: `No existe el archivo ${name}.`, hint }),
    missingHint: {
      address: (address) => `Para descargar una página web, escribe https://${address}`,
      noFolder: (folder) => `No existe la carpeta ${folder} en la que buscar; revisa la ruta.`,
      meant: (path) => `¿Querías decir ${path}?`,
      other: 'Revisa la ruta y la ortografía.',
    },
    noSuchFolder: (name) => ({
      message: `No existe la carpeta ${name}.`,
      hint: 'Revisa la ruta y la ortografía.',
    }),
    isNoFolder: (name) => ({
      message: `${name} es un archivo, no una carpeta.`,
      hint: 'Nombra una carpeta.',
    }),
    packIsText:
      'Un paquete es un archivo de texto en UTF-8 de 500 000 caracteres como mucho: mira docs/pack-format.md.',
    isFolder: (name) => ({
      message: `${name} es una carpeta, no un archivo.`,
      hint: 'Nombra un archivo que esté en ella.',
    }),
    forbidden: (name) => ({
      message: `No tienes permiso para leer ${name}.`,
      hint: 'Cambia sus permisos, o cópialo a un sitio tuyo.',
    }),
    unreadable: (name, code) => ({
      message: `No se puede leer ${name} (${code}).`,
      hint: 'Revisa el disco o la conexión con él, o copia el archivo a otro sitio.',
    }),
    kinds,
    binary: (name, { is, hint }) => ({
      message: `${source(name)} parece ser ${is}, no texto sin formato.`,
      hint,
    }),
    tooLarge: (name, bytes, limit) => ({
      message: `${source(name)} ${bytes === null ? `pasa de ${size(limit)}` : `ocupa ${size(bytes)}`}; se pueden leer como mucho ${size(limit)}.`,
      hint: 'Guarda el artículo con el que quieres jugar en un archivo aparte.',
    }),
    empty: (name) => ({
      message: `${source(name)} no tiene texto.`,
      hint: 'Pon en él el texto de un artículo e inténtalo de nuevo.',
    }),
    notUtf16: (name) => ({
      message: `${source(name)} empieza como UTF-16, pero no es UTF-16 válido.`,
      hint: 'Guárdalo otra vez como UTF-8.',
    }),
    notUtf8: (name, byte, offset) => ({
      message: `${source(name)} no es UTF-8 válido: el byte 0x${byte} en la posición ${offset} no encaja.`,
      hint: `Guárdalo como UTF-8, o conviértelo: iconv -f WINDOWS-1252 -t UTF-8 ${name} > article.txt`,
    }),
  },
  review: {
    notAPack: (name) => ({
      message: `${name} no es un paquete de preguntas: esos acaban en .yaml.`,
      hint: 'Nombra un paquete; un artículo se juega, no se revisa.',
    }),
    needsFile: {
      message: 'Una revisión cambia el archivo de un paquete, y - no nombra ninguno.',
      hint: 'Guarda el paquete como archivo .yaml y nómbralo.',
    },
    notUtf8: (name) => ({
      message: `${name} es UTF-16, y no se puede cambiar en su sitio.`,
      hint: 'Antes, guárdalo de nuevo como UTF-8.',
    }),
    lastEntry: {
      message: 'Un paquete necesita al menos una entrada.',
      hint: 'Añade otra antes de descartar esta.',
    },
    layout: {
      message: 'El archivo está dispuesto de tal modo que esto no se puede cambiar con seguridad.',
      hint: 'Cámbialo en un editor.',
    },
    nothingLeft: (name) => ({
      message: `Nada de ${name} se puede preguntar sobre el nuevo artículo.`,
      hint: 'Escribe el paquete en otro archivo.',
    }),
    noPack: (name) => ({
      message: `Otro programa cambió ${name}, y ya no es un paquete.`,
      hint: 'Arréglalo, o vuelve a poner el archivo anterior, y revísalo otra vez.',
    }),
  },
  output: {
    exists: (name) => ({
      message: `${name} ya existe.`,
      hint: 'Nombra otro archivo, o añade --force para reemplazarlo.',
    }),
    neverReplaced: (name) => ({
      message: `${name} ya existe.`,
      hint: 'Nombra otro archivo: un informe nunca reemplaza a otro.',
    }),
    noFolder: (folder) => ({
      message: `No existe la carpeta ${folder}.`,
      hint: 'Créala antes, o nombra otra.',
    }),
    isFolder: (name) => ({ message: `${name} es una carpeta.`, hint: 'Nombra un archivo dentro de ella.' }),
    isFile: (name) => ({ message: `${name} es un archivo, no una carpeta.`, hint: 'Nombra una carpeta.' }),
    folderForbidden: (folder) => ({
      message: `No tienes permiso para crear la carpeta ${folder}.`,
      hint: 'Nombra una carpeta tuya.',
    }),
    folderUnmakable: (folder, code) => ({
      message: `No se puede crear la carpeta ${folder} (${code}).`,
      hint: 'Revisa el disco, o nombra otra carpeta.',
    }),
    forbidden: (name) => ({
      message: `No tienes permiso para escribir ${name}.`,
      hint: 'Nombra un archivo en una carpeta tuya.',
    }),
    unwritable: (name, code) => ({
      message: `No se puede escribir ${name} (${code}).`,
      hint: 'Revisa el disco, o nombra otro archivo.',
    }),
  },
  page: {
    tooComplex: (name) => ({
      message: `${source(name)} es demasiado profunda o grande para leerla como artículo.`,
      hint: 'Copia el texto del artículo y guárdalo como archivo .txt.',
    }),
    noArticle: (name) => ({
      message: `No se encontró ningún artículo en ${within(name)}.`,
      hint: 'Nombra la página de un solo artículo; si su texto solo aparece en un navegador, cópialo a un archivo .txt.',
    }),
  },
  fetch: {
    invalid: (url) => ({ message: `${url} no es una dirección válida.`, hint: 'Revisa cómo está escrita.' }),
    notWeb: (url) => ({ message: `${url} no es una dirección web.`, hint: ONLY_WEB }),
    leadsOff: (url, protocol) => ({
      message: `${url} redirige a una dirección que no es de la web (${protocol}).`,
      hint: ONLY_WEB,
    }),
    holdsPassword: (url) => ({
      message: `${url} contiene un nombre de usuario o una contraseña.`,
      hint: 'Quítalo de la dirección.',
    }),
    badPort: (url) => ({
      message: `${url} usa un puerto que no es para páginas web.`,
      hint: 'Revisa la dirección.',
    }),
    circle: (url) => ({ message: `${url} redirige en círculo.`, hint: SAVE_IT }),
    tooManyRedirects: (url, most) => ({ message: `${url} redirige más de ${most} veces.`, hint: SAVE_IT }),
    notThere: (url, status) => ({
      message: `${url} no existe (estado ${status}).`,
      hint: 'Revisa la dirección; puede que la página se haya movido.',
    }),
    tryLater: (url, status) => ({
      message: `${url} respondió con el estado ${status}.`,
      hint: 'Inténtalo más tarde.',
    }),
    refused: (url, status) => ({
      message: `${url} respondió con el estado ${status}.`,
      hint: `Puede que el sitio rechace programas. ${SAVE_IT}`,
    }),
    noHost: (url, host) => ({
      message: `${url} no se puede descargar: no se encontró el servidor ${host}.`,
      hint: 'Revisa cómo está escrita la dirección y tu conexión.',
    }),
    connectionRefused: (url, host) => ({
      message: `${url} no se puede descargar: ${host} rechazó la conexión.`,
      hint: 'Revisa la dirección, o inténtalo más tarde.',
    }),
    connectionFailed: (url, isSecure, code) => ({
      message: `${url} no se puede descargar: falló la conexión${isSecure ? ' segura' : ''} (${code}).`,
      hint: `Inténtalo más tarde. ${SAVE_IT}`,
    }),
    timeout: (url) => ({
      message: `${url} tardó demasiado en responder.`,
      hint: `Inténtalo más tarde. ${SAVE_IT}`,
    }),
    notAPage: (url, type) => ({
      message: `${url} no es una página web, sino de tipo ${type}.`,
      hint: ONE_PAGE,
    }),
    tooLarge: (url, limit) => ({ message: `${url} ocupa más de ${size(limit)}.`, hint: ONE_PAGE }),
  },
  results: {
    none: (folder, command) => ({
      message: `No hay ningún resultado en ${folder}.`,
      hint: `Los resultados se escriben con r al final de una partida, o con: ${command}`,
    }),
  },
  imports: {
    bring: 'Trae las preguntas como GIFT o Moodle XML: un archivo de texto de 5 MB como máximo.',
    nothing: (name) => ({
      message: `${name} no tiene ninguna pregunta que quepa en un paquete.`,
      hint: 'Un paquete contiene preguntas de opción múltiple con una sola respuesta correcta.',
    }),
    gift: (place, found) => ({
      message: `${place}: esto no es GIFT: ${found ?? 'el final del archivo'} no se esperaba.`,
      hint: 'En un texto, escribe \\ antes de cada ~ = # { } y :, y deja una línea vacía entre preguntas.',
    }),
    docType: (name) => ({
      message: `${name} declara un tipo de documento, y Moodle XML nunca lo hace.`,
      hint: FROM_MOODLE,
    }),
    notXml: (place, why) => ({ message: `${place}: esto no es XML: ${why}`, hint: FROM_MOODLE }),
    notMoodle: (name) => ({
      message: `${name} es XML, pero no de Moodle: no empieza con <quiz>.`,
      hint: 'Exporta las preguntas desde Moodle como Moodle XML, o trae un archivo GIFT.',
    }),
  },
  history: {
    leftOut: (why) => `Tu progreso no está en esta lista. ${why}`,
    damaged: (file) => ({ message: `${file} está dañado y no se puede leer. ${LEFT_ALONE}` }),
    foreign: (file) => ({
      message: `${file} es una base de datos de otro programa. Se deja como está: muévelo a otro sitio, o elige otra carpeta con --data-dir.`,
    }),
    newer: (file, found, known) => ({
      message: `${file} lo escribió un sayswho más nuevo (su formato es la versión ${found}; este programa conoce la ${known}). Se deja como está: actualiza sayswho, o mueve el archivo a otro sitio.`,
    }),
    busy: (file) => ({ message: `Otro programa está usando ${file}. Cierra ese programa.` }),
    unusable: (file, why) => ({
      message: `No se puede usar ${file}: ${why}. Elige otra carpeta con --data-dir.`,
    }),
    why: {
      readOnly: 'el archivo o su carpeta es de solo lectura',
      full: 'el disco está lleno',
      notOpened: 'el archivo o su carpeta no se puede abrir',
      forbidden: 'no está permitido',
      folderReadOnly: 'su carpeta es de solo lectura',
      folderIsFile: 'su carpeta es un archivo',
      folderNotMade: (code) => `no se puede crear su carpeta (${code})`,
    },
  },
  pack: packErrors,
};
