/** A thread that checks packs. An entry of the bundle. */
import { answerOrders } from '../threads/answer-orders.ts';
import { checkFile } from './check-file.ts';

answerOrders(checkFile);
