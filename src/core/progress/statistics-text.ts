/** The statistics written out for people to read. */
import { OBJECTION_REASONS } from '../game/game.ts';
import type { RoundKind } from '../quiz/quiz.ts';
import type { ProgressWords } from '../words/words.ts';
import { type PlotSigns, plotRange, plotShare } from './share-plot.ts';
import type { CalibrationLevel, KindMissed, Share, SkillProgress, Statistics } from './statistics.ts';

/** How the lines are laid out and emphasized; the caller knows the terminal. */
export interface StatisticsLayout {
  readonly words: ProgressWords;
  /** In columns. */
  readonly width: number;
  readonly signs: PlotSigns;
  wrap(text: string, width: number): readonly string[];
  /** Wraps a piece in the codes of its kind, or returns it as it is. */
  paint(kind: 'heading' | 'label' | 'faint', text: string): string;
}

const INDENT = '  ';
/** The columns of a row before its plot, each with the space behind it. */
const COLUMNS = { label: 20, share: 12, percent: 6, interval: 11 } as const;
const BEFORE_PLOT = INDENT.length + COLUMNS.label + COLUMNS.share + COLUMNS.percent + COLUMNS.interval;
const PLOT = { least: 11, most: 41 } as const;
/** How many kinds are listed. */
const KINDS = 5;

/** All of it; ends with a line break. */
export function statisticsText(statistics: Statistics, layout: StatisticsLayout): string {
  const { games, answers, points, from, to } = statistics;
  const { words } = layout;
  if (from === null || to === null) return withoutAnswers(statistics, layout);
  const sections = [
    [
      ...prose(words.title(from, to), layout, '').map((line) => layout.paint('heading', line)),
      ...prose(words.counts(games, answers, points), layout, ''),
    ],
    section(words.skills, skillLines(statistics, layout), layout),
    section(words.calibration, calibrationLines(statistics, layout), layout),
    section(words.leaning, prose(statistics.leaning.inWords, layout), layout),
    section(words.certainty, prose(statistics.certainty.inWords, layout), layout),
    section(words.missed, missedLines(statistics.missed, layout), layout),
    section(words.practice, practiceLines(statistics, layout), layout),
    ...huntSection(statistics, layout),
    ...objectionSection(statistics, layout),
    prose(words.caution, layout, '').map((line) => layout.paint('faint', line)),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Whoever only hunted, or objects to all that was asked, still has something to see. */
function withoutAnswers(statistics: Statistics, layout: StatisticsLayout): string {
  const sections = [
    [layout.words.none],
    ...huntSection(statistics, layout),
    ...objectionSection(statistics, layout),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[], layout: StatisticsLayout): string[] {
  return [...prose(title, layout, '').map((line) => layout.paint('label', line)), ...lines];
}

function prose(text: string, { wrap, width }: StatisticsLayout, indent = INDENT): string[] {
  return wrap(text, width - indent.length).map((line) => indent + line);
}

/** The columns of the plot; 0 where there is no room for one. */
function plotWidth(width: number): number {
  const room = Math.min(PLOT.most, width - BEFORE_PLOT);
  return room < PLOT.least ? 0 : room;
}

/** One row: label, share, percent, interval and plot; where columns are few, in two lines without a plot. */
function row(label: string, share: Share, layout: StatisticsLayout): string[] {
  const { count, of, interval } = share;
  const { words } = layout;
  const counts = words.share(count, of);
  const percent = words.percent(count / of);
  if (layout.width < BEFORE_PLOT) {
    const known = interval === null ? words.tooFew : `${percent} (${words.interval(interval)})`;
    return [`${INDENT}${label}`, `${INDENT}${INDENT}${counts}: ${known}`];
  }
  const start =
    INDENT + label.padEnd(COLUMNS.label) + counts.padStart(COLUMNS.share - 2).padEnd(COLUMNS.share);
  if (interval === null) return [start + words.tooFew];
  const plot = plotWidth(layout.width);
  return [
    [
      start,
      percent.padStart(COLUMNS.percent - 1).padEnd(COLUMNS.percent),
      words
        .interval(interval)
        .padStart(COLUMNS.interval - 2)
        .padEnd(COLUMNS.interval),
      plot === 0 ? '' : plotShare(count / of, interval, plot, layout.signs),
    ]
      .join('')
      .trimEnd(),
  ];
}

function skillLines({ skills, unit }: Statistics, layout: StatisticsLayout): string[] {
  const { words } = layout;
  const lines = skills.flatMap(({ title, right, periods }: SkillProgress) => [
    `${INDENT}${title}`,
    ...periods.flatMap(({ period, right: within }) => row(words.period(period, unit), within, layout)),
    ...(periods.length > 1 ? row(words.all, right, layout) : []),
  ]);
  return [...lines, ...legend(layout)];
}

function legend(layout: StatisticsLayout): string[] {
  if (plotWidth(layout.width) === 0) return [];
  return prose(layout.words.legend(layout.signs), layout).map((line) => layout.paint('faint', line));
}

/** For each level, what it stands for and what came of it, one below the other. */
function calibrationLines({ calibration }: Statistics, layout: StatisticsLayout): string[] {
  const { words } = layout;
  const plot = plotWidth(layout.width);
  const scale = `${words.scale.least.padEnd(plot - words.scale.most.length)}${words.scale.most}`;
  return [
    ...(plot === 0 ? [] : [layout.paint('faint', ' '.repeat(BEFORE_PLOT) + scale)]),
    ...calibration.levels.flatMap((level) => [
      ...said(level, plot, layout),
      ...row(words.right, level.right, layout),
    ]),
    ...(plot === 0
      ? []
      : prose(words.calibrationLegend(layout.signs), layout).map((line) => layout.paint('faint', line))),
    ...calibration.levels.flatMap(({ inWords }) => prose(inWords, layout)),
    ...(calibration.inWords === null ? [] : prose(calibration.inWords, layout)),
  ];
}

function said({ confidence, claimed }: CalibrationLevel, plot: number, layout: StatisticsLayout): string[] {
  const { signs, words } = layout;
  const label = words.said(confidence);
  const range = words.interval(claimed);
  if (plot === 0) return prose(`${label} ${range}`, layout);
  const start = INDENT + label.padEnd(COLUMNS.label + COLUMNS.share + COLUMNS.percent);
  return [
    start + range.padStart(COLUMNS.interval - 2).padEnd(COLUMNS.interval) + plotRange(claimed, plot, signs),
  ];
}

function missedLines(missed: readonly KindMissed[], layout: StatisticsLayout): string[] {
  const { words } = layout;
  if (missed.length === 0) return prose(words.noMisses, layout);
  const enough = missed.filter(({ missed: { interval } }) => interval !== null).slice(0, KINDS);
  const few = missed.filter(({ missed: { interval } }) => interval === null);
  const counts = few.map(({ name, missed: { count, of } }) => [name, count, of] as const);
  return [
    ...enough.flatMap(({ name, missed: share }) => missedRow(name, share, layout)),
    ...(few.length === 0 ? [] : prose(words.few(counts), layout)),
  ];
}

/** Names of kinds are longer than periods, and there is no plot. */
function missedRow(name: string, { count, of, interval }: Share, layout: StatisticsLayout): string[] {
  if (interval === null) return [];
  const { words } = layout;
  const figures = `${words.missedOf(count, of)}, ${words.percent(count / of)} (${words.interval(interval)})`;
  const line = `${INDENT}${name.padEnd(COLUMNS.label + COLUMNS.share)}${figures}`;
  if (line.length <= layout.width) return [line];
  return [...prose(name, layout), ...prose(figures, layout, INDENT + INDENT)];
}

function practiceLines({ practice }: Statistics, layout: StatisticsLayout): string[] {
  const { answers, cards, due, minutesToNext } = practice;
  const { words } = layout;
  return [
    ...(answers === 0 ? [] : prose(words.practiced(answers), layout)),
    ...prose(cards === 0 ? words.noCards : words.cards(cards, due), layout),
    ...(minutesToNext === null ? [] : prose(words.nextCard(minutesToNext), layout)),
  ];
}

/** One section, or none without a hunt. */
function huntSection({ hunts }: Statistics, layout: StatisticsLayout): string[][] {
  const { pooled, points, inWords } = hunts;
  if (points === null || inWords === null) return [];
  const { words } = layout;
  const lines = [words.hunted(pooled.hunts, points), words.huntCounts(pooled), inWords];
  return [
    section(
      words.hunts,
      lines.flatMap((line) => prose(line, layout)),
      layout,
    ),
  ];
}

function kindOf(skill: RoundKind, kind: string | null, words: StatisticsLayout['words']): string {
  if (skill === 'hunt') return words.hunts;
  return kind === null ? skill : words.kindName(skill, kind);
}

/** One section, or none without an objection. */
function objectionSection({ objections }: Statistics, layout: StatisticsLayout): string[][] {
  const { count, byReason, latest } = objections;
  if (count === 0) return [];
  const { words } = layout;
  const reasons = OBJECTION_REASONS.filter((reason) => byReason[reason] > 0);
  const lines = [
    words.objected(count),
    ...reasons.map((reason) => words.objectedFor(reason, byReason[reason])),
    ...latest.map(({ day, article, skill, kind, reason }) =>
      words.objection(day, article, kindOf(skill, kind, words), reason),
    ),
  ];
  return [
    section(
      words.objections,
      lines.flatMap((line) => prose(line, layout)),
      layout,
    ),
  ];
}
