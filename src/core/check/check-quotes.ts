/** Has every quote one right answer, and does nothing tell it before it is due? */
import { overlaps } from '../article/span.ts';
import type { PackEntry, PackSpeaker, QuoteEntry } from '../pack/pack.ts';
import { nameWithin, sameWords } from '../pack/pack-speakers.ts';
import type { YamlPath } from '../pack/read-yaml.ts';
import { plainText } from '../quiz/words-of.ts';
import { type CheckSubject, entriesOf, type PlacedEntry } from './check-subject.ts';
import type { Finding } from './finding.ts';

type PlacedQuote = PlacedEntry<QuoteEntry>;

/** Shorter quotes stand in other sentences by chance. */
const TELLING_WORDS = 4;

export function checkQuotes(subject: CheckSubject): Finding[] {
  const quotes = entriesOf(subject, 'quotes');
  return [
    ...quotes.flatMap((quote, index) => checkOverlaps(subject, quote, quotes.slice(0, index))),
    ...quotes.flatMap((quote) => checkOptions(subject, quote, quotes)),
    ...quotes.flatMap((quote) => checkPrompt(subject, quote)),
    ...checkOtherEntries(subject, quotes),
  ];
}

function sharesWords({ entry: a }: PlacedQuote, { entry: b }: PlacedQuote): boolean {
  return a.evidence.content.some((one) => b.evidence.content.some((other) => overlaps(one, other)));
}

/** Whoever is named under "notOffered" of both is known to be defendable. */
function areKnownRivals({ entry: a }: PlacedQuote, { entry: b }: PlacedQuote): boolean {
  return a.notOffered.includes(b.speaker) && b.notOffered.includes(a.speaker);
}

function checkOverlaps(
  subject: CheckSubject,
  quote: PlacedQuote,
  earlier: readonly PlacedQuote[],
): Finding[] {
  const shared = earlier.filter((other) => sharesWords(quote, other));
  const rival = shared.find(
    (other) => other.entry.speaker !== quote.entry.speaker && !areKnownRivals(quote, other),
  );
  if (rival)
    return [subject.finding('two-credited', quote.path, subject.says.twoCredited(rival.entry.speaker))];
  const isRepeated = shared.some((other) => other.entry.speaker === quote.entry.speaker);
  return isRepeated ? [subject.finding('asked-twice', quote.path, subject.says.askedTwice)] : [];
}

function labelsOf({ name, role, aliases }: PackSpeaker): readonly string[] {
  return [name, ...aliases, ...(role === null ? [] : [`${name}, ${role}`])];
}

function checkOptions(subject: CheckSubject, quote: PlacedQuote, quotes: readonly PlacedQuote[]): Finding[] {
  const { entry, path } = quote;
  const { speakers } = subject.pack;
  const named = (label: string) => speakers.find((s) => labelsOf(s).some((known) => sameWords(known, label)));
  const defended = new Set([
    entry.speaker,
    ...entry.notOffered,
    ...quotes.filter((other) => sharesWords(quote, other)).map((other) => other.entry.speaker),
  ]);
  const right = speakers.find(({ name }) => name === entry.speaker);
  const options = entry.overrides.options ?? [];
  const seen = new Set<string>();
  return options.flatMap((option, index) => {
    const place = [...path, 'options', index];
    const speaker = named(option);
    if (speaker && defended.has(speaker.name))
      return [subject.finding('option-right', place, subject.says.optionRight(option))];
    const who = speaker?.name ?? plainText(option);
    if (seen.has(who))
      return [subject.finding('option-repeated', place, subject.says.optionRepeated(option))];
    seen.add(who);
    const given = right && !speaker ? nameWithin(option, right) : null;
    return given === null
      ? []
      : [subject.finding('option-names-answer', place, subject.says.optionNamesAnswer(option, given))];
  });
}

function checkPrompt(subject: CheckSubject, { entry, path }: PlacedQuote): Finding[] {
  const right = subject.pack.speakers.find(({ name }) => name === entry.speaker);
  const { prompt } = entry.overrides;
  const given = right && prompt ? nameWithin(prompt, right) : null;
  return given === null
    ? []
    : [subject.finding('gives-away', [...path, 'prompt'], subject.says.promptGivesAway(given))];
}

/** What is told of one entry may not answer another: its explanation, its prompt, a claim itself, and what stands above the article. */
function checkOtherEntries(subject: CheckSubject, quotes: readonly PlacedQuote[]): Finding[] {
  const { title, note, entries, speakers } = subject.pack;
  const asked = quotes.flatMap(({ entry }) => {
    const speaker = speakers.find(({ name }) => name === entry.speaker);
    const words = plainText(entry.quote);
    return speaker && words.split(' ').length >= TELLING_WORDS
      ? [{ entry, speaker, words: ` ${words} ` }]
      : [];
  });
  const toldIn = (text: string, path: YamlPath, own: PackEntry | null): Finding[] => {
    const words = ` ${plainText(text)} `;
    const told = asked.find(
      (quote) => quote.entry !== own && words.includes(quote.words) && nameWithin(text, quote.speaker),
    );
    return told
      ? [subject.finding('told-elsewhere', path, subject.says.toldElsewhere(told.speaker.name))]
      : [];
  };
  return [
    ...toldIn(title, ['title'], null),
    ...toldIn(note ?? '', ['note'], null),
    ...entries.flatMap((entry, index) => {
      const texts = {
        explanation: entry.explanation,
        prompt: entry.overrides.prompt ?? '',
        claim: entry.skill === 'claims' ? entry.claim : '',
      };
      return Object.entries(texts).flatMap(([key, text]) =>
        toldIn(text, [...subject.pathOf(index), key], entry),
      );
    }),
  ];
}
