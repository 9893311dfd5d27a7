/** A thread that builds packs. An entry of the bundle. */
import { Readable } from 'node:stream';
import { answerOrders } from '../threads/answer-orders.ts';
import { type BuildOrder, buildArticle } from './build-article.ts';

// Only the first thread can read the standard input, and orders for it never come here.
answerOrders((order: BuildOrder) => buildArticle(order, Readable.from([])));
