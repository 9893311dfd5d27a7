/** What --help says. Lines of the texts below the options have 80 columns at most. */
import type { CommandHelp, HelpFacts } from '../help-facts.ts';
import type { HelpWords } from '../words.ts';

const LINEAR = 'líneas sencillas, para lectores de pantalla y tuberías';
const FORCE = 'con -o: reemplaza un archivo que ya existe';
const ONE_ARTICLE = 'un archivo, una dirección web, o - para la entrada estándar';

const dataDir = (variable: string) =>
  `dónde se guardan las partidas (por defecto: ${variable}, o la carpeta de datos del sistema)`;

function play({ typed, count, rounds, dataFolder }: HelpFacts): CommandHelp {
  return {
    summary: 'jugar una partida',
    description:
      'Juega una partida: lee el artículo, responde tres rondas de preguntas y mira qué se te escapó.',
    argument: 'con qué jugar',
    options: {
      '--seed': 'la partida que se juega, un número entero (por defecto: una nueva cada vez)',
      '--count': `cuántas preguntas, de ${count.least} a ${count.most}`,
      '--rounds': `las rondas que se juegan, en este orden: de ${rounds.join(', ')}`,
      '--feedback': 'las lecciones: tras cada respuesta, o al final de cada ronda como en un examen',
      '--timed': 'muestra el tiempo que pasa y lo dice en el resultado; nunca puntúa',
      '--linear': LINEAR,
      '--report': 'escribe el resultado en un archivo nuevo: .html, .md o .json',
      '--name': 'de quién es el resultado, para ponerlo en el archivo',
      '--no-store': 'no guarda nada de esta partida, ni ofrece ninguna sin terminar',
      '--data-dir': dataDir(dataFolder),
    },
    after: `
El artículo es un archivo .txt, .md o .html, una dirección web, un paquete de
preguntas (.yaml), o - para la entrada estándar. Sin él, la pantalla de inicio
ofrece los artículos incluidos. Los artículos están en inglés.

Ejemplos:
  ${typed.with('play article.txt')}
  ${typed.with('play https://example.org/story.html --count 6')}
  ${typed.with('play article.txt --rounds quotes,certainty --seed 7')}
  ${typed.with('play article.txt --rounds hunt')}
  ${typed.with('play pack.yaml --name Ada --report ada.html')}
  pbpaste | ${typed.with('play -')}

En la caza (hunt) recorres el artículo oración por oración y marcas lo que no
avala. Es una ronda sin preguntas, y no está entre las tres que se juegan por
defecto.

El mismo artículo con la misma semilla (--seed) da la misma partida. En lugar
de una pantalla se usan líneas sencillas con --linear, donde la entrada o la
salida no es una terminal, con TERM=dumb y con INK_SCREEN_READER=true.

En el resultado, r lo escribe en un archivo de la carpeta actual: las
respuestas con sus pasajes, las objeciones y la caza. --report da nombre al
archivo y lo escribe cuando sales. No se reemplaza ningún archivo, y nada se
envía a ninguna parte. ${typed.with('gradebook')} reúne esos archivos.

Tus respuestas se guardan en este equipo conforme las das: puedes seguir con
una partida sin terminar, y ${typed.with('stats')} muestra tu progreso.`,
  };
}

function tutorial({ dataFolder }: HelpFacts): CommandHelp {
  return {
    summary: 'aprender las tres reglas en dos minutos',
    description:
      'Juega cinco preguntas con un breve artículo inventado: quién lo dijo, según quién y con qué certeza.',
    argument: '',
    options: {
      '--linear': LINEAR,
      '--data-dir': `dónde se guarda que lo hiciste (por defecto: ${dataFolder}, o la carpeta de datos del sistema)`,
    },
    after: '',
  };
}

function practice({ typed, count, dataFolder }: HelpFacts): CommandHelp {
  return {
    summary: 'practicar lo que fallaste',
    description: 'Practica lo que fallaste: preguntas de los mismos tipos vuelven cuando toca repasarlas.',
    argument: '',
    options: {
      '--count': `cuántas preguntas, de ${count.least} a ${count.most}`,
      '--ahead': 'practica también lo que aún no toca',
      '--linear': LINEAR,
      '--data-dir': dataDir(dataFolder),
    },
    after: `
Lo que fallas en una partida vuelve a los diez minutos como pronto, y después
a intervalos de días que crecen mientras aciertas; también cuenta tu
seguridad. Se pregunta por otro elemento del mismo tipo, o por uno del que hay
que distinguirlo, para que la respuesta no se sepa de antemano; y
preferiblemente de un artículo en el que no fallaste: uno incluido, o un
archivo con el que jugaste y que no ha cambiado desde entonces.

Ejemplos:
  ${typed.with('practice')}
  ${typed.with('practice --count 4')}
  ${typed.with('practice --ahead')}

Lo que dejes sin responder sigue pendiente. ${typed.with('stats')} muestra qué
toca y cuándo.`,
  };
}

function analyze({ typed }: HelpFacts): CommandHelp {
  return {
    summary: 'ver quién habla, citas, afirmaciones y atenuadores',
    description:
      'Muestra lo que el programa encuentra: quién habla, citas atribuidas, afirmaciones con su estado, atenuadores.',
    argument: 'archivos, direcciones web, o - para la entrada estándar',
    options: {
      '--json': 'muestra un objeto JSON por artículo',
      '--paraphrases': 'con --json: incluye también lo atribuido sin comillas, como "indirect"',
      '--explain': 'dice de cada hallazgo qué regla decidió y qué vio',
      '--only': 'con --explain: solo aquello de lo que tratan estas palabras del artículo',
    },
    after: `
Ejemplos:
  ${typed.with('analyze article.txt')}
  ${typed.inPipe('analyze --json news/*.txt')} > found.ndjson
  curl -s ADDRESS | ${typed.inPipe('analyze --json -')}
  ${typed.with('analyze --explain --only "some words" article.txt')}

--json muestra un objeto por línea y artículo, en el orden de los argumentos;
su esquema es schemas/analysis.schema.json. Un artículo que falla se indica en
la salida de errores y los demás siguen; el código de salida es entonces el
del primer fallo.

--explain dice de cada cita, afirmación y enunciado qué regla decidió, qué
busca esa regla, qué vio y dónde (línea:columna), y qué hace con ello la clave
de respuestas. --only lo limita a lo que está donde están esas palabras, o se
muestra con ellas; no importan los saltos de línea, las mayúsculas ni la forma
de las comillas. De un paquete, el artículo se explica como si viniera sin su
clave. El JSON tiene las reglas por su nombre, así que --explain y --json se
excluyen.`,
  };
}

function xray({ typed }: HelpFacts): CommandHelp {
  return {
    summary: 'ver el artículo entero, con marcas',
    description:
      'Muestra el artículo entero con quién habla, citas, afirmaciones y atenuadores marcados, y dice por qué.',
    argument: ONE_ARTICLE,
    options: {
      '--html': 'escribe una página HTML',
      '--output': 'con --html: el archivo que se escribe',
      '--force': FORCE,
      '--linear': LINEAR,
    },
    after: `
El artículo es un archivo .txt, .md o .html, una dirección web, un paquete de
preguntas (.yaml), o - para la entrada estándar. En un paquete que escribieron o
revisaron personas está marcado lo que preguntan, y nada más.

Ejemplos:
  ${typed.with('xray article.txt')}
  ${typed.with('xray article.txt --html -o article.html')}
  ${typed.inPipe('xray article.txt')} | less

En la pantalla, las flechas y Tab van de marca en marca, Enter dice por qué y
l muestra la leyenda. En su lugar se usan líneas sencillas con --linear, donde
la entrada o la salida no es una terminal, con TERM=dumb y con
INK_SCREEN_READER=true: el artículo con marcas numeradas y, debajo, la lista.

--html hace una página que no necesita red ni scripts. Sin -o va a la salida
estándar. Un archivo que ya existe solo se reemplaza con --force.`,
  };
}

function review({ typed }: HelpFacts): CommandHelp {
  return {
    summary: 'recorrer un paquete y corregirlo',
    description:
      'Recorre las entradas de un paquete de preguntas: acepta, corrige, descarta o añade. Cada cambio pasa al archivo.',
    argument: 'un paquete de preguntas (.yaml)',
    options: { '--linear': LINEAR },
    after: `
Ejemplos:
  ${typed.with('review questions.yaml')}
  ${typed.inPipe('review questions.yaml --linear')}

También se recorren las preguntas escritas con palabras propias: w elige el
pasaje que demuestra una, y desde entonces las partidas la hacen.

Cada cambio se escribe enseguida en el archivo; los comentarios y la
disposición de todo lo demás quedan como están, y u deshace. Si otro programa
cambia el archivo mientras tanto, no se pierde nada. ? muestra las teclas.

Se usan líneas sencillas con --linear, donde la entrada o la salida no es una
terminal, con TERM=dumb y con INK_SCREEN_READER=true: «help» muestra allí las
órdenes.`,
  };
}

function build({ typed }: HelpFacts): CommandHelp {
  return {
    summary: 'hacer paquetes a partir de artículos',
    description: 'Hace un paquete de cada artículo: el artículo con sus preguntas, respuestas y pruebas.',
    argument: 'archivos, carpetas, direcciones web, o - para la entrada estándar',
    options: {
      '--output': 'el archivo que se escribe, - para la salida estándar',
      '--directory': 'la carpeta en la que se escribe; se crea si falta',
      '--count': 'solo lo que pregunta una partida de tantas preguntas (por defecto: todo lo seguro)',
      '--min-confidence': 'deja fuera lo que es menos seguro, de 0 a 1',
      '--title': 'un título en lugar del que trae el artículo',
      '--force': 'reemplaza archivos que ya existen; de los paquetes queda lo hecho a mano',
    },
    after: `
Un artículo es un archivo .txt, .md o .html, una dirección web, o - para la
entrada estándar; una carpeta vale por todos esos archivos que hay en ella, sin
contar los de sus carpetas. Cada uno da un paquete: un archivo YAML con el
artículo y sus preguntas, que puedes revisar, corregir, imprimir y compartir.
Lo que no es lo bastante seguro se deja fuera.

Ejemplos:
  ${typed.with('build article.txt')}
  ${typed.with('build article.txt -o lesson.yaml --title "The bridge"')}
  ${typed.with('build news -d packs')}
  ${typed.with('build news/*.txt -d packs')}
  ${typed.inPipe('build article.txt -o -')} | less

Sin -o, el paquete de news/bridge.txt es bridge.yaml en la carpeta que indica
-d, o en esta. Un archivo que ya existe solo se reemplaza con --force. Si es un
paquete del mismo artículo, queda todo lo que revisaste, escribiste o quitaste,
mientras el artículo tenga lo que lo demuestra. Si no, el archivo anterior se
conserva al lado, con .old al final de su nombre.
Muchos artículos se procesan con todos los núcleos; si uno falla, los demás
siguen.`,
  };
}

function exporting({ typed, count }: HelpFacts): CommandHelp {
  return {
    summary: 'escribir las preguntas para Moodle, Canvas, Anki, Kahoot…',
    description:
      'Escribe las preguntas de un paquete o de un artículo en un formato que leen otras herramientas.',
    argument: 'un paquete, un archivo, una dirección web, o - para la entrada estándar',
    options: {
      '--to': 'el formato, véase abajo',
      '--output': 'el archivo que se escribe',
      '--force': 'reemplaza un archivo que ya existe',
      '--seed': 'elige otras preguntas',
      '--count': `cuántas preguntas, como mucho ${count.most} (por defecto: todas)`,
      '--rounds': 'de quotes,claims,certainty (por defecto: las tres)',
      '--paper': 'con --to pdf: el tamaño del papel',
    },
    after: `
Formatos:
  html        una página para jugar en el navegador, sin conexión; se imprime
              como hoja de trabajo
  pdf         hoja de trabajo para imprimir, con líneas numeradas y las
              soluciones aparte
  markdown    la misma hoja de trabajo como texto
  gift        el formato de texto de Moodle; también lo leen otros programas
  moodle-xml  Moodle, con comentarios a cada respuesta
  qti         paquete QTI 2.1: TAO, OpenOlat, Inspera y otros
  qti12       paquete QTI 1.2 como lo usa Canvas
  h5p         H5P Question Set; el sitio debe tener ese tipo de contenido
  anki        paquete de Anki (.apkg)
  anki-text   el formato de texto de Anki
  kahoot      la plantilla de hoja de cálculo de Kahoot (.xlsx)
  csv, json   hojas de cálculo y programas

Ejemplos:
  ${typed.with('export article.txt --to moodle-xml -o lesson.xml')}
  ${typed.with('export pack.yaml --to pdf --paper letter')}
  ${typed.with('export pack.yaml --to html -o lesson.html')}
  ${typed.with('export pack.yaml --to anki')}
  ${typed.inPipe('export pack.yaml --to csv')} > lesson.csv

Las preguntas son las que haría una partida, cada una con su prueba y sus
explicaciones. El mismo paquete o artículo da siempre las mismas preguntas;
otra semilla (--seed) da otras. Sin --count se exportan todas las que se
pueden hacer.

Los formatos de texto van a la salida estándar, salvo que -o nombre un
archivo. Los demás se escriben en un archivo con el nombre del paquete, en la
carpeta actual; -o - los envía a la salida estándar. Un archivo que ya existe
solo se reemplaza con --force.`,
  };
}

function importing({ typed }: HelpFacts): CommandHelp {
  return {
    summary: 'llevar tus propias preguntas a un paquete',
    description:
      'Lleva preguntas de opción múltiple de Moodle o de un archivo GIFT a un paquete, junto al artículo.',
    argument: 'un archivo GIFT o Moodle XML, o - para la entrada estándar',
    options: {
      '--article': 'de qué tratan las preguntas',
      '--output': 'el paquete que se escribe',
      '--force': FORCE,
    },
    after: `
El archivo es GIFT (.gift, .txt) o Moodle XML (.xml). Sus preguntas de opción
múltiple con una sola respuesta correcta entran en un paquete junto al artículo
del que tratan; todas las demás se nombran y quedan fuera. El artículo es un
archivo, una dirección web o un paquete, cuyas entradas quedan como están.

Ejemplos:
  ${typed.with('import questions.gift --article news.txt -o lesson.yaml')}
  ${typed.with('import new.xml --article a.yaml -o a.yaml --force')}

Las preguntas entran sin prueba, y una partida no las hace todavía. Con
"review" elige para cada una el pasaje del artículo que demuestra su respuesta,
la ronda a la que pertenece y una oración que diga por qué; o escríbelos en el
paquete ("evidence", "skill", "explanation"). "export" lleva las preguntas
consigo con prueba y sin ella.

Sin -o, el paquete va a la salida estándar. Un archivo que ya existe solo se
reemplaza con --force: un paquete del mismo artículo recibe las preguntas nuevas
y conserva todo lo demás; otro archivo se conserva al lado, con .old al final.`,
  };
}

function check({ typed }: HelpFacts): CommandHelp {
  return {
    summary: 'comprobar paquetes de preguntas',
    description:
      'Comprueba paquetes: ¿están las pruebas, hay una sola respuesta correcta, no se delata ninguna, es justa la mezcla?',
    argument: 'paquetes, carpetas de paquetes, o - para la entrada estándar',
    options: {
      '--strict': 'las advertencias cuentan como errores',
      '--json': 'un objeto JSON por paquete',
      '--sarif': 'un registro SARIF, para la integración continua',
    },
    after: `
Ejemplos:
  ${typed.with('check my-pack.yaml')}
  ${typed.with('check --strict questions')}
  ${typed.inPipe('check --sarif questions')} > check.sarif

De una carpeta se comprueban todos los archivos .yaml y .yml que contiene, y los
de sus carpetas. Cada hallazgo es una línea: archivo:línea:columna: error o
advertencia (warning), su código, qué está mal y qué hacer. docs/pack-format.md
enumera los códigos.

Un error impide jugar un paquete, o que su clave sea correcta; una advertencia
la juzgas tú. Lo que no se puede leer es un error de ese archivo, y los demás se
comprueban igual. El código de salida es 1 si hay errores, y con --strict
también si hay advertencias; 66 si no se pudo leer nada. --json escribe un
objeto por línea y paquete; --sarif, un registro SARIF 2.1.0.`,
  };
}

function list({ typed, dataFolder }: HelpFacts): CommandHelp {
  return {
    summary: 'ver los paquetes y tu progreso',
    description: 'Enumera paquetes: título, tema, cuántas preguntas y cómo te fue con cada uno.',
    argument: 'una carpeta de paquetes (por defecto: los del programa)',
    options: { '--json': 'un objeto JSON por paquete', '--data-dir': dataDir(dataFolder) },
    after: `
Ejemplos:
  ${typed.with('list')}
  ${typed.with('list my-course')}
  ${typed.inPipe('list --json my-course')}

Una carpeta de paquetes es un curso, en el orden de los nombres de archivo:
${typed.with('play my-course')} los ofrece y dice cómo te fue con cada uno.
--json escribe un objeto por línea y paquete.`,
  };
}

function gradebook({ typed }: HelpFacts): CommandHelp {
  return {
    summary: 'reunir los resultados de una clase',
    description: 'Reúne archivos de resultados en una tabla (CSV) y dice cómo fue cada pregunta.',
    argument: 'la carpeta con los resultados',
    options: { '--output': 'el archivo que se escribe', '--force': FORCE },
    after: `
Los resultados son lo que escribe r al final de una partida, y play --report:
archivos .json y .html, en la carpeta y en las que contiene.

Ejemplos:
  ${typed.with('play pack.yaml --name Ada --report ada.json')}
  ${typed.with('gradebook handed-in/')}
  ${typed.with('gradebook handed-in/ -o class.csv')}

La tabla tiene una fila por estudiante y, por cada artículo jugado, una columna
por pregunta: 1 es correcta, 0 incorrecta, vacía sin preguntar o sin responder.
Las filas de abajo dicen de cada pregunta la proporción de aciertos, lo bien
que distingue a los estudiantes (discriminación, con 20 respuestas o más) y qué
respuesta incorrecta se eligió más. Véase docs/gradebook.md.

Los archivos sin un resultado legible se indican con el motivo, y los demás
cuentan. De la misma partida jugada dos veces por la misma persona cuenta la
última. Sin -o, un terminal muestra un resumen, y lo demás recibe la tabla, como
con -o -. Un archivo que ya existe solo se reemplaza con --force.`,
  };
}

function stats({ typed, dataFolder }: HelpFacts): CommandHelp {
  return {
    summary: 'ver tu progreso',
    description:
      'Muestra tu progreso: habilidades a lo largo del tiempo, si tu seguridad se ajusta, qué fallas más.',
    argument: '',
    options: {
      '--json': 'muestra un objeto JSON',
      '--csv': 'muestra cada respuesta como una línea de valores separados por comas',
      '--erase': 'borra todo lo guardado',
      '--yes': 'con --erase: no pregunta',
      '--data-dir': dataDir(dataFolder),
    },
    after: `
Ejemplos:
  ${typed.with('stats')}
  ${typed.inPipe('stats --json')} > practice.json
  ${typed.inPipe('stats --csv')} > answers.csv
  ${typed.with('stats --erase')}

Las proporciones van con su intervalo del 95\u00a0% (Wilson); menos de 8
respuestas son muy pocas para decir algo. --csv muestra cada respuesta en una
fila, --json lo que dice el texto, como datos. --erase pregunta antes; --yes
responde a eso de antemano.

Todos los datos están en un archivo, history.db, en la carpeta que indican
--data-dir o la variable de entorno ${dataFolder}; nada de ello sale
nunca de este equipo.`,
  };
}

export const help: HelpWords = {
  titles: {
    'Usage:': 'Uso:',
    'Arguments:': 'Argumentos:',
    'Options:': 'Opciones:',
    'Commands:': 'Órdenes:',
  },
  placeholders: { '[options]': '[opciones]', '[command]': '[orden]' },
  usual: (value) => `(por defecto: ${value})`,
  choices: (values) => `(${values.join(', ')})`,
  ofCommand: 'explica esta orden',
  ofProgram: 'explica el programa o una orden',
  helpCommand: 'explica una orden',
  version: 'muestra la versión',
  language: ({ languages }) =>
    `en qué idioma habla el programa: ${languages.join(', ')} (por defecto: el del sistema)`,

  about:
    '¿Según quién? Un juego de alfabetización mediática para la terminal: atribuye citas, descubre las afirmaciones que un artículo no avala y juzga con qué firmeza se dicen las cosas.',
  after: ({ typed }) => `
Sin ninguna orden se abre la pantalla de inicio; ahí valen también las opciones
de "play".

Ejemplos:
  ${typed.alone.padEnd(40)}  elegir un artículo incluido
  ${typed.with('tutorial').padEnd(40)}  aprender en dos minutos
  ${typed.with('play article.txt').padEnd(40)}  jugar con uno tuyo
  ${typed.with('practice').padEnd(40)}  practicar lo que fallaste
  ${typed.with('analyze article.txt').padEnd(40)}  ver qué se encuentra en él
  ${typed.with('xray article.txt').padEnd(40)}  verlo marcado, y por qué
  ${typed.with('export pack.yaml --to gift').padEnd(40)}  llevarlo a Moodle y otros
  ${typed.with('stats').padEnd(40)}  ver tu progreso
  ${typed.with('gradebook handed-in/').padEnd(40)}  reunir resultados

Códigos de salida: 0 hecho, 1 "check" halló algo, 2 mal uso, 65 entrada
inservible, 66 no se puede leer, 69 no se puede descargar, 70 un error del
programa, 73 no se puede escribir.`,

  commands: {
    play,
    tutorial,
    practice,
    analyze,
    xray,
    review,
    build,
    check,
    list,
    export: exporting,
    import: importing,
    gradebook,
    stats,
  },
};
