/** The statistics written out for people to read. */
import { OBJECTION_REASONS } from '../game/game.ts';
import { type PlotSigns, plotRange, plotShare } from './share-plot.ts';
import type { CalibrationLevel, KindMissed, Share, SkillProgress, Statistics } from './statistics.ts';
import { kindName, STATISTICS } from './wording.ts';

/** How the lines are laid out and emphasized; the caller knows the terminal. */
export interface StatisticsLayout {
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
  if (from === null || to === null) return withoutAnswers(statistics, layout);
  const sections = [
    [
      ...prose(STATISTICS.title(from, to), layout, '').map((line) => layout.paint('heading', line)),
      ...prose(STATISTICS.counts(games, answers, points), layout, ''),
    ],
    section(STATISTICS.skills, skillLines(statistics, layout), layout),
    section(STATISTICS.calibration, calibrationLines(statistics, layout), layout),
    section(STATISTICS.leaning, prose(statistics.leaning.inWords, layout), layout),
    section(STATISTICS.certainty, prose(statistics.certainty.inWords, layout), layout),
    section(STATISTICS.missed, missedLines(statistics.missed, layout), layout),
    section(STATISTICS.practice, practiceLines(statistics, layout), layout),
    ...(statistics.hunts.finished === 0
      ? []
      : [section(STATISTICS.hunts, huntLines(statistics, layout), layout)]),
    ...(statistics.objections.count === 0
      ? []
      : [section(STATISTICS.objections, objectionLines(statistics, layout), layout)]),
    prose(STATISTICS.caution, layout, '').map((line) => layout.paint('faint', line)),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Whoever only hunted, or objects to all that was asked, still has something to see. */
function withoutAnswers(statistics: Statistics, layout: StatisticsLayout): string {
  const { hunts, objections } = statistics;
  const sections = [
    [STATISTICS.none],
    ...(hunts.finished === 0 ? [] : [section(STATISTICS.hunts, huntLines(statistics, layout), layout)]),
    ...(objections.count === 0
      ? []
      : [section(STATISTICS.objections, objectionLines(statistics, layout), layout)]),
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
  const counts = STATISTICS.share(count, of);
  const percent = STATISTICS.percent(count / of);
  if (layout.width < BEFORE_PLOT) {
    const known = interval === null ? STATISTICS.tooFew : `${percent} (${STATISTICS.interval(interval)})`;
    return [`${INDENT}${label}`, `${INDENT}${INDENT}${counts}: ${known}`];
  }
  const start =
    INDENT + label.padEnd(COLUMNS.label) + counts.padStart(COLUMNS.share - 2).padEnd(COLUMNS.share);
  if (interval === null) return [start + STATISTICS.tooFew];
  const plot = plotWidth(layout.width);
  return [
    [
      start,
      percent.padStart(COLUMNS.percent - 1).padEnd(COLUMNS.percent),
      STATISTICS.interval(interval)
        .padStart(COLUMNS.interval - 2)
        .padEnd(COLUMNS.interval),
      plot === 0 ? '' : plotShare(count / of, interval, plot, layout.signs),
    ]
      .join('')
      .trimEnd(),
  ];
}

function skillLines({ skills, unit }: Statistics, layout: StatisticsLayout): string[] {
  const lines = skills.flatMap(({ title, right, periods }: SkillProgress) => [
    `${INDENT}${title}`,
    ...periods.flatMap(({ period, right: within }) => row(STATISTICS.period(period, unit), within, layout)),
    ...(periods.length > 1 ? row(STATISTICS.all, right, layout) : []),
  ]);
  return [...lines, ...legend(layout)];
}

function legend(layout: StatisticsLayout): string[] {
  if (plotWidth(layout.width) === 0) return [];
  return prose(STATISTICS.legend(layout.signs), layout).map((line) => layout.paint('faint', line));
}

/** For each level, what it stands for and what came of it, one below the other. */
function calibrationLines({ calibration }: Statistics, layout: StatisticsLayout): string[] {
  const plot = plotWidth(layout.width);
  const scale = `${STATISTICS.scale[0].padEnd(plot - STATISTICS.scale[1].length)}${STATISTICS.scale[1]}`;
  return [
    ...(plot === 0 ? [] : [layout.paint('faint', ' '.repeat(BEFORE_PLOT) + scale)]),
    ...calibration.levels.flatMap((level) => [
      said(level, plot, layout),
      ...row(STATISTICS.right, level.right, layout),
    ]),
    ...calibration.levels.flatMap(({ inWords }) => prose(inWords, layout)),
    ...(calibration.inWords === null ? [] : prose(calibration.inWords, layout)),
  ];
}

function said({ confidence, claimed }: CalibrationLevel, plot: number, { signs }: StatisticsLayout): string {
  const label = STATISTICS.said(confidence);
  const range = STATISTICS.interval(claimed);
  if (plot === 0) return `${INDENT}${label} ${range}`;
  const start = INDENT + label.padEnd(COLUMNS.label + COLUMNS.share + COLUMNS.percent);
  return (
    start + range.padStart(COLUMNS.interval - 2).padEnd(COLUMNS.interval) + plotRange(claimed, plot, signs)
  );
}

function missedLines(missed: readonly KindMissed[], layout: StatisticsLayout): string[] {
  if (missed.length === 0) return prose(STATISTICS.noMisses, layout);
  const enough = missed.filter(({ missed: { interval } }) => interval !== null).slice(0, KINDS);
  const few = missed.filter(({ missed: { interval } }) => interval === null);
  const counts = few.map(({ name, missed: { count, of } }) => [name, count, of] as const);
  return [
    ...enough.flatMap(({ name, missed: share }) => missedRow(name, share, layout)),
    ...(few.length === 0 ? [] : prose(STATISTICS.few(counts), layout)),
  ];
}

/** Names of kinds are longer than periods, and there is no plot. */
function missedRow(name: string, { count, of, interval }: Share, layout: StatisticsLayout): string[] {
  if (interval === null) return [];
  const figures = `${STATISTICS.share(count, of)}, ${STATISTICS.percent(count / of)} (${STATISTICS.interval(interval)})`;
  const label = name.padEnd(COLUMNS.label + COLUMNS.share);
  return layout.width < BEFORE_PLOT
    ? [`${INDENT}${name}`, `${INDENT}${INDENT}${figures}`]
    : [`${INDENT}${label}${figures}`];
}

function practiceLines({ practice }: Statistics, layout: StatisticsLayout): string[] {
  const { answers, cards, due, minutesToNext } = practice;
  return [
    ...(answers === 0 ? [] : prose(STATISTICS.practiced(answers), layout)),
    ...prose(cards === 0 ? STATISTICS.noCards : STATISTICS.cards(cards, due), layout),
    ...(minutesToNext === null ? [] : prose(STATISTICS.nextCard(minutesToNext), layout)),
  ];
}

function huntLines({ hunts }: Statistics, layout: StatisticsLayout): string[] {
  const { pooled, points, inWords } = hunts;
  if (points === null || inWords === null) return [];
  return [
    ...prose(STATISTICS.hunted(pooled.hunts, points), layout),
    ...prose(STATISTICS.huntCounts(pooled), layout),
    ...prose(inWords, layout),
  ];
}

function objectionLines({ objections }: Statistics, layout: StatisticsLayout): string[] {
  const { count, byReason, latest } = objections;
  const reasons = OBJECTION_REASONS.filter((reason) => byReason[reason] > 0);
  return [
    ...prose(STATISTICS.objected(count), layout),
    ...reasons.flatMap((reason) => prose(STATISTICS.objectedFor(reason, byReason[reason]), layout)),
    ...latest.flatMap(({ day, article, skill, kind, reason }) =>
      prose(
        STATISTICS.objection(day, article, kind === null ? skill : kindName(skill, kind), reason),
        layout,
      ),
    ),
  ];
}
