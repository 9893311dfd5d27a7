/** A thread that checks packs. An entry of the bundle. */
import { Readable } from 'node:stream';
import { answerOrders } from '../threads/answer-orders.ts';
import { type CheckOrder, checkFile } from './check-file.ts';

// Only the first thread can read the standard input, and orders for it never come here.
answerOrders((order: CheckOrder) => checkFile(order, Readable.from([])));
