/** What a player holds against the key of a question. */
import type { ObjectionReason } from '../../../game/game.ts';
import type { Catalog } from '../../words.ts';
import { quoted } from '../forms.ts';

const objections: Readonly<Record<ObjectionReason, string>> = {
  'another-answer': 'También puede defenderse otra de las respuestas',
  'not-proven': 'El pasaje no lo demuestra',
  'not-alone': 'La pregunta no se entiende por sí sola',
  'not-so': 'El artículo dice otra cosa',
};

export const objection: Catalog['screens']['objection'] = {
  title: '¿Está mal la clave?',
  ask: '¿Qué falla en ella? Tu respuesta no contará, haya sido correcta o no.',
  reasons: objections,
  withdraw: 'Lo retiro: la respuesta cuenta',
  withdrawn: 'Retirado: la respuesta cuenta.',
  made: (reason) => `Tu objeción: ${objections[reason]}.`,
  recorded: (reason) => `Tu objeción: ${objections[reason]}. No cuenta.`,
  listed: ({ number, prompt, passage, answer, reason }) =>
    `Pregunta ${number}: ${prompt} ${passage === null ? `Según la clave: ${quoted(answer)}` : quoted(passage)} Motivo: ${objections[reason]}.`,
};
