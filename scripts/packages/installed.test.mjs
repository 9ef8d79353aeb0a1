// What somebody gets who installs the packages: each is packed, and all are installed into an empty folder. (Manifests and
// the shape of types are looked at by `npm run lint:packages`, which is a part of every run of all tests.)
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import { BUDGETS } from '../../packages/elements/scripts/budgets.mjs';
import { programsOf } from '../readme-programs.mjs';
import { BUNDLER_NAMES, firstLoad, serverScript } from './bundle.mjs';
import { installPacked } from './install-packed.mjs';
import { publishedPackages } from './pack-all.mjs';
import { RESOLUTIONS, typeProblems } from './type-problems.mjs';

const run = promisify(execFile);
/** What the byte table allows the first element of a page, in bytes after brotli; the drop-in is not in a bundle. */
const ONE_ELEMENT = BUDGETS['first story through the drop-in'] - BUDGETS['drop-in'];
// Vite adds what it preloads by; esbuild loads at first what the parts on demand need of our other packages.
const TIMES = { Rollup: 1, Vite: 1.08, esbuild: 1.5 };
/** What every runtime of the web has that is no browser. Nothing of Node's is in here, and no document. */
const WEB_STANDARD = Object.fromEntries(
  [
    ...[
      'AbortController',
      'AbortSignal',
      'Blob',
      'CompressionStream',
      'Headers',
      'ReadableStream',
      'Request',
      'Response',
    ],
    ...[
      'TextDecoder',
      'TextEncoder',
      'TransformStream',
      'URL',
      'URLSearchParams',
      'WritableStream',
      'Event',
      'EventTarget',
    ],
    ...[
      'atob',
      'btoa',
      'clearTimeout',
      'console',
      'crypto',
      'fetch',
      'queueMicrotask',
      'setTimeout',
      'structuredClone',
    ],
  ].map((name) => [name, globalThis[name]]),
);
const EDGE = `
  import { createHandler, readStored } from '@clipsheet/server';
  import { publishedStory, storyState } from '@clipsheet/sharing';
  import { parseStory } from '@clipsheet/story';
  const story = parseStory({ schema: 1, id: 'lamps', revision: 1, headline: 'The lamps are lit', lang: 'en' });
  const stored = readStored(publishedStory(story), storyState(story));
  const handler = createHandler({
    store: { get: async (id) => (id === 'lamps' ? stored : undefined), list: async () => ['lamps'] },
    blobs: { get: async () => undefined },
    baseUrl: 'https://paper.example/',
    now: () => new Date(),
  });
  const paths = ['/stories/lamps/', '/stories/lamps/embed/', '/stories/lamps/story.json', '/stories/lights/'];
  export const answers = () =>
    Promise.all(
      paths.map(async (path) => {
        const answer = await handler(new Request('https://paper.example' + path));
        return [path, answer.status, await answer.text()];
      }),
    );`;
const packages = publishedPackages();

describe('the packages, installed from their tarballs', () => {
  let installed;
  const write = (file, text) => writeFile(join(installed.folder, file), text);

  before(async () => (installed = await installPacked()));
  after(() => installed?.remove());

  for (const { folder, manifest } of packages) {
    const readme = join(folder, 'README.md');
    const [first, ...more] = existsSync(readme) ? programsOf(readme) : [];
    if (manifest.bin) continue;
    test(`${manifest.name} runs the programs of its README, which print what they say`, async () => {
      assert.ok(first, 'the README has no program');
      for (const { code, prints } of [first, ...more]) {
        assert.ok(prints.length > 0, 'the program says nothing of what it prints');
        await write('program.mjs', code);
        const { stdout } = await run(process.execPath, ['program.mjs'], { cwd: installed.folder });
        assert.deepEqual(stdout.trimEnd().split('\n'), prints);
      }
    });
  }

  test('give the command clipsheet, which says what it can do', async () => {
    const { stdout } = await run(process.execPath, ['node_modules/clipsheet/bin/clipsheet.js', '--help'], {
      cwd: installed.folder,
    });
    assert.match(stdout, /build +Write the pages/);
  });

  test('are typed in a strict project, whether Node or a bundler resolves its modules', async () => {
    const wrong = "import { creditLine } from '@clipsheet/story';\ncreditLine(7);";
    const files = { 'wrong.ts': wrong, 'entries.ts': entriesProgram() };
    for (const { folder, manifest } of packages)
      if (!manifest.bin) files[`first-${basename(folder)}.ts`] = programsOf(join(folder, 'README.md'))[0].code;
    for (const [file, text] of Object.entries(files)) await write(file, text);
    for (const [name, options] of Object.entries(RESOLUTIONS)) {
      const problems = typeProblems(installed.folder, Object.keys(files), options);
      // the control is seen, and nothing else
      assert.deepEqual(
        problems.map((problem) => problem.replace(/^.*\//, '').replace(/ .*/s, '')),
        ['wrong.ts:2'],
        `${name}: ${problems.join('\n')}`,
      );
    }
  });

  for (const bundler of BUNDLER_NAMES)
    test(`cost a page one element where it asks for one, bundled by ${bundler}`, async () => {
      await write('page.js', "import '@clipsheet/elements/clip-story.js';");
      const out = join(installed.folder, bundler);
      const { text, bytes } = await firstLoad(bundler, join(installed.folder, 'page.js'), out);
      const registered = [...text.matchAll(/["'`]clip-(story|quote|video|share)["'`],\s*\w/g)].map(([, name]) => name);
      assert.deepEqual(registered, ['story']);
      const limit = Math.round(ONE_ELEMENT * TIMES[bundler]);
      assert.ok(bytes <= limit, `${bytes} B after brotli, of ${limit} B`);
    });

  test('answer where there is neither Node nor a browser, as in workers at the edge', async () => {
    await write('edge.mjs', EDGE);
    const context = createContext({ ...WEB_STANDARD });
    runInContext(await serverScript(join(installed.folder, 'edge.mjs')), context);
    const answers = await context.program.answers();
    assert.deepEqual(
      Array.from(answers, ([path, status]) => `${status} ${path}`),
      ['200 /stories/lamps/', '200 /stories/lamps/embed/', '200 /stories/lamps/story.json', '404 /stories/lights/'],
    );
    assert.match(answers[0][2], /The lamps are lit/);
  });
});

/** A program that takes everything from every entry point that has types. */
function entriesProgram() {
  const entries = packages.flatMap(({ manifest }) =>
    Object.entries(manifest.exports)
      .filter(([path, target]) => target.types && !path.includes('*'))
      .map(([path]) => manifest.name + path.slice(1)),
  );
  const imports = entries.map((name, index) => `import * as entry${index} from '${name}';`);
  return [...imports, `export const all: object[] = [${entries.map((_, index) => `entry${index}`).join(', ')}];`].join(
    '\n',
  );
}
