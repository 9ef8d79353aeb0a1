// What a reader downloads for an element, asked of the script that guards it.
import { execFileSync } from 'node:child_process';

const FURTHER = 'each further kind';

/** Bytes, limit and aim of each row, as `npm run size` prints them. @returns {{ name: string, bytes: number, limit: number, aim: number }[]} */
export function sizeTable() {
  const printed = execFileSync(process.execPath, ['packages/elements/scripts/size.mjs'], { encoding: 'utf8' });
  const rows = [...printed.matchAll(/^(.+?)\s+(\d+) B, limit\s+(\d+) B, aim\s+(\d+) B/gm)];
  if (rows.length < 5) throw new Error(`npm run size should print its table, but printed:\n${printed}`);
  return rows.map(([, name, bytes, limit, aim]) => ({ name, bytes: +bytes, limit: +limit, aim: +aim }));
}

/** The few numbers that decide, in one line. */
export function costLine(tag, costs) {
  const facts = [
    ['First on a page', kB(costs[firstOf(tag)])],
    ['After another element', kB(costs[FURTHER])],
    ['Pre-rendered, its script', kB(costs['drop-in'])],
    ['Requests before the reader acts', '0 to others'],
  ];
  return `<dl class="cost">${facts.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl>`;
}

/** Rows of the table: everything after brotli, with what it is. */
export function costRows(tag, costs) {
  return [
    ['First on a page, by the drop-in script', costs[firstOf(tag)]],
    ['After another element', costs[FURTHER]],
    ['Pre-rendered: the script that makes its buttons work', costs['drop-in']],
    ['All four elements in one file', costs['all four in one file']],
  ].map(([name, bytes]) => [name, `${bytes.toLocaleString('en')} B after brotli`]);
}

const firstOf = (tag) => `first ${tag.slice('clip-'.length)} through the drop-in`;
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
