/** Columns for one level of depth. */
const PER_LEVEL = 8;
/** The last column holds the marker of depth 4. */
const BAR_WIDTH = 4 * PER_LEVEL + 1;

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** Shown depth as blocks, the required depth as an upright; 33 columns. */
export function textBar(depth: number, required: number | null): string {
  const eighths = Math.round(Math.min(4, Math.max(0, depth)) * PER_LEVEL * 8);
  const whole = Math.floor(eighths / 8);
  const cells = [...'█'.repeat(whole), EIGHTHS[eighths - whole * 8] ?? ''].filter((cell) => cell !== '');
  while (cells.length < BAR_WIDTH) cells.push(cells.length % PER_LEVEL === 0 ? '┊' : ' ');
  if (required !== null) cells[Math.round(required * PER_LEVEL)] = '┃';
  return cells.join('');
}

/** The level words over a bar, each as near to its own tick as its neighbours allow; 35 columns. */
export const BAR_HEADING = 'Not   Named  Working Practised Deep';

/** Readiness as a strip of `width` columns: the band shaded, the figure as a block. */
export function textStrip(readiness: { score: number; low: number; high: number }, width: number): string {
  const at = (points: number) => Math.min(width - 1, Math.round((points / 100) * (width - 1)));
  return Array.from({ length: width }, (_, column) => {
    if (column === at(readiness.score)) return '█';
    return column >= at(readiness.low) && column <= at(readiness.high) ? '▒' : '─';
  }).join('');
}
