/**
 * Words by which a headline hands a claim on, leaves it open, or calls it false. Headlines have a grammar of their own:
 * verbs are missing and sources stand behind a colon or a comma. Source: Ferreira & Vlachos (2016), Emergent; Silverman (2015),
 * Lies, Damn Lies and Viral Content, chapter 5 (hedging in headlines).
 */
import { wordList } from './word-list.ts';

/** Handed on: it is somebody's word. */
export const HANDED_ON = wordList(`
  report reports reported reportedly say says said claim claims claimed claiming alleged allegedly alleges according sources source rumor rumors rumored rumour rumours rumoured unconfirmed admits admit
`);
/** People whose word it is where they stand behind a comma or before a colon: ", officials say". */
export const SPEAKING_PEOPLE = wordList(
  'officials official insiders insider witnesses police ministry sources source report reports experts',
);

/** Left open: possible, expected, feared. */
export const LEFT_OPEN = wordList(`
  may might could possible possibly potential potentially likely probably apparently maybe perhaps hopes hope hoped doubt doubts doubtful uncertain unclear believed suspected speculation speculates expected considering considers eyeing mulls talks jeopardy allegation allegations investigating probe mystery feared believed
`);
/** Called false. */
export const CALLED_FALSE = wordList(`
  hoax hoaxes fake faked fakes false falsely satire satirical debunked debunks debunk debunking bogus untrue myth myths fabricated prank pranked figment disproved disproven discredited misleading retracts retracted denies denied deny denying refutes
`);
/** Verbs that turn on a rumor: "slams rumor", "shuts down report". */
export const TURNS_ON = wordList(
  'slams slam slammed blasts blast blasted shuts shut dismisses dismissed refutes refuted rejects rejected rips squashes quashes',
);
