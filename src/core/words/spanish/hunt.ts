/** The rules and the result of the hunt. */
import { UNCOUNTED, type Uncounted } from '../../hunt/hunt.ts';
import type { Catalog } from '../words.ts';
import { counted, decimal, listed, plural } from './forms.ts';

const NONE = 'No se pudo hacer ninguna caza: ';

/** `which` stands for the sentences that do not count for a reason: "3 de ellas", or "estas" where that is all. */
const reasons: Readonly<Record<Uncounted, (which: string, isOne: boolean) => string>> = {
  unsure: (which) => `el programa no está seguro de ${which}`,
  unasked: (which) => `el paquete no pregunta por ${which}`,
  both: (which, isOne) => `${which} ${isOne ? 'contiene' : 'contienen'} algo de las dos clases`,
  asked: (which, isOne) => `${which} ${isOne ? 'pertenece' : 'pertenecen'} a preguntas de otra ronda`,
  spare: (which, isOne) =>
    `${which} no ${isOne ? 'tiene' : 'tienen'} ninguna oración avalada con la que compararse`,
};

function leanOf(criterion: number, within: number): string {
  if (Math.abs(criterion) <= within) return 'no te inclinas claramente hacia ningún lado';
  return criterion < 0 ? 'marcas demasiado' : 'marcas demasiado poco';
}

function signed(value: number): string {
  return decimal(value, 1).replace('−0,0', '0,0');
}

export const hunt: Catalog['hunt'] = {
  title: 'La caza',
  rule:
    '«X dijo Y» no convierte Y en palabra del artículo: marca cada oración que contenga algo que el artículo solo ' +
    'transmite, y deja sin marcar lo que afirma por sí mismo o respalda con dos fuentes independientes que nombra, un documento ' +
    'o lo que vio quien escribe. ' +
    'Sin verificar no significa falso: una marca solo dice que este artículo no lo avala.',
  scoring:
    'Una oración solo cuenta si la clave demuestra que es de un lado o del otro. Marcarlas todas no da más que no marcar ninguna: 0 de 100 puntos.',
  none: {
    noUnverified: `${NONE}no se encontró ninguna oración con algo que el artículo claramente no avale.`,
    noVouched: `${NONE}no se encontró ninguna oración que el artículo avale claramente en su conjunto.`,
    few: (unverified, vouched, least) =>
      `${NONE}hacen falta ${least} oraciones de cada clase, y aquí hay ${unverified} que el artículo claramente no avala ` +
      `y ${vouched} que claramente avala en su conjunto.`,
    asked: `${NONE}las otras rondas preguntan por las oraciones que harían falta.`,
  },
  unfinished: 'Sin terminar.',
  noPoints: 'Sin puntos: con tus objeciones, una de las dos clases se queda sin oraciones que cuenten.',
  counts: ({ hits, unverified, falseAlarms, vouched }) =>
    `Hallaste ${hits} de ${counted(unverified, 'oración', 'oraciones')} que el artículo no avala, ` +
    `y marcaste ${falseAlarms} de ${vouched} que sí avala.`,
  uncounted: (counts, flagged) => {
    const total = UNCOUNTED.reduce((sum, reason) => sum + counts[reason], 0);
    if (total === 0) return null;
    const all = total === 1 ? 'ella' : 'ellas';
    const told = UNCOUNTED.filter((reason) => counts[reason] > 0).map((reason) => {
      const count = counts[reason];
      return reasons[reason](count === total ? all : `${count} de ellas`, count === 1);
    });
    const yours = flagged === 0 ? '' : ` Marcaste ${flagged} de ellas, lo que ni da ni quita puntos.`;
    return `${plural(total, 'Otra oración no contó', `Otras ${total} oraciones no contaron`)}: ${listed(told)}.${yours}`;
  },
  why: {
    unsure: 'El programa no está seguro de si el artículo avala todo esto.',
    unasked: 'El paquete no pregunta si el artículo avala esto.',
    both: 'Contiene algo que el artículo avala y algo que solo transmite.',
    asked: 'Otra ronda pregunta por esto.',
    spare:
      'El artículo no avala esto: está bien marcarlo. Si no cuenta, es solo porque el artículo tiene muy pocas oraciones avaladas con las que compararlo.',
  },
  neither: 'Aquí marcar ni está bien ni está mal.',
  passedOn: (voices) =>
    `Transmite palabras de ${listed(voices)}. Que alguien lo diga no lo convierte en palabra del artículo; si el artículo lo respalda en otro lugar, la clave no lo dice.`,
  detection: {
    few: (needed, { unverified, vouched }, hunts) =>
      `Muy pocas oraciones para decir si marcas demasiado o demasiado poco: harían falta ${needed} de cada clase, y ` +
      `${hunts === 1 ? 'aquí hubo' : `en tus ${hunts} cazas hubo`} ${unverified} sin avalar y ${counted(vouched, 'avalada')}.`,
    summary: ({ sensitivity, criterion, within }, hunts) =>
      `${hunts === 1 ? 'Aquí' : `En tus ${hunts} cazas`} ${leanOf(criterion, within)} ` +
      `(c ${signed(criterion)} ± ${decimal(within, 1)}; 0 es el equilibrio) y distinguiste las dos clases con d′ ${signed(sensitivity)} ` +
      '(0 es adivinar; más es mejor).',
  },
};
