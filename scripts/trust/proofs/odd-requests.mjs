// C7, C8, B2, P7: requests of every kind to a running server.
import { Agent } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { exampleStory } from '@clipsheet/fixtures';
import { ask, percentile } from '../open-loop.mjs';
import { processorSeconds, servedNewsroom } from '../served.mjs';
import { storyServer } from '../story-server.mjs';

const PAGE = '/paper/stories/story-0/';

/** Requests as they go over the wire, each with the statuses that may come back; 0 is a connection that is just closed. */
function oddRequests(setting) {
  const get = (target, head = 'Host: a\r\n') => `GET ${target} HTTP/1.1\r\n${head}\r\n`;
  const cases = [];
  // 408 is said to a request that is never whole, 100 to one that expects it
  const add = (name, wire, ...statuses) => cases.push({ name, wire, statuses: [100, 408, ...statuses] });
  for (const host of [
    '',
    'a b',
    '[::1',
    'evil.example:99999',
    'a'.repeat(4000),
    '\u00e4',
    '../..',
    'a,b',
    '%00',
    'x\ty',
  ])
    add(`Host ${host.slice(0, 20)}`, get(PAGE, `Host: ${host}\r\n`), 200, 400, 0);
  add('no Host', get(PAGE, ''), 400);
  add('two Hosts', get(PAGE, 'Host: a\r\nHost: b\r\n'), 200, 400);
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'CONNECT', 'PROPFIND', 'BREW', 'get', ''])
    add(`method ${method}`, `${method} ${PAGE} HTTP/1.1\r\nHost: a\r\n\r\n`, 405, 400, 404, 501, 0);
  for (const target of [
    '*',
    'http://evil.example/',
    '//evil.example/',
    '/paper/../../etc/passwd',
    '/paper/stories/%2e%2e/%2e%2e/x',
    '/paper/stories/story-0/%00',
    '/paper/stories/story-0/images/..%2f..%2fstory.json',
    '/paper/stories/STORY-0/',
    '/paper/stories/story-0;x/',
    '/paper//stories/story-0/',
    '/paper/stories/%',
    '/paper/stories/%ff/',
    '/paper/' + 'a/'.repeat(4000),
    '/paper/stories/story-0/images/story-1.91x1.' + '0'.repeat(32) + '.jpg',
    '/paper/\\..\\..\\x',
    '/paper/stories/story-0/media/quay-1600.jpg%20',
    '/paper/oembed',
    '/paper/oembed?url=',
    '/paper/oembed?url=' + encodeURIComponent('https://evil.example/'),
    '/paper/oembed?url=%00&format=exe',
    '/paper/oembed?url=a&url=b',
  ])
    add(`target ${target.slice(0, 40)}`, get(target), 404, 400, 405, 414, 431, 501, 0);
  for (const [name, value] of [
    ['Range', 'bytes=0-'],
    ['Range', 'bytes=-1'],
    ['Range', 'bytes=9999999-'],
    ['Range', `bytes=${'0-1,'.repeat(1000)}0-1`],
    ['Range', 'bytes=2-1'],
    ['Range', 'lines=1-2'],
    ['If-None-Match', '*'],
    ['If-None-Match', 'W/"x", "y"'.repeat(100)],
    ['If-Range', 'x'],
    ['Accept', '*/*,'.repeat(1000)],
    ['Accept-Encoding', 'gzip, gzip, gzip'],
    ['Cookie', 'a=b;'.repeat(1000)],
    ['X-Forwarded-Host', 'evil.example'],
    ['Content-Length', '0'],
    ['Expect', '100-continue'],
    ['Upgrade', 'websocket'],
    ['Connection', 'close, keep-alive, upgrade'],
  ])
    add(
      `${name}: ${value.slice(0, 20)}`,
      get(PAGE, `Host: a\r\n${name}: ${value}\r\n`),
      200,
      206,
      304,
      400,
      416,
      417,
      431,
      0,
    );
  add('17 KiB of headers', get(PAGE, `Host: a\r\nX-A: ${'a'.repeat(17_000)}\r\n`), 431);
  add('3,000 headers', get(PAGE, `Host: a\r\n${'X-A: b\r\n'.repeat(3000)}`), 200, 431, 0);
  for (const [name, head] of [
    ['length and chunked', 'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n'],
    ['two lengths', 'Content-Length: 5\r\nContent-Length: 6\r\n'],
    ['chunked twice', 'Transfer-Encoding: chunked, chunked\r\n'],
    ['chunked, spelled oddly', 'Transfer-Encoding: xchunked\r\n'],
    ['a space before the colon', 'Content-Length : 5\r\n'],
    ['a folded header', 'X-A: b\r\n c: d\r\n'],
    ['a bare line feed', 'X-A: b\nX-B: c\r\n'],
    ['a negative length', 'Content-Length: -1\r\n'],
    ['a length in words', 'Content-Length: 5x\r\n'],
    ['a zero byte', 'X-A: \0\r\n'],
  ])
    add(
      `smuggling: ${name}`,
      `POST ${PAGE} HTTP/1.1\r\nHost: a\r\n${head}\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n`,
      400,
      405,
      501,
      0,
    );
  for (const wire of [
    '\r\n\r\n',
    'GET',
    'GET / HTTP/9.9\r\n\r\n',
    'GET / HTTP/1.0\r\n\r\n',
    '\x16\x03\x01\x02\0\x01\0',
    'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    `GET ${PAGE}\r\n`,
  ])
    add(`shape ${JSON.stringify(wire.slice(0, 20))}`, wire, 400, 404, 405, 505, 0);
  const random = setting.random('C7');
  const base = get(PAGE, 'Host: a\r\nRange: bytes=0-9\r\nIf-None-Match: "x"\r\n');
  while (cases.length < setting.size(160, 2000)) {
    const at = Math.floor(random.next() * base.length);
    const byte = String.fromCharCode(Math.floor(random.next() * 256));
    const wire = base.slice(0, at) + (random.chance(0.5) ? byte : '') + base.slice(at + (random.chance(0.5) ? 1 : 0));
    add(`changed at ${at}`, wire, 200, 206, 304, 400, 404, 405, 416, 431, 501, 505, 0);
  }
  return cases;
}

/** Sends bytes on a connection of their own; answers each status line that comes back until it is closed or quiet. */
function raw(port, wire, longestMs) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let text = '';
    const done = () => {
      socket.destroy();
      resolve([...text.matchAll(/HTTP\/1\.[01] (\d{3})/g)].map(([, status]) => Number(status)));
    };
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      clearTimeout(timer);
      timer = setTimeout(done, 60);
    });
    socket.on('close', done);
    socket.on('error', done);
    // what is not whole the server waits for, five seconds at most
    let timer = setTimeout(done, longestMs);
    socket.write(Buffer.from(wire, 'latin1'));
  });
}

const oddOnes = {
  id: 'C7',
  promise: 'Odd requests are answered or refused, and nobody else waits for them',
  target: '0 crashes, 0 answers to a smuggled request, 0 other statuses than the ones of the case',
  tests: {
    'packages/server/src/create-handler.test.ts': [
      'what is not there is 404',
      'the public address comes from the configuration',
    ],
    'packages/cli/src/commands/serve.test.ts': ['a built folder answers over a socket'],
  },
  async run(setting) {
    const server = await servedNewsroom(setting, { stories: 1, keepImages: true });
    const failures = [];
    const cases = oddRequests(setting);
    try {
      const queue = [...cases];
      const worker = async () => {
        for (let one = queue.pop(); one; one = queue.pop()) {
          const [status = 0, second] = await raw(server.port, one.wire, setting.size(4000, 10_000));
          if (!one.statuses.includes(status)) failures.push(`${one.name}: the status is ${status}`);
          if (one.name.startsWith('smuggling') && second === 404)
            failures.push(`${one.name}: the smuggled request was answered`);
          if (status === 500) failures.push(`${one.name}: the server failed inside`);
        }
      };
      await Promise.all(Array.from({ length: 20 }, worker));
      const { status } = await ask(new URL(PAGE, server.address));
      if (status !== 200) failures.push(`afterwards a good request gets ${status}`);
      if (server.child.exitCode !== null) failures.push('the server has ended');
      if (/\n\s+at /.test(server.said.stderr))
        failures.push(`the log shows a stack: ${server.said.stderr.slice(0, 300)}`);
      const inside = server.said.stderr.split('\n').filter(Boolean);
      if (inside.length > 0) failures.push(`the log says ${inside[0]}`);
    } finally {
      await server.stop();
    }
    return { cases: cases.length, failures };
  },
};

const mixUps = {
  id: 'C8',
  promise: 'No request sees anything of another one',
  target: '0 mix-ups of 1,000 answers at once',
  tests: {
    'packages/og-image-generator/src/node/picture-maker.test.ts': ['many pictures at once each get their own words'],
  },
  async control() {
    const found = strangers('story 7 tells of marker-7x and of marker-8x', 7);
    return { hasFailed: found.length === 1, saw: 'an answer that also holds the words of another story is seen' };
  },
  async run(setting) {
    const count = 50;
    const stories = new Map(
      Array.from({ length: count }, (_, index) => [
        `story-${index}`,
        exampleStory({ id: `story-${index}`, headline: `Headline of marker-${index}x` }),
      ]),
    );
    const server = await storyServer((id) => stories.get(id));
    const failures = [];
    const total = setting.size(200, 1000);
    try {
      const addresses = Array.from({ length: total }, (_, index) => {
        const number = index % count;
        const page = `${server.address}stories/story-${number}/`;
        const all = [
          page,
          `${page}embed/`,
          `${page}story.json`,
          `${page}oembed.json`,
          `${server.address}oembed?url=${encodeURIComponent(page)}&format=xml`,
        ];
        return { number, address: all[Math.floor(index / count) % all.length] };
      });
      await Promise.all(
        addresses.map(async ({ number, address }) => {
          const answer = await server.handler(new Request(address));
          const text = await answer.text();
          if (!text.includes(`marker-${number}x`))
            failures.push(`${address} (${answer.status}) does not hold its own words`);
          for (const other of strangers(text, number)) failures.push(`${address} holds the words of story ${other}`);
        }),
      );
    } finally {
      server.close();
    }
    return { cases: total, failures: [...failures, ...server.errors] };
  },
};

const strangers = (text, number) =>
  [...text.matchAll(/marker-(\d+)x/g)].map(([, found]) => Number(found)).filter((found) => found !== number);

const cheapRefusals = {
  id: 'B2',
  promise: 'A refused request costs next to nothing',
  target: 'at most 0.2 ms of processor each beyond any answer’s, 0 renders, a good client’s p99 at most 20 % slower',
  tests: { 'packages/server/src/create-handler.test.ts': ['a share image is drawn once when its story determines it'] },
  isLong: true,
  async run(setting, say) {
    const server = await servedNewsroom(setting, { stories: 4, keepImages: true });
    const good = new URL(server.pictures[0], server.address);
    const agent = new Agent({ keepAlive: true, maxSockets: 50 });
    const failures = [];
    const figures = {};
    try {
      const p99 = async (seconds) => {
        const times = [];
        for (const until = performance.now() + seconds * 1000; performance.now() < until; await delay(50)) {
          const { ms, status } = await ask(good, agent);
          if (status !== 200) failures.push(`a good request got ${status}`);
          times.push(ms);
        }
        return percentile(times, 0.99);
      };
      const costOf = async (paths, count) => {
        const before = processorSeconds(server.pid);
        let next = 0;
        await Promise.all(
          Array.from({ length: 20 }, async () => {
            while (next < count) await ask(new URL(paths[next++ % paths.length], server.address), agent);
          }),
        );
        return ((processorSeconds(server.pid) - before) * 1000) / count;
      };
      const wrong = server.pictures.map((path) => path.replace(/\.[0-9a-f]{32}\./, `.${'0'.repeat(32)}.`));
      await costOf(['nothing'], 2000);
      const floor = await costOf(['nothing'], 10_000);
      const cost = await costOf(wrong, 10_000);
      const quiet = await p99(5);
      let isOver = false;
      const flood = (async () => {
        for (let sent = 0; !isOver; sent++) {
          void ask(new URL(wrong[sent % wrong.length], server.address), agent);
          if (sent % 20 === 19) await delay(20);
        }
      })();
      const busy = await p99(15);
      isOver = true;
      await flood;
      Object.assign(figures, {
        'any answer, ms of processor': floor.toFixed(3),
        'a picture that no story determines': cost.toFixed(3),
        'a good client’s p99': `${quiet.toFixed(1)} ms alone, ${busy.toFixed(1)} ms beside 1,000 refusals a second`,
      });
      say(JSON.stringify(figures));
      if (cost - floor > 0.2) failures.push(`a refusal costs ${cost.toFixed(2)} ms, any answer ${floor.toFixed(2)} ms`);
      if (busy > quiet * 1.2 + 5)
        failures.push(`a good client’s p99 rose from ${quiet.toFixed(1)} to ${busy.toFixed(1)} ms`);
    } finally {
      agent.destroy();
      await server.stop();
    }
    return { cases: 20_000, failures, figures };
  },
};

const MARKS = ['mark-agent-7', 'mark-referrer-7', 'mark-query-7', 'mark-cookie-7', 'mark-forwarded-7'];
const silentLog = {
  id: 'P7',
  promise: 'The server’s log knows no reader',
  target: 'marked values found 0 times',
  async run(setting) {
    const server = await servedNewsroom(setting, { stories: 1 });
    const headers = {
      'user-agent': MARKS[0],
      referer: `https://${MARKS[1]}.example/`,
      cookie: `a=${MARKS[3]}`,
      'x-forwarded-for': MARKS[4],
    };
    const paths = [
      'stories/story-0/',
      'nothing',
      'oembed?url=x',
      'stories/story-0/images/none.jpg',
      ...server.pictures.slice(0, setting.size(3, Infinity)),
    ];
    let cases = 0;
    for (const path of paths) {
      const url = new URL(path, server.address);
      url.searchParams.set('reader', MARKS[2]);
      await ask(url, undefined, { headers });
      cases++;
    }
    const { stdout, stderr } = await server.stop();
    const log = stdout + stderr;
    return {
      cases,
      failures: [...MARKS, '127.0.0.1:']
        .filter((mark) => log.replace(/^Serving.*$/m, '').includes(mark))
        .map((mark) => `The log holds ${mark}.`),
    };
  },
};

/** @type {import('../prove-row.mjs').Row[]} */
export const oddRequestRows = [oddOnes, mixUps, cheapRefusals, silentLog];
