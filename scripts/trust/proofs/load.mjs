// F1–F4, F11, F12, F14, F16: a server under load, with what dies under it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { connect, createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { createPictureMaker } from '@clipsheet/og-image-generator/node.js';
import { exampleStory } from '@clipsheet/fixtures';
import { ask, isWholePicture, openLoop, percentile } from '../open-loop.mjs';
import { childrenOf, memoryOf, openFiles, servedNewsroom } from '../served.mjs';

// Nothing is kept, so that every request is work.
const NO_CACHE = ['--memory', '0'];
const MEGABYTE = 2 ** 20;

/** How many pictures a second a server draws for as many clients as it has room for. */
async function capacityOf({ address, pictures }, seconds) {
  const agent = new Agent({ keepAlive: true });
  let answered = 0;
  let next = 0;
  const until = performance.now() + seconds * 1000;
  const client = async () => {
    while (performance.now() < until) {
      const { status } = await ask(new URL(pictures[next++ % pictures.length], address), agent);
      if (status === 200) answered++;
    }
  };
  await Promise.all(Array.from({ length: 6 }, client));
  agent.destroy();
  return answered / seconds;
}

/** What is wrong with the answers of an overload, and its figures. */
function judge(answers, { capacity, seconds }) {
  const failures = [];
  const drawn = answers.filter(({ status }) => status === 200);
  const shed = answers.filter(({ status }) => status === 503);
  const others = answers.filter(({ status }) => status !== 200 && status !== 503);
  for (const { status, error } of others.slice(0, 3)) failures.push(`an answer was ${status ?? error}`);
  if (others.length > 3) failures.push(`and ${others.length - 3} more that were neither 200 nor 503`);
  const without = shed.filter(
    ({ headers }) => !(Number(headers['retry-after']) >= 1 && Number(headers['retry-after']) <= 30),
  );
  if (without.length > 0) failures.push(`${without.length} answers 503 had no Retry-After of 1 to 30`);
  const corrupt = drawn.filter(
    ({ body, headers }) => !isWholePicture(body) || Number(headers['content-length']) !== body.length,
  );
  if (corrupt.length > 0) failures.push(`${corrupt.length} pictures were not whole`);
  return { failures, goodput: drawn.length / seconds / capacity, drawn, shed };
}

const overload = {
  id: 'F1',
  promise: 'Too many requests are answered 200 or 503 with Retry-After, and pictures are whole',
  target: 'only 200 and 503, 503 within 100 ms, goodput at least 90 % of capacity, memory at most 10 % more, 0 corrupt',
  async control() {
    const cut = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(40)]);
    const { failures } = judge(
      [{ status: 500 }, { status: 503, headers: {} }, { status: 200, body: cut, headers: {} }],
      { capacity: 1, seconds: 1 },
    );
    return { hasFailed: failures.length === 3, saw: 'a 500, a 503 that says no time and a cut picture are each seen' };
  },
  async run(setting, say) {
    const server = await servedNewsroom(setting, { stories: setting.size(4, 30), words: NO_CACHE });
    const failures = [];
    const figures = {};
    let cases = 0;
    try {
      // the short form asks before anything can be drawn: what finds no room is refused on any machine
      if (!setting.isShort) await capacityOf(server, 5);
      const capacity = setting.isShort ? 1 : await capacityOf(server, 10);
      figures['capacity, pictures a second'] = capacity.toFixed(1);
      const warm = memoryOf(server.pid);
      let most = 0;
      const watch = setInterval(() => (most = Math.max(most, memoryOf(server.pid))), 100);
      // in the short form all at once, since a rate means little on a busy machine
      for (const factor of setting.size([10], [2, 4, 10])) {
        const seconds = setting.size(0.1, 60);
        const { answers, seconds: took } = await openLoop({
          address: server.address,
          paths: server.pictures,
          perSecond: setting.size(900, capacity * factor),
          seconds,
          random: setting.random(`F1 ${factor}`),
        });
        const { failures: found, goodput, drawn, shed } = judge(answers, { capacity, seconds: took });
        cases += answers.length;
        failures.push(...found.map((text) => `at ${factor} × capacity ${text}`));
        const late = percentile(
          shed.map(({ ms }) => ms),
          0.99,
        );
        figures[`at ${factor} ×`] =
          `${drawn.length} drawn (${Math.round(goodput * 100)} %), ${shed.length} refused, p99 ${Math.round(
            percentile(
              drawn.map(({ ms }) => ms),
              0.99,
            ),
          )} ms drawn, ${Math.round(late)} ms refused`;
        say(`at ${factor} × capacity: ${figures[`at ${factor} ×`]}`);
        // in the short form a second on a busy machine says nothing about speed
        if (!setting.isShort && goodput < 0.9)
          failures.push(`at ${factor} × capacity the goodput is ${Math.round(goodput * 100)} %`);
        if (!setting.isShort && late > 100)
          failures.push(`at ${factor} × capacity a refusal took ${Math.round(late)} ms (p99)`);
        if (shed.length === 0) failures.push(`at ${factor} × capacity nothing was refused, so this was no overload`);
      }
      clearInterval(watch);
      figures.memory = `${Math.round(warm / MEGABYTE)} MB warm, ${Math.round(most / MEGABYTE)} MB at most`;
      if (!setting.isShort && most > warm * 1.1)
        failures.push(`memory grew from ${Math.round(warm / MEGABYTE)} to ${Math.round(most / MEGABYTE)} MB`);
    } finally {
      await server.stop();
    }
    return { cases, failures, figures };
  },
};

const recovery = {
  id: 'F2',
  promise: 'After a flood the answers are as quick as before',
  target: 'p99 as before within 2 s after 30 s at ten times the capacity',
  isLong: true,
  async run(setting, say) {
    const server = await servedNewsroom(setting, { stories: 30, words: NO_CACHE });
    try {
      const capacity = await capacityOf(server, 8);
      const at = (factor, seconds) =>
        openLoop({
          address: server.address,
          paths: server.pictures,
          perSecond: setting.size(900, capacity * factor),
          seconds,
          random: setting.random(`F2 ${factor}`),
        });
      const before = await at(0.5, 15);
      say('flood of 30 s');
      await at(10, 30);
      const after = await at(0.5, 15);
      const p99 = (answers) =>
        percentile(
          answers.map(({ ms }) => ms),
          0.99,
        );
      const later = after.answers.filter(({ at: when, ms }) => when - ms > 2000);
      const [normal, recovered] = [p99(before.answers), p99(later)];
      const failures = [];
      if (later.some(({ status }) => status !== 200))
        failures.push('two seconds after the flood something was refused');
      if (recovered > normal * 1.5 + 50)
        failures.push(
          `p99 was ${Math.round(normal)} ms and is ${Math.round(recovered)} ms two seconds after the flood`,
        );
      return {
        cases: later.length,
        failures,
        figures: { 'p99 before': `${Math.round(normal)} ms`, 'p99 after': `${Math.round(recovered)} ms` },
      };
    } finally {
      await server.stop();
    }
  },
};

/** Ways to be slow: a head that never ends, a body that drips, an answer that nobody reads. */
const SLOW = {
  'a head that drips': (socket) =>
    drip(socket, 'GET /paper/stories/story-0/ HTTP/1.1\r\nHost: a\r\n', () => 'X-A: b\r\n'),
  'a body that drips': (socket) =>
    drip(socket, 'POST /paper/ HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n', () => 'x'),
  'a request that never begins': () => undefined,
  'an answer that nobody reads': (socket, large) => {
    socket.pause();
    socket.write(`GET ${large} HTTP/1.1\r\nHost: a\r\n\r\n`.repeat(8));
  },
};

function drip(socket, head, next) {
  socket.write(head);
  const timer = setInterval(() => socket.write(next()), 1000);
  socket.on('close', () => clearInterval(timer));
}

const slowClients = {
  id: 'F3',
  promise: 'Slow clients are closed and make nobody else wait',
  target: 'all closed within 15 s, a good client’s p99 at most doubled, no file left open',
  isLong: true,
  async control(setting) {
    const server = createServer(() => undefined).listen(0, '127.0.0.1');
    const socket = connect(server.address().port, '127.0.0.1');
    socket.write('GET / HTTP/1.1\r\n');
    const closed = await Promise.race([
      new Promise((done) => socket.on('close', () => done(true))),
      delay(setting.size(500, 3000), false),
    ]);
    socket.destroy();
    server.close();
    return { hasFailed: !closed, saw: 'a server without limits keeps a slow client for as long as it was watched' };
  },
  async run(setting, say) {
    const server = await servedNewsroom(setting, { stories: 4, keepImages: true });
    const failures = [];
    const figures = {};
    const goodPath = '/paper/stories/story-1/';
    const large = `/paper/${server.pictures.find((path) => path.endsWith('.jpg'))}`;
    const good = async (seconds) => {
      const agent = new Agent({ keepAlive: true });
      const times = [];
      for (const until = performance.now() + seconds * 1000; performance.now() < until; await delay(20)) {
        const answer = await ask(new URL(goodPath, server.address), agent);
        if (answer.status !== 200) failures.push(`a good client got ${answer.status ?? answer.error}`);
        times.push(answer.ms);
      }
      agent.destroy();
      return percentile(times, 0.99);
    };
    try {
      await good(2);
      const quiet = await good(5);
      const before = openFiles(server.pid);
      let cases = 0;
      for (const [name, act] of Object.entries(SLOW)) {
        const count = setting.size(20, 500);
        const closings = [];
        for (let index = 0; index < count; index++) {
          const socket = connect(server.port, '127.0.0.1');
          const started = performance.now();
          socket.on('error', () => undefined);
          closings.push(new Promise((done) => socket.on('close', () => done(performance.now() - started))));
          socket.on('connect', () => act(socket, large));
          // a socket that does not read does not see that it was closed: what the server holds counts then
        }
        const busy = await good(5);
        const isUnread = name.includes('nobody reads');
        const until = performance.now() + 12_000;
        while (performance.now() < until && openFiles(server.pid) > before + 5) await delay(100);
        const left = openFiles(server.pid) - before;
        if (left > 5) failures.push(`${name}: ${left} of ${count} connections are open after 17 s`);
        if (!isUnread) {
          const longest = Math.max(...(await Promise.race([Promise.all(closings), delay(2000, [Infinity])])));
          figures[`${name}, longest`] = `${(longest / 1000).toFixed(1)} s`;
          if (longest > 15_000) failures.push(`${name}: one was kept for ${(longest / 1000).toFixed(1)} s`);
        }
        figures[`${name}, a good client’s p99`] = `${busy.toFixed(1)} ms`;
        if (busy > Math.max(2 * quiet, quiet + 20))
          failures.push(`${name}: a good client’s p99 rose from ${quiet.toFixed(1)} to ${busy.toFixed(1)} ms`);
        cases += count;
        say(`${name}: good p99 ${busy.toFixed(1)} ms (quiet ${quiet.toFixed(1)} ms), ${left} left open`);
      }
      return { cases, failures, figures: { 'a good client’s p99 alone': `${quiet.toFixed(1)} ms`, ...figures } };
    } finally {
      await server.stop();
    }
  },
};

const soak = {
  id: 'F4',
  promise: 'Load over time leaks no memory and no handle',
  target: 'at most 1 MB a minute, as many open files as before',
  isLong: true,
  gaps: ['Three minutes are run, not thirty.'],
  async run(setting, say) {
    const server = await servedNewsroom(setting, { stories: 30, words: NO_CACHE });
    try {
      const capacity = await capacityOf(server, 5);
      const load = (seconds, name) =>
        openLoop({
          address: server.address,
          paths: [...server.pictures, 'stories/story-0/', 'nothing', 'oembed?url=x'],
          perSecond: capacity * 0.7,
          seconds,
          random: setting.random(name),
        });
      await load(60, 'warm');
      const [memory, files] = [memoryOf(server.pid), openFiles(server.pid)];
      say(`warm: ${Math.round(memory / MEGABYTE)} MB`);
      const { answers } = await load(120, 'soak');
      await delay(6000);
      const slope = (memoryOf(server.pid) - memory) / MEGABYTE / 2;
      const failures = [];
      if (slope > 1) failures.push(`memory grew by ${slope.toFixed(1)} MB a minute`);
      if (openFiles(server.pid) > files) failures.push(`open files went from ${files} to ${openFiles(server.pid)}`);
      return {
        cases: answers.length,
        failures,
        figures: { 'MB a minute': slope.toFixed(2), 'open files': `${files} before, ${openFiles(server.pid)} after` },
      };
    } finally {
      await server.stop();
    }
  },
};

const gracefulStop = {
  id: 'F11',
  promise: 'A server that is told to stop answers what it has accepted',
  target: '0 lost of 50 rounds, exit 0 within 10 s',
  async control() {
    const server = createServer((socket) =>
      socket.once('data', () => setTimeout(() => process.nextTick(() => socket.resetAndDestroy()), 20)),
    );
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    const { error } = await ask(new URL(`http://127.0.0.1:${server.address().port}/`));
    server.close();
    return { hasFailed: error !== undefined, saw: `a server that just ends breaks its connections: ${error}` };
  },
  async run(setting, say) {
    const rounds = setting.size(1, 50);
    const failures = [];
    const room = await servedNewsroom(setting, { stories: 6, words: NO_CACHE });
    let server = room;
    let cases = 0;
    let refused = 0;
    const { serve } = await import('../served.mjs');
    for (let round = 0; round < rounds; round++) {
      if (round > 0) server = await serve(room.room, { words: NO_CACHE });
      const load = openLoop({
        address: server.address,
        paths: room.pictures,
        perSecond: setting.size(20, 60),
        seconds: setting.size(1, 2),
        random: setting.random(`F11 ${round}`),
        keepAlive: false,
      });
      await delay(setting.size(500, 1000));
      const started = performance.now();
      const { code, signal } = await server.stop();
      const took = performance.now() - started;
      if (code !== 0) failures.push(`round ${round}: it ended with ${code ?? signal}`);
      if (took > 10_500) failures.push(`round ${round}: it took ${Math.round(took)} ms`);
      const { answers } = await load;
      cases += answers.length;
      refused += answers.filter(({ error }) => error === 'ECONNREFUSED').length;
      const lost = answers.filter(
        ({ status, error, isBroken, body }) =>
          isBroken || (status === undefined && error !== 'ECONNREFUSED') || (status === 200 && !isWholePicture(body)),
      );
      for (const { error, status } of lost) failures.push(`round ${round}: an accepted request got ${status ?? error}`);
      if ((round + 1) % 10 === 0) say(`${round + 1}/${rounds} rounds, ${failures.length} failures`);
    }
    return { cases, failures, figures: { rounds, 'refused after the listener had closed': refused } };
  },
};

const dyingDrawers = {
  id: 'F12',
  promise: 'A drawing process that dies costs no answer',
  target: 'at least 99.9 % answered 200, 0 corrupt',
  async run(setting, say) {
    const server = await servedNewsroom(setting, { stories: 20, words: NO_CACHE });
    const random = setting.random('F12');
    let kills = 0;
    const killOne = () => {
      const children = childrenOf(server.pid);
      if (children.length === 0) return;
      process.kill(random.pick(children), 'SIGKILL');
      kills++;
    };
    try {
      const answers = setting.isShort ? await fewAnswers(server, killOne) : await manyAnswers(server, killOne, random);
      const drawn = answers.filter(({ status, body }) => status === 200 && isWholePicture(body)).length;
      const share = drawn / answers.length;
      say(`${kills} kills, ${drawn} of ${answers.length} answered`);
      const others = {};
      for (const { status, error } of answers)
        if (status !== 200) others[status ?? error] = (others[status ?? error] ?? 0) + 1;
      const failures = [];
      if (kills === 0) failures.push('no drawing process was found to kill');
      if (share < 0.999)
        failures.push(
          `${((1 - share) * 100).toFixed(2)} % were not answered with their picture: ${JSON.stringify(others)}`,
        );
      return {
        cases: answers.length,
        failures,
        figures: { kills, 'answered with their picture': `${(share * 100).toFixed(2)} %` },
      };
    } finally {
      await server.stop();
    }
  },
};

/** Half of what the server can draw, for a minute, while a drawing process is killed each second. */
async function manyAnswers(server, killOne, random) {
  const capacity = await capacityOf(server, 5);
  const killer = setInterval(killOne, 1000);
  const { answers } = await openLoop({
    address: server.address,
    paths: server.pictures,
    perSecond: capacity * 0.5,
    seconds: 60,
    random,
  });
  clearInterval(killer);
  return answers;
}

/** A few pictures at once, whose process is killed as soon as it is there. */
async function fewAnswers(server, killOne) {
  const asked = Promise.all(server.pictures.slice(0, 4).map((path) => ask(new URL(path, server.address))));
  const until = Date.now() + 10_000;
  while (childrenOf(server.pid).length === 0 && Date.now() < until) await delay(5);
  killOne();
  return asked;
}

const CGROUP = '/sys/fs/cgroup/memory';
const memoryLimit = {
  id: 'F14',
  promise: 'The server lives within 512 MB under four times its load',
  target: '0 ended for memory',
  isLong: true,
  async control() {
    const group = memoryGroup(64 * MEGABYTE);
    if (!group) return { hasFailed: true, saw: 'no memory limit can be set here, so nothing was tried' };
    const { status, signal } = spawnSync('sh', [
      '-c',
      `echo $$ > ${group.path}/cgroup.procs; exec ${process.execPath} -e "const all = []; for (;;) all.push(Buffer.alloc(8e6, 1))"`,
    ]);
    const kills = group.kills();
    group.remove();
    return {
      hasFailed: kills > 0 || status !== 0,
      saw: `a process that only grows was ended at 64 MB (${signal ?? status}, ${kills} kills counted)`,
    };
  },
  async run(setting) {
    const group = memoryGroup(512 * MEGABYTE);
    if (!group) return { cases: 0, failures: [], gaps: ['No memory group (version 1) can be made on this machine.'] };
    const server = await servedNewsroom(setting, {
      stories: 20,
      words: NO_CACHE,
      before: ['sh', '-c', `echo $$ > ${group.path}/cgroup.procs; exec "$0" "$@"`],
    });
    try {
      const capacity = await capacityOf(server, 5);
      const { answers } = await openLoop({
        address: server.address,
        paths: server.pictures,
        perSecond: capacity * 4,
        seconds: 30,
        random: setting.random('F14'),
      });
      const { failures } = judge(answers, { capacity, seconds: 30 });
      if (group.kills() > 0) failures.push(`${group.kills()} processes were ended for memory`);
      return {
        cases: answers.length,
        failures,
        figures: { 'most memory': `${Math.round(group.most() / MEGABYTE)} MB`, 'ended for memory': group.kills() },
      };
    } finally {
      await server.stop();
      group.remove();
    }
  },
};

/** A memory group of the system with a limit, or undefined where none can be made. */
function memoryGroup(bytes) {
  const path = `${CGROUP}/clipsheet-trust-${process.pid}-${bytes}`;
  try {
    mkdirSync(path);
    writeFileSync(`${path}/memory.limit_in_bytes`, String(bytes));
  } catch {
    return undefined;
  }
  const read = (name) => readFileSync(`${path}/${name}`, 'utf8');
  return {
    path,
    kills: () => Number(/oom_kill (\d+)/.exec(read('memory.oom_control'))?.[1] ?? 0),
    most: () => Number(read('memory.max_usage_in_bytes')),
    remove: () => {
      try {
        rmdirSync(path);
      } catch {
        // a process of the group has not quite ended; the system removes an empty group at its next start
      }
    },
  };
}

const sameBytes = {
  id: 'F16',
  promise: 'Pictures are the same bytes however many are drawn at once',
  target: '100 % of 200 pictures, three times, at 1 and at 8 at once',
  async run(setting) {
    const count = setting.size(6, 200);
    const maker = createPictureMaker({ timeoutMs: 30_000, startMs: 60_000 });
    const stories = Array.from({ length: count }, (_, index) => ({
      ...exampleStory({ id: `card-${index}` }),
      headline: `Headline number ${index}`,
    }));
    try {
      const draw = async (story) => Buffer.from((await maker.draw(story)).bytes);
      const one = [];
      for (const story of stories) one.push(await draw(story));
      const failures = [];
      for (let time = 0; time < setting.size(1, 3); time++)
        for (let from = 0; from < count; from += 8)
          await Promise.all(
            stories.slice(from, from + 8).map(async (story, index) => {
              if (!(await draw(story)).equals(one[from + index]))
                failures.push(`${story.id} differs when drawn beside others`);
            }),
          );
      if (new Set(one.map((bytes) => bytes.toString('latin1'))).size !== count)
        failures.push('Two different cards are the same picture.');
      return { cases: count * setting.size(1, 3), failures };
    } finally {
      maker.close();
    }
  },
};

/** @type {import('../prove-row.mjs').Row[]} */
export const loadRows = [
  overload,
  recovery,
  slowClients,
  soak,
  {
    id: 'F5',
    promise: 'Whatever a fetched site does, the fetch ends in time, within its bytes, and leaves no socket',
    target: 'at most 3.2 s, 8 MiB and 64 kB, 0 sockets left',
    tests: {
      'packages/server/src/node/guarded-fetch-faults.test.ts': [
        'a client without limits waits',
        'faults of a site ends in time',
        'a body without end is stopped',
        'a site whose address does not answer',
      ],
    },
  },
  {
    id: 'F6',
    promise: 'A cache server that is down, slow or wrong costs no answer',
    target: '0 errors, at most 50 ms added',
    notTested: 'There is no adapter for a cache server yet.',
  },
  gracefulStop,
  dyingDrawers,
  memoryLimit,
  sameBytes,
];
