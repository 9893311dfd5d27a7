/** What commands say when they are done, or ask. */
import type { Catalog } from '../words.ts';
import { counted, minus, plural, quoted } from './forms.ts';

export const commands: Catalog['commands'] = {
  points: (points, most) => `Tuviste ${minus(points)} de ${counted(most, 'punto')}.`,
  huntPoints: (points, most) => `En la caza tuviste ${points} de ${counted(most, 'punto')}.`,
  goOn: (command) => `Esta partida está guardada. Para seguir con ella: ${command}`,
  sameAgain: (command) => `Para empezar otra vez con las mismas preguntas: ${command}`,
  noReport: 'No se escribió ningún informe: no se respondió nada.',
  wrote: (file, what) => `Escrito: ${file}${what === null ? '' : ` (${what})`}`,
  questions: (count) => counted(count, 'pregunta'),
  imported: {
    written: (file, count, known) =>
      `${[
        `Escrito: ${file}, con ${counted(count, 'pregunta')} más${count === 0 ? '' : ', todavía sin prueba'}`,
        ...(known === 0 ? [] : [`${known} ya ${plural(known, 'estaba', 'estaban')}`]),
      ].join('; ')}.`,
    reworded: (before, now) =>
      before === now
        ? `${quoted(now)} está en el paquete con respuestas reformuladas, y las conserva.`
        : `${quoted(before)} está en el paquete como ${quoted(now)}, y conserva estas palabras.`,
    differs: (question) =>
      `${quoted(question)} está en el paquete con otras respuestas, y el paquete las conserva. Para usar las del archivo, quita la pregunta con «review» y vuelve a importar.`,
    otherVersion:
      'el paquete tiene otra versión del artículo, y la conserva. Para usar esta, vuelve a hacer el paquete con «build» y --force.',
    notTaken: (count) =>
      `${counted(count, 'entrada')} no ${plural(count, 'está', 'están')} en el archivo que se escribe, que conserva las suyas.`,
    review: (command) => `Elige los pasajes que las demuestran: ${command}`,
  },
  unknownLicense: 'desconocida: pregunta antes de compartir el artículo',
  standardInput: 'entrada estándar',

  playAGame: (command) => `Juega una partida: ${command}`,
  nothingDeleted: 'No se borró nada.',
  deleted: 'Se han borrado todas las partidas y respuestas.',
  askToDelete: '¿Borrar todas las partidas y respuestas? No se puede deshacer. Escribe sí o no: ',
  yes: ['s', 'si', 'sí', 'y', 'yes'],

  built: {
    pack: (file, entries) => `Escrito: ${file}, con ${counted(entries, 'entrada')}.`,
    round: (title, questions) => `${title} Hasta ${counted(questions, 'pregunta')}.`,
    review: (command) => `Revísalo: ${command}`,
    play: (command) => `Juega con él: ${command}`,
    progress: (done, all, failed) => `${done} de ${counted(all, 'artículo')}, ${failed} con errores`,
    packs: (packs, entries, folder) =>
      `${plural(packs, 'Escrito', 'Escritos')} ${counted(packs, 'paquete')} con ${counted(entries, 'entrada')} en ${folder ?? 'esta carpeta'}.`,
    empty: (packs) =>
      `${packs} de ellos no ${plural(packs, 'da', 'dan')} ninguna pregunta tal como ${plural(packs, 'está', 'están')}.`,
    failed: (articles) =>
      `${counted(articles, 'artículo')} no ${plural(articles, 'dio', 'dieron')} ningún paquete; arriba se dice por qué.`,
    keptEntries: (kept, added) =>
      `${plural(kept, 'Conservada', 'Conservadas')} ${counted(kept, 'entrada')} ${plural(kept, 'revisada o escrita', 'revisadas o escritas')} a mano; ${added} ${plural(added, 'nueva', 'nuevas')}.`,
    lostEntries: (lost) =>
      `${plural(lost, 'Queda', 'Quedan')} fuera ${counted(lost, 'entrada')} ${plural(lost, 'revisada o escrita', 'revisadas o escritas')} a mano: la prueba ya no está en el artículo.`,
    lostEntry: (what, answer, passage) =>
      `  «${what}», respuesta: ${answer}${passage === '' ? '' : `, prueba: «${passage}»`}`,
    oldFile: {
      lost: (file) => `El paquete anterior, con todo lo que tenía, se conserva como ${file}.`,
      'other-article': (file) =>
        `El archivo anterior era un paquete de otro artículo. Se conserva como ${file}.`,
      'no-pack': (file) => `El archivo anterior no se puede leer como paquete. Se conserva como ${file}.`,
    },
  },
};
