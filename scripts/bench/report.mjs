// What a measurement says: printed as it comes, and written down as a page when it is asked to (`--report FILE.md`).
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, totalmem } from 'node:os';
import { dirname } from 'node:path';
import { format, resolveConfig } from 'prettier';

/**
 * Sentences and tables of one run. `write` makes a page of them: what it is about, by which command, when and on what
 * kind of machine, then everything that was said. Figures of a table stand at the right of their columns.
 */
export function createReport() {
  const started = new Date();
  const load = loadavg()[0] ?? 0;
  const parts = [];
  return {
    say(sentence) {
      console.log(`\n${sentence}`);
      parts.push(sentence);
    },
    table(title, columns, rows) {
      console.log(`\n${printed([[title, ...columns.slice(1)], ...rows])}`);
      parts.push(`## ${title}`, marked(columns, rows));
    },
    async write(path, { title, about, command }) {
      const source = `By \`${command}\`, ${started.toISOString().slice(0, 10)}, on ${machine(load)}.`;
      const text = [`# ${title}`, about, source, ...parts].join('\n\n');
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, await format(text, { ...(await resolveConfig(path)), parser: 'markdown' }));
      console.log(`\nWritten down in ${path}.`);
    },
  };
}

/** The kind of machine, and how busy it was when the run began: no name, no model. */
function machine(load) {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${availableParallelism()} processors (${process.platform} ${process.arch}), ${memory} GB of memory, Node ${process.versions.node}; its load was ${load.toFixed(1)} at the start`;
}

function printed(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((cells) => [...cells[column]].length)));
  const pad = (cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]));
  return lines.map((cells) => cells.map(pad).join('  ')).join('\n');
}

function marked(columns, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [columns, columns.map((_, column) => (column === 0 ? '-' : '-:')), ...rows].map(line).join('\n');
}
