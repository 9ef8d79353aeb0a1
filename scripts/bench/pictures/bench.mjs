// How fast pictures are drawn, ours beside its peers, interleaved in one run: every round asks each engine for the
// same card, so that whatever else the machine does hits all alike. Ratios count; milliseconds drift.
//
//   node scripts/bench/pictures/bench.mjs [--rounds 15] [--engines ours-process,satori-resvg] [--check] [--report FILE.md]
//
// `--check` exits with 1 when the story card is less than five times as fast as satori + resvg.
import { fork, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createReport } from '../report.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const ENGINES = ['floor', 'ours-in-process', 'ours-process', 'takumi', 'satori-resvg', 'vercel-og'];
const LEAST_RATIO = 5;
const WARM_UP = 3;
// A busy machine is not waited for: after this long no further round begins, once there are enough.
const MOST_MS = 90_000;
const ENOUGH = 7;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    engines: { type: 'string', default: ENGINES.join(',') },
    check: { type: 'boolean', default: false },
    report: { type: 'string' },
  },
});

if (!existsSync(`${here}/node_modules`)) {
  console.log('Installing the peers (once) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' });
  if (status !== 0) throw new Error(`The peers must be installed in ${here}, but npm ci ended with ${status}. Run it there.`);
}
const { photoLike } = await import('./photo.mjs');

const report = createReport();
const photo = await photoLike(1600, 1067);
const contenders = [];
for (const engine of values.engines.split(',')) {
  const child = fork(`${here}/contender.mjs`, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const ask = (question) =>
    new Promise((resolve) => {
      child.once('message', resolve);
      child.send(question);
    });
  const { name, kinds = [], error } = await ask({ op: 'open', name: engine, photo });
  if (error) console.error(`${engine} does not run here: ${error}`);
  contenders.push({ engine, name, kinds, ask, child, times: { story: [], quote: [] }, bytes: {} });
}

const asked = Number(values.rounds);
const load = loadavg()[0] ?? 0;
const started = performance.now();
let rounds = 0;
for (let round = -WARM_UP; round < asked; round++) {
  if (round >= ENOUGH && performance.now() - started > MOST_MS) break;
  for (const kind of ['story', 'quote'])
    for (const contender of contenders) {
      if (!contender.kinds.includes(kind)) continue;
      const { ms, bytes, error } = await contender.ask({ op: 'draw', kind, n: round + WARM_UP });
      if (error) throw new Error(`${contender.engine} must draw the ${kind}, but says: ${error}`);
      if (round < 0) continue;
      contender.times[kind].push(ms);
      contender.bytes[kind] = bytes;
    }
  if (round >= 0) rounds++;
}
for (const contender of contenders)
  if (contender.kinds.includes('story')) contender.rate = (await contender.ask({ op: 'many', kind: 'story', count: 24 })).perSecond;
for (const { child } of contenders) child.kill();

const quantile = (times, share) => [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(share * times.length))] ?? NaN;
for (const kind of ['story', 'quote']) {
  const shown = contenders.filter(({ times }) => times[kind].length > 0);
  const base = shown.find(({ engine }) => engine === 'ours-process') ?? shown[0];
  const photoWords = kind === 'story' ? 'photo 1600×1067 decoded each time' : 'no photo';
  report.table(
    `${kind} 1200×630, ${photoWords}; ${rounds} rounds, interleaved`,
    ['Engine', 'Best', 'p50', 'p95', 'To ours', 'Bytes', ...(kind === 'story' ? ['A second'] : [])],
    shown
      .sort((a, b) => quantile(a.times[kind], 0.5) - quantile(b.times[kind], 0.5))
      .map(({ name, times, bytes, rate }) => [
        name,
        ...[0, 0.5, 0.95].map((share) => `${quantile(times[kind], share).toFixed(1)} ms`),
        `${(quantile(times[kind], 0.5) / quantile(base.times[kind], 0.5)).toFixed(2)}×`,
        bytes[kind].toLocaleString('en'),
        ...(kind === 'story' ? [rate.toFixed(0)] : []),
      ]),
  );
}

const storyTime = (engine, share) => quantile(contenders.find((contender) => contender.engine === engine)?.times.story ?? [], share);
const ratioAt = (share) => storyTime('satori-resvg', share) / storyTime('ours-process', share);
const ratio = ratioAt(0.5);
if (!Number.isNaN(ratio)) {
  report.say(`The story card as shipped is ${ratio.toFixed(1)}× as fast as satori + resvg (bar: ${LEAST_RATIO}×; best against best ${ratioAt(0).toFixed(1)}×).`);
  if (load > availableParallelism())
    report.say(`The machine was busy (load ${load.toFixed(0)} on ${availableParallelism()} cores): what passes its work between threads waits more. Run it again on a quiet one.`);
}
if (values.report)
  await report.write(values.report, {
    title: 'Share images',
    about:
      'How fast a share image is drawn, ours beside its peers: every round asks each engine for the same card, so that whatever else the machine does hits all alike. Ratios count; milliseconds drift.',
    command: 'npm run bench -- pictures',
  });
process.exit(values.check && ratio < LEAST_RATIO ? 1 : 0);
