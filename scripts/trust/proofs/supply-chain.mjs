// S: what comes in, and what goes out.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { licenceProblems, lockedPackages, sourceProblems } from '../lockfile.mjs';
import { isInRange } from '../version-range.mjs';
import { publishedRows } from './published-files.mjs';

const packages = readdirSync('packages').map((name) => {
  const manifest = JSON.parse(readFileSync(join('packages', name, 'package.json'), 'utf8'));
  return { folder: join('packages', name), ...manifest };
});
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish', 'preprepare', 'postprepare'];
const MAX_RUNTIME_PACKAGES = 140;
const MAX_LOADER_BYTES = 2048;

/** The packages of which some code is in the bundle of an entry. */
async function packagesIn(input) {
  const bundle = await rollup({
    input,
    plugins: [nodeResolve({ exportConditions: ['production', 'browser', 'default'] })],
    onwarn: () => undefined,
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const rendered = output.flatMap(({ modules = {} }) =>
    Object.entries(modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : [])),
  );
  const imported = output
    .flatMap(({ imports = [] }) => imports)
    .filter((name) => !output.some((one) => one.fileName === name));
  const names = rendered.flatMap((id) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []);
  return [...new Set([...names, ...imported])].sort();
}

const isLit = (name) => /^(lit|lit-html|lit-element|@lit\/reactive-element|@lit-labs\/ssr-dom-shim)$/.test(name);

const ROOT_IMPORT =
  /(?:^|[;}\s])(?:import|export)[^;'"`]*?from\s*["']([^"'./][^"']*)["']|\bimport\(\s*["']([^"'./][^"']*)["']/g;

const dependencies = {
  id: 'S1',
  promise: 'The elements bring Lit and nothing else; the scripts of a site bring nothing',
  target: '1 package in the elements, 0 in the scripts, the loader at most 2 kB',
  async control() {
    const names = await packagesIn('packages/story/dist/index.js');
    const seen = names.filter((name) => !isLit(name));
    return { hasFailed: seen.length > 0, saw: `in a bundle of the whole story package ${seen.join(', ')} is seen` };
  },
  async run() {
    const failures = [];
    const names = await packagesIn('packages/elements/dist/index.js');
    for (const name of names.filter((each) => !isLit(each))) failures.push(`The elements bring ${name}.`);
    const site = 'packages/elements/dist/site';
    const files = readdirSync(site, { recursive: true }).filter((name) => name.endsWith('.js'));
    for (const file of files)
      for (const [, ...found] of readFileSync(join(site, file), 'utf8').matchAll(ROOT_IMPORT))
        failures.push(`${file} imports ${found.find(Boolean)}.`);
    const loader = brotliCompressSync(readFileSync(join(site, 'clipsheet.js'))).length;
    if (loader > MAX_LOADER_BYTES) failures.push(`The loader takes ${loader} bytes (brotli).`);
    return {
      cases: files.length + 1,
      failures,
      figures: { 'packages in the elements': names.join(', '), 'loader, bytes (brotli)': loader },
    };
  },
};

const manifests = {
  id: 'S4',
  promise: 'Installing our packages runs nothing of ours',
  target: '0 install scripts',
  async control() {
    const found = installScripts({ scripts: { postinstall: 'node x.js' } });
    return { hasFailed: found.length === 1, saw: 'a manifest with a postinstall script is seen' };
  },
  async run() {
    const failures = packages.flatMap((one) => installScripts(one).map((name) => `${one.name} has a script ${name}.`));
    const others = lockedPackages().filter((one) => !one.dev && one.hasInstallScript);
    return {
      cases: packages.length,
      failures,
      figures: { 'run-time packages of others with one': others.map(({ name }) => name).join(', ') || 'none' },
      gaps: others.map(
        ({ name }) => `${name} has an install script; nothing of ours needs it to run (npm ci --ignore-scripts).`,
      ),
    };
  },
};

function installScripts({ scripts = {} }) {
  return Object.keys(scripts).filter((name) => INSTALL_SCRIPTS.includes(name));
}

const lockfile = {
  id: 'S5',
  promise: 'Every package of the lock comes from one registry with its digest, and their number is capped',
  target: `0 violations, at most ${MAX_RUNTIME_PACKAGES} run-time packages`,
  async control() {
    const bad = [
      { path: 'a', integrity: 'sha1-x' },
      { path: 'b', integrity: 'sha512-x', resolved: 'git+ssh://git@example.com/b.git' },
      { path: 'c', integrity: 'sha512-x', resolved: 'file:../c.tgz' },
      { path: 'd', integrity: 'sha512-x', resolved: 'http://registry.npmjs.org/d.tgz' },
    ];
    const found = sourceProblems(bad);
    return { hasFailed: found.length === 4, saw: `of 4 bad entries ${found.length} are seen` };
  },
  async run() {
    const locked = lockedPackages();
    const runtime = locked.filter(({ dev }) => !dev);
    const failures = sourceProblems(locked);
    if (runtime.length > MAX_RUNTIME_PACKAGES) failures.push(`There are ${runtime.length} run-time packages.`);
    for (const { name, dependencies: wanted = {} } of packages)
      for (const [key, range] of Object.entries(wanted))
        if (!/^[\^~]?\d/.test(range)) failures.push(`${name} wants ${key} as ${range}, which is no version.`);
    return {
      cases: locked.length,
      failures,
      figures: { 'run-time packages': runtime.length, 'all packages': locked.length },
    };
  },
};

const licences = {
  id: 'S6',
  promise: 'Everything that runs at a publisher’s has a licence of the list, and its text comes along',
  target: '0 unknown',
  async control() {
    const found = licenceProblems([{ name: 'iframe-resizer', license: 'GPL-3.0' }, { name: 'x' }]);
    return { hasFailed: found.length === 2, saw: 'a GPL package and one without a licence are seen' };
  },
  async run() {
    const runtime = lockedPackages().filter(({ dev }) => !dev);
    const failures = licenceProblems(runtime);
    const notice = readFileSync('packages/elements/NOTICE', 'utf8').replace(/\s+/g, ' ');
    // what the bundles hold is not installed, so its licence must be in our own file
    const [, text = ''] =
      /(Redistribution and use[\s\S]*)/.exec(readFileSync('node_modules/lit/LICENSE', 'utf8')) ?? [];
    if (text === '' || !notice.includes(text.replace(/\s+/g, ' ').trim()))
      failures.push('packages/elements/NOTICE lacks the licence of Lit.');
    const without = packages.filter(
      (one) => !one.private && !statSync(join(one.folder, 'LICENSE'), { throwIfNoEntry: false }),
    );
    failures.push(...without.map(({ name }) => `${name} would be published without the text of its licence.`));
    return { cases: runtime.length + packages.length, failures };
  },
};

const advisories = {
  id: 'S7',
  promise: 'No package of the lock is one that a known advisory names',
  target: '0 affected',
  async control() {
    const [old, fixed, prerelease] = ['0.34.0', '0.35.5', '0.35.0-rc.1'].map((version) =>
      isInRange(version, '<0.35.0'),
    );
    return {
      hasFailed: old === true && fixed === false && prerelease === true,
      saw: 'sharp 0.34.0 is affected by <0.35.0, sharp 0.35.5 is not',
    };
  },
  async run({ corpus, isShort }) {
    const path = corpus('advisories/known-advisories.json');
    const gaps = [];
    const failures = [];
    let cases = 0;
    let newest = '';
    if (path) {
      const locked = lockedPackages();
      for (const { package: name, affected, ghsa, published } of JSON.parse(readFileSync(path, 'utf8'))) {
        cases++;
        if (published > newest) newest = published;
        for (const one of locked.filter((each) => each.name === name)) {
          const isAffected = isInRange(one.version, affected);
          if (isAffected !== false)
            failures.push(
              `${name} ${one.version} is ${isAffected ? '' : 'perhaps '}affected by ${ghsa} (${affected}).`,
            );
        }
      }
    } else gaps.push('The list of known advisories is not beside the repository.');
    const live = isShort ? undefined : liveAudit();
    if (live === undefined) gaps.push('A live audit was not asked, or did not answer.');
    else failures.push(...live);
    return {
      cases: cases + (live ? 1 : 0),
      failures,
      figures: { 'newest advisory of the list': newest || 'none' },
      gaps,
    };
  },
};

/** What `npm audit` says about run-time packages; undefined where no audit service answers. */
function liveAudit() {
  try {
    return vulnerabilities(
      execFileSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  } catch (error) {
    return vulnerabilities(String(error.stdout ?? ''));
  }
}

function vulnerabilities(text) {
  try {
    const { vulnerabilities: found } = JSON.parse(text);
    return found && Object.values(found).map(({ name, severity }) => `npm audit: ${name} (${severity}).`);
  } catch {
    return undefined;
  }
}

const security = {
  id: 'S9',
  promise:
    'SECURITY.md says what counts, the limits as the code has them, and which test stands against which class of hole',
  target: '0 classes without a test',
  tests: {
    'scripts/trust/security-page.test.mjs': [
      'the limits in SECURITY.md are those of the code',
      'each class of advisory names tests that exist',
    ],
  },
};

const provenance = {
  id: 'S10',
  promise: 'A release says where it was built',
  target: 'not claimed',
  notTested: 'Nothing has been published yet, so there is nothing to sign.',
};

/** @type {import('../prove-row.mjs').Row[]} */
export const supplyRows = [
  dependencies,
  ...publishedRows,
  manifests,
  lockfile,
  licences,
  advisories,
  security,
  provenance,
];
