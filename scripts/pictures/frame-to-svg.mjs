/** Draws what a terminal shows as an SVG: text stays text, in the colors and styles of its cells. */

const CELL = { width: 8.4, height: 18, size: 14 };
const MARGIN = 16;
const COLORS = {
  background: '#1e2127',
  text: '#d7dae0',
  // The sixteen colors of the terminal, as palette indexes 0 to 15.
  palette: [
    ...['#3f4451', '#e05561', '#8cc265', '#d18f52', '#4aa5f0', '#c162de', '#42b3c2', '#d7dae0'],
    ...['#6a7080', '#ff616e', '#a5e075', '#f0a45d', '#4dc4ff', '#de73ff', '#4cd1e0', '#ffffff'],
  ],
};

/**
 * @param {import('@xterm/headless').Terminal} terminal
 * @param {string} description what the picture shows, for those who do not see it
 */
export function frameToSvg(terminal, description) {
  const width = MARGIN * 2 + terminal.cols * CELL.width;
  const height = MARGIN * 2 + terminal.rows * CELL.height;
  const rows = Array.from({ length: terminal.rows }, (_, row) => drawRow(terminal, row)).filter(
    (row) => row !== '',
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${height}" role="img">
<title>${escaped(description)}</title>
<rect width="100%" height="100%" rx="8" fill="${COLORS.background}"/>
<g font-family="ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${CELL.size}" fill="${COLORS.text}" xml:space="preserve">
${rows.join('\n')}
</g>
</svg>
`;
}

function drawRow(terminal, row) {
  const { active } = terminal.buffer;
  const line = active.getLine(active.viewportY + row);
  if (line === undefined) return '';
  const runs = [];
  for (let column = 0; column < terminal.cols; column++) {
    const cell = line.getCell(column);
    // The second half of a wide character.
    if (cell === undefined || cell.getWidth() === 0) continue;
    const style = styleOf(cell);
    const last = runs.at(-1);
    const key = JSON.stringify(style);
    const text = cell.getChars() || ' ';
    if (last?.key === key)
      Object.assign(last, { text: last.text + text, width: last.width + cell.getWidth() });
    else runs.push({ key, style, text, column, width: cell.getWidth() });
  }
  return runs.map((run) => drawRun(run, row)).join('');
}

function drawRun(run, row) {
  const { style, text, column, width } = trimmed(run);
  if (text === '') return '';
  const x = round(MARGIN + column * CELL.width);
  const y = MARGIN + row * CELL.height;
  // The length is given so that any font keeps the columns.
  const length = round(width * CELL.width);
  const box =
    style.background === null
      ? ''
      : `<rect x="${x}" y="${y}" width="${length}" height="${CELL.height}" fill="${style.background}"/>`;
  const attributes = [
    `x="${x}" y="${round(y + CELL.height * 0.74)}" textLength="${length}" lengthAdjust="spacingAndGlyphs"`,
    style.color === null ? '' : `fill="${style.color}"`,
    style.bold ? 'font-weight="bold"' : '',
    style.underline ? 'text-decoration="underline"' : '',
    style.dim ? 'opacity="0.65"' : '',
  ];
  return `${box}<text ${attributes.filter((attribute) => attribute !== '').join(' ')}>${escaped(text)}</text>`;
}

/** Without the spaces at its ends, where nothing of them is to be seen: viewers differ in keeping them. */
function trimmed(run) {
  const { style, text, column, width } = run;
  if (style.background !== null || style.underline) return run;
  const start = text.length - text.trimStart().length;
  const spaces = text.length - text.trim().length;
  return { style, text: text.trim(), column: column + start, width: width - spaces };
}

function styleOf(cell) {
  const color = colorOf(cell.isFgDefault(), cell.isFgPalette(), cell.getFgColor());
  const background = colorOf(cell.isBgDefault(), cell.isBgPalette(), cell.getBgColor());
  const inverse = cell.isInverse() !== 0;
  return {
    color: inverse ? (background ?? COLORS.background) : color,
    background: inverse ? (color ?? COLORS.text) : background,
    bold: cell.isBold() !== 0,
    dim: cell.isDim() !== 0,
    underline: cell.isUnderline() !== 0,
  };
}

function colorOf(isDefault, isPalette, value) {
  if (isDefault) return null;
  if (!isPalette) return `#${value.toString(16).padStart(6, '0')}`;
  const color = COLORS.palette[value] ?? cubeColor(value);
  if (color === undefined) throw new Error(`the picture has no color for palette index ${value}`);
  return color;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function round(value) {
  return Math.round(value * 100) / 100;
}

/** The color of an index from 16 to 231, six steps for each of red, green and blue; undefined for any other. */
function cubeColor(index) {
  if (index < 16 || index > 231) return undefined;
  const steps = [36, 6, 1].map((unit) => Math.floor((index - 16) / unit) % 6);
  const hex = steps.map((step) => (step === 0 ? 0 : 55 + 40 * step).toString(16).padStart(2, '0'));
  return `#${hex.join('')}`;
}
