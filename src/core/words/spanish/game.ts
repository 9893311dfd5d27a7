/** The rules and the result of a game. */
import type { Confidence } from '../../game/game.ts';
import type { Fit } from '../../game/result.ts';
import type { Catalog } from '../words.ts';
import { counted, decimal, percent } from './forms.ts';

const meaning: Readonly<Record<Confidence, string>> = {
  1: 'seguridad por debajo del 67\u00a0%',
  2: 'seguridad por encima del 67\u00a0%',
  3: 'seguridad por encima del 80\u00a0%',
};

const fits: Readonly<Record<Exclude<Fit, null>, string>> = {
  less: ': menos a menudo de lo que creías',
  more: ': más a menudo de lo que creías',
  fits: ': más o menos tan a menudo como creías',
};

const NUMBERS = 'cero una dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ');

/** "una vez", "siete veces" */
function times(count: number): string {
  return `${NUMBERS[count] ?? count} ${count === 1 ? 'vez' : 'veces'}`;
}

function rightTimes(right: number, count: number): string {
  if (count === 1) return right === 1 ? 'acertaste' : 'no acertaste';
  if (right === 0) return 'no acertaste nunca';
  return right === count ? 'acertaste siempre' : `acertaste ${times(right)}`;
}

/** "45 s", "4 min 10 s", "1 h 2 min" */
function duration(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** After the answers that count: how many do not. */
function besides(notCounted: number): string {
  if (notCounted === 0) return '';
  return `, y ${notCounted} que no ${notCounted === 1 ? 'cuenta: la objetas' : 'cuentan: las objetas'}`;
}

export const game: Catalog['game'] = {
  failed: {
    noQuestions: (title) =>
      `No se pudo hacer ninguna pregunta${title === null ? '' : ` a partir de «${title}»`}.`,
    noQuestionsHint: (reasons, isPack) => {
      const next = isPack
        ? 'Juega otras rondas, u otro paquete.'
        : 'Prueba con una noticia que cite a varias personas.';
      return [...reasons, next].join(' ');
    },
    crashedHint: 'Es un error de sayswho. Por favor, comunícalo y adjunta el artículo con el que jugabas.',
  },
  untitled: 'Tu artículo',
  skill: {
    unanswered: 'sin responder',
    onlyObjected: (count) =>
      count === 1 ? 'la respuesta no cuenta: la objetas' : `${count} respuestas que no cuentan: las objetas`,
    few: (right, count, notCounted) =>
      `${right} de ${count} bien (muy pocas para decir más)${besides(notCounted)}`,
    enough: (right, count, [low, high], notCounted) =>
      `${right} de ${count} bien (entre el ${percent(low)} y el ${percent(high)})${besides(notCounted)}`,
  },
  calibration: {
    line: (confidence, right, count, fit) =>
      `Dijiste ${confidence} (${meaning[confidence]}) ${times(count)} y ${rightTimes(right, count)}` +
      `${fit === null ? '' : fits[fit]}.`,
    summary: (brier, bias, within) =>
      `Puntuación de Brier: ${decimal(brier, 2)} (0 es perfecto; 0,25, echarlo a cara o cruz). ` +
      `Tu seguridad estuvo ${counted(Math.round(Math.abs(bias) * 100), 'punto porcentual', 'puntos porcentuales')} (± ${Math.round(within * 100)}) ` +
      `por ${bias >= 0 ? 'encima' : 'debajo'} de tu proporción de aciertos.`,
  },
  praise: {
    allRight: (count) => `Las ${count} bien.`,
    surest: (count) => `Dijiste 3, más del 80\u00a0% de seguridad, ${times(count)}, y acertaste siempre.`,
    knewLimits: (wrong) =>
      wrong === 1
        ? 'Donde fallaste habías dicho 1: sabías lo que no sabías.'
        : `Las ${wrong} veces que fallaste habías dicho 1: sabías lo que no sabías.`,
    neither: 'No dejaste pasar nada que el artículo no avale, ni sospechaste de nada que avale.',
    hunt: (found) =>
      `En la caza hallaste ${found === 1 ? 'la única' : `las ${found}`}, sin ninguna falsa alarma.`,
  },
  time: {
    reading: (seconds) => `${duration(seconds)} leyendo`,
    answering: (seconds, each) =>
      `${duration(seconds)} respondiendo${each === null ? '' : ` (cerca de ${duration(each)} por pregunta)`}`,
    hunting: (seconds) => `${duration(seconds)} en la caza`,
    learning: (seconds) => `${duration(seconds)} con reglas y lecciones`,
    inAll: (seconds, parts) =>
      `${duration(seconds)} en total${parts.length > 1 ? `: ${parts.join(', ')}` : ''}.`,
  },
  noLean: 'Sin inclinación clara hacia ningún lado.',
  leaning: {
    unanswered: 'No hay respuestas de «¿Según quién?» en las que basarse.',
    counts: (suspicious, asked, gullible, chances) => {
      const where = `en ${suspicious} de ${counted(asked, 'pregunta')}`;
      if (chances === 0) return `Sospechaste de una afirmación que el artículo avala ${where}.`;
      const unvouched = counted(chances, 'afirmación', 'afirmaciones');
      return `De ${unvouched} que el artículo no avala, dejaste pasar ${gullible}; ${where} sospechaste de una que sí avala.`;
    },
    neither: 'Esta vez, ninguno de los dos errores.',
    both: 'Ambos errores, pero muy pocos para llamarlo costumbre.',
    onlyTrust: 'Solo hacia la confianza, pero muy pocos para llamarlo costumbre.',
    onlySuspicion: 'Solo hacia la sospecha, pero muy pocos para llamarlo costumbre.',
    suspicious: 'Tiendes a sospechar demasiado.',
    gullible: 'Tiendes a creer demasiado.',
  },
  certainty: {
    unanswered: 'No hay respuestas de «¿Con qué certeza?» en las que basarse.',
    counts: (over, under, count) =>
      `De ${counted(count, 'enunciado')}, leíste ${over} con más firmeza de la que ${count === 1 ? 'tiene' : 'tienen'} y ${under} con menos.`,
    neither: 'Esta vez, ninguno de los dos errores.',
    both: 'Ambos errores, pero muy pocos para llamarlo costumbre.',
    onlyOver: 'Solo hacia lo más firme, pero muy pocos para llamarlo costumbre.',
    onlyUnder: 'Solo hacia lo menos firme, pero muy pocos para llamarlo costumbre.',
    over: (steps) => `Tiendes a leer con demasiada firmeza: ${decimal(steps, 1)} grados de tres en promedio.`,
    under: (steps) => `Tiendes a leer con poca firmeza: ${decimal(steps, 1)} grados de tres en promedio.`,
  },
};
