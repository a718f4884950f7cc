import { readdirSync, readFileSync } from 'node:fs';

/**
 * One row of Linux's process table. `startTime` (clock ticks since boot) tells a process from a later one
 * that was given the same id.
 * @typedef {{ pid: number, parent: number, startTime: string, name: string, finished: boolean }} ProcessRow
 */

/**
 * The row of one process, or null when there is none (or no /proc: macOS, Windows).
 * @param {number} pid
 * @returns {ProcessRow | null}
 */
export function readProcess(pid) {
  let stat;
  try {
    stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
  } catch {
    return null;
  }
  // proc(5): "pid (name) state ppid … starttime(22nd) …"; the name may itself hold spaces and brackets.
  const nameEnd = stat.lastIndexOf(')');
  const fields = stat.slice(nameEnd + 2).split(' ');
  const state = fields[0] ?? '';
  return {
    pid,
    parent: Number(fields[1]),
    startTime: fields[19] ?? '',
    name: stat.slice(stat.indexOf('(') + 1, nameEnd),
    finished: state === 'Z' || state === 'X',
  };
}

/**
 * Every process that descends from one of these, themselves not included. Empty where there is no /proc.
 * @param {Iterable<number>} pids
 * @returns {ProcessRow[]}
 */
export function descendantsOf(pids) {
  const family = new Set(pids);
  /** @type {ProcessRow[]} */
  let rows;
  try {
    rows = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => readProcess(Number(name)))
      .filter((row) => row !== null);
  } catch {
    return [];
  }
  /** @type {ProcessRow[]} */
  const found = [];
  for (let grew = true; grew; ) {
    grew = false;
    for (const row of rows) {
      if (family.has(row.pid) || !family.has(row.parent)) continue;
      family.add(row.pid);
      found.push(row);
      grew = true;
    }
  }
  return found;
}

/**
 * Whether that very process still runs.
 * @param {ProcessRow} row
 */
export function stillRuns(row) {
  const now = readProcess(row.pid);
  return now !== null && now.startTime === row.startTime && !now.finished;
}
