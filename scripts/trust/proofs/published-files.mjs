// S2, S3, S8: the files of a release.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS } from '../../wtr/find-browsers.mjs';
import { clockAt } from '../clock.mjs';

const SITE = 'packages/elements/dist/site';
const sha = (algorithm, bytes, encoding) => createHash(algorithm).update(bytes).digest(encoding);

const integrity = {
  id: 'S2',
  isLong: true,
  promise: 'Every file of a release has its hash, and a frozen script of which one byte was changed does not run',
  target: '0 runs with a changed byte',
  async control(setting) {
    const [ran] = await runsInChromium(setting, [{ changed: true, hash: undefined }]);
    return { hasFailed: ran === true, saw: 'without a hash the changed script runs' };
  },
  async run(setting) {
    const listed = JSON.parse(readFileSync(join(SITE, 'integrity.json'), 'utf8'));
    const failures = [];
    const files = readdirSync(SITE, { recursive: true }).filter(
      (name) => name.endsWith('.js') && name !== 'clipsheet.js',
    );
    for (const file of files)
      if (listed[file] !== `sha384-${sha('sha384', readFileSync(join(SITE, file)), 'base64')}`)
        failures.push(`${file} has no hash in integrity.json, or another one.`);
    if ('clipsheet.js' in listed)
      failures.push('The evergreen script has a hash: the next release would kill every paste.');
    const hash = listed[frozenName()];
    const [whole, changed] = await runsInChromium(setting, [
      { changed: false, hash },
      { changed: true, hash },
    ]);
    if (!whole) failures.push('The frozen script does not run with its own hash.');
    if (changed) failures.push('The frozen script runs although a byte was changed.');
    return { cases: files.length + 2, failures };
  },
};

const frozenName = () => readdirSync(SITE).find((name) => /^clipsheet\.\w+\.js$/.test(name)) ?? '';

/** Whether the frozen script runs in a page, for each way of asking for it. */
async function runsInChromium({ chromium: executablePath }, cases) {
  const script = readFileSync(join(SITE, frozenName()));
  const mark = Buffer.from(';globalThis.hasRun=true;');
  const whole = Buffer.concat([script, mark]);
  // one letter of a comment-free file: still a program, but not the one that was published
  const changed = Buffer.concat([script, Buffer.from(';globalThis.hasRun=!0  ;')]);
  const hashOf = (hash) =>
    hash === undefined ? '' : ` integrity="sha384-${sha('sha384', whole, 'base64')}" crossorigin`;
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    if (path.endsWith('.js')) {
      response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' });
      return response.end(path.includes('changed') ? changed : whole);
    }
    const { changed: isChanged, hash } = cases[Number(path.slice(1))] ?? {};
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(`<!doctype html><script src="/${isChanged ? 'changed' : 'whole'}.js"${hashOf(hash)}></script>`);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  try {
    const page = await browser.newPage();
    const results = [];
    for (const index of cases.keys()) {
      await page.goto(`http://127.0.0.1:${port}/${index}`);
      results.push(await page.evaluate(() => globalThis.hasRun === true));
    }
    return results;
  } finally {
    await browser.close();
    server.close();
  }
}

const reproducible = {
  id: 'S3',
  promise: 'Two builds in two folders, with two clocks and two languages, give the same bytes',
  target: '0 differing bytes in bundles and tarballs',
  isLong: true,
  async control(setting) {
    const folder = setting.folder('clock');
    const clock = clockAt(folder, 3600_000);
    const year = (env) =>
      execFileSync(process.execPath, ['-p', 'new Date(Date.now()).toISOString()'], {
        env: { ...process.env, ...env },
        encoding: 'utf8',
      });
    const [now, later] = [year({}), year({ NODE_OPTIONS: clock })];
    return {
      hasFailed: now.slice(0, 13) !== later.slice(0, 13),
      saw: 'a build that printed its hour would differ between the two',
    };
  },
  async run(setting, say) {
    const places = [
      { name: 'one', env: { TZ: 'UTC', LC_ALL: 'C', LANG: 'C' } },
      {
        name: 'a second folder',
        env: {
          TZ: 'Asia/Kathmandu',
          LC_ALL: 'de_DE.UTF-8',
          LANG: 'de_DE.UTF-8',
          NODE_OPTIONS: clockAt(setting.folder('clock'), 400 * 86_400_000),
        },
      },
    ];
    const [first, second] = places.map(({ name, env }) => {
      say(`builds ${name}`);
      return filesOfBuild(setting.folder(name.replaceAll(' ', '-')), env);
    });
    const names = new Set([...Object.keys(first), ...Object.keys(second)]);
    const failures = [...names].filter((name) => first[name] !== second[name]).map((name) => `${name} differs.`);
    return { cases: names.size, failures };
  },
};

/** Builds a copy of the repository; answers the digest of each built file and of each package's tarball. */
function filesOfBuild(folder, env) {
  const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8', maxBuffer: 2 ** 26 })
    .split('\0')
    .filter(Boolean);
  for (const file of tracked.filter((name) => existsSync(name) && !/^(docs|examples|e2e)\//.test(name)))
    cpSync(file, join(folder, file));
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  for (const name of readdirSync('node_modules')) {
    if (name === '@clipsheet' || name === 'clipsheet') continue;
    symlinkSync(resolve('node_modules', name), join(modules, name));
  }
  mkdirSync(join(modules, '@clipsheet'));
  for (const name of readdirSync('packages')) {
    const link = name === 'cli' ? join(modules, 'clipsheet') : join(modules, '@clipsheet', name);
    symlinkSync(join(folder, 'packages', name), link);
    const own = resolve('packages', name, 'node_modules');
    if (existsSync(own)) symlinkSync(own, join(folder, 'packages', name, 'node_modules'));
  }
  const options = { cwd: folder, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] };
  execFileSync(process.execPath, ['scripts/build.mjs', '--force'], options);
  const files = {};
  const tarballs = join(folder, 'tarballs');
  mkdirSync(tarballs);
  execFileSync('npm', ['pack', '--workspaces', '--pack-destination', tarballs, '--loglevel=error'], options);
  for (const name of readdirSync(tarballs)) files[name] = sha('sha256', readFileSync(join(tarballs, name)), 'hex');
  for (const name of readdirSync(join(folder, 'packages')))
    for (const file of readdirSync(join(folder, 'packages', name, 'dist'), { recursive: true, withFileTypes: true }))
      if (file.isFile() && !/\.tsbuildinfo$/.test(file.name))
        files[join(name, file.parentPath.slice(join(folder, 'packages', name).length), file.name)] = sha(
          'sha256',
          readFileSync(join(file.parentPath, file.name)),
          'hex',
        );
  return files;
}

/** What may be in a published package, besides its manifest, licence and readme. */
const PACKED = [
  /^dist\/[\w./-]+\.(js|d\.ts|json)$/,
  /^(README\.md|LICENSE|NOTICE|package\.json|story\.schema\.json)$/,
  /^bin\/clipsheet\.js$/,
];
const SECRETS =
  /-----BEGIN [A-Z ]*PRIVATE KEY-----|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_\w{36}\b|\bnpm_\w{36}\b|_authToken|\/home\/|\/root\/|file:\/\/\//;

const contents = {
  id: 'S8',
  promise: 'A package holds what its manifest names and no more, and a bill of materials lists everything it needs',
  target: '0 differences',
  async control() {
    const isPacked = (path) => PACKED.some((allowed) => allowed.test(path));
    const strays = ['.env', 'src/index.ts', 'dist/index.js.map', 'dist/.tsbuildinfo', 'dist/x.test.js.map'];
    const hasSecret = SECRETS.test('//registry.example/:_authToken=x');
    return {
      hasFailed: !strays.some(isPacked) && hasSecret,
      saw: `${strays.length} files that do not belong there and a token are seen`,
    };
  },
  async run({ isShort }) {
    const failures = [];
    const said = execFileSync(
      'npm',
      [
        'pack',
        '--dry-run',
        '--json',
        ...(isShort ? ['-w', 'packages/elements'] : ['--workspaces']),
        '--ignore-scripts',
      ],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: 2 ** 26,
      },
    );
    let cases = 0;
    for (const { name, files } of JSON.parse(said)) {
      const folder = join('packages', name.replace('@clipsheet/', '').replace(/^clipsheet$/, 'cli'));
      for (const { path } of files) {
        cases++;
        if (!PACKED.some((allowed) => allowed.test(path)) || /\.test\.|test-kit/.test(path))
          failures.push(`${name} would publish ${path}.`);
        if (SECRETS.test(readFileSync(join(folder, path), 'utf8')))
          failures.push(`${name}/${path} holds a secret or a path of this machine.`);
      }
    }
    if (isShort)
      return { cases, failures, gaps: ['The other packages and the bill of materials, which the long form looks at.'] };
    const { components, bomFormat } = billOfMaterials();
    if (bomFormat !== 'CycloneDX') failures.push(`The bill of materials must be CycloneDX, but is ${bomFormat}.`);
    for (const { name, version, purl, hashes, licenses } of components) {
      const isOurs = /^pkg:npm\/(%40clipsheet\/|clipsheet@)/.test(purl ?? '');
      if (!purl?.startsWith('pkg:npm/') || !version) failures.push(`${name} has no address in the bill of materials.`);
      if (!isOurs && (!hashes?.length || !licenses?.length))
        failures.push(`${name} has no digest or licence in the bill of materials.`);
    }
    return {
      cases: cases + components.length,
      failures,
      figures: { 'files in packages': cases, 'components of the bill': components.length },
    };
  },
};

function billOfMaterials() {
  return JSON.parse(
    execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 26,
    }),
  );
}

/** @type {import('../prove-row.mjs').Row[]} */
export const publishedRows = [integrity, reproducible, contents];
