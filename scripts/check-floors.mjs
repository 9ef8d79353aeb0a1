// Enforces the shape of the project: a package imports only from lower floors, through the other's exports; no two
// files import each other in a circle; `node:` and the global `document` stay where they may be.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { filesBelow } from './sources.mjs';

const FLOORS = {
  story: 0,
  ingest: 1,
  sharing: 1,
  elements: 2,
  'og-image-generator': 2,
  server: 3,
  stores: 4,
  studio: 4,
  cli: 5,
};
/** What each package may import of ours (the table of the design). */
const MAY_IMPORT = {
  story: [],
  ingest: ['story'],
  sharing: ['story'],
  elements: ['story', 'sharing'],
  'og-image-generator': ['story'],
  server: ['story', 'sharing', 'elements', 'og-image-generator'],
  stores: ['story', 'server'],
  studio: ['story', 'ingest', 'sharing', 'elements'],
  cli: Object.keys(FLOORS),
};
const NODE_ALLOWED = [
  /^packages\/cli\//,
  /^packages\/stores\//,
  /^packages\/og-image-generator\/src\/node/,
  /^packages\/server\/src\/node/,
];
const NO_DOCUMENT = ['story', 'ingest', 'sharing', 'server'];
const BROWSER_GLOBALS = ['document', 'window'];
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

/** Every breach as a sentence; empty when the floors hold. */
export function floorProblems(files, read) {
  const problems = [];
  const graph = new Map();
  for (const file of files) {
    const source = read(file).replace(/\/\*[\s\S]*?\*\//g, '');
    const name = file.split(sep)[1];
    const say = (text) => problems.push(`${file} ${text}`);
    const edges = [];
    for (const match of source.matchAll(IMPORT)) {
      const target = match[1] ?? match[2] ?? match[3];
      const ours = /^@clipsheet\/([\w-]+)/.exec(target)?.[1] ?? (/^clipsheet(\/|$)/.test(target) ? 'cli' : undefined);
      if (ours && ours !== 'fixtures' && !MAY_IMPORT[name]?.includes(ours))
        say(
          `imports ${target}, but floor ${FLOORS[name]} (${name}) may import only ${MAY_IMPORT[name]?.join(', ') || 'nothing of ours'}.`,
        );
      if (target.startsWith('node:') && !NODE_ALLOWED.some((allowed) => allowed.test(file.split(sep).join('/'))))
        say(`imports ${target}; disk, sockets and clock come in as arguments.`);
      if (target.startsWith('.')) {
        const path = normalize(join(dirname(file), target));
        if (relative(join('packages', name, 'src'), path).startsWith('..'))
          say(`reaches ${target} outside its package; use the package's exports.`);
        edges.push(path.replace(/\.js$/, '.ts'));
      }
    }
    graph.set(file, edges);
    if (NO_DOCUMENT.includes(name) && BROWSER_GLOBALS.some((global) => usesGlobal(source, global)))
      say('uses a browser global; this floor runs anywhere.');
  }
  return [...problems, ...cycles(graph)];
}

/**
 * Whether a file reaches into a browser global. A file that declares the name itself, as a parameter, by const or let or
 * by taking an object apart, means its own.
 */
function usesGlobal(source, name) {
  const code = source.replace(/\/\/.*/g, '').replace(/(['"`])(?:\\.|(?!\1)[^\\])*\1/g, '');
  const isOwn =
    new RegExp(`\\b(?:const|let|var)\\s+(?:${name}\\b|[{[][^=;]*\\b${name}\\b[^=;]*[}\\]]\\s*=)`).test(code) ||
    new RegExp(`[(,]\\s*${name}\\s*\\??:\\s*[\\w.]+[^()]*\\)[^;{}]*(?:=>|\\{)`).test(code);
  return !isOwn && new RegExp(`(?<![\\w.'"\`-])${name}\\.\\w`).test(code);
}

function cycles(graph) {
  const state = new Map();
  const found = [];
  const visit = (file, trail) => {
    if (state.get(file) === 'done' || !graph.has(file)) return;
    if (state.get(file) === 'open') {
      found.push(
        `${[...trail.slice(trail.indexOf(file)), file].join(' → ')}: these files import each other in a circle.`,
      );
      return;
    }
    state.set(file, 'open');
    for (const next of graph.get(file)) visit(next, [...trail, file]);
    state.set(file, 'done');
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}

if (process.argv[1]?.endsWith('check-floors.mjs')) {
  const files = readdirSync('packages')
    .filter((name) => name in FLOORS)
    .flatMap((name) => filesBelow(join('packages', name, 'src')))
    .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|\.d\.ts$/.test(path));
  const problems = floorProblems(files, (file) => readFileSync(file, 'utf8'));
  for (const problem of problems) console.error(problem);
  console.log(`floors: ${files.length} files, ${problems.length} problems`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
