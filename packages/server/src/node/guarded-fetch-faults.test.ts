// What a broken or hostile site can do to the fetch, on a server of our own on loopback: names and addresses look public
// to the guard, and the dialler leads them all to that server. Each fault is first met by a client without limits.
import assert from 'node:assert/strict';
import { get } from 'node:http';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { dialByTcp } from './guarded-dial.js';
import { createGuardedFetch, GuardError, type Dial, type RefusalReason, type RefusedFetch } from './guarded-fetch.js';

const LONGEST_MS = 3200;
const MOST_BYTES = 8 * 1024 * 1024 + 64 * 1024;
const CLOSED = '93.184.216.35';
const SILENT = '93.184.216.36';
const OK = 'HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\n';
const BLOCK = Buffer.alloc(64 * 1024, 'x');

interface Fault {
  /** What the site does, and the path that makes it. */
  does: string;
  path: string;
  answer: (socket: Socket) => void;
  /** What the log says, or `page` where this layer has nothing against it. */
  expected: RefusalReason | 'page';
  /** What the client without limits meets: it still waits, takes more than the limit, fails, or is content. */
  control: 'waits' | 'drowns' | 'fails' | 'content';
}

const gzip = gzipSync('x'.repeat(100_000));
const withBody = (head: string, body: Buffer | string) => (socket: Socket) => {
  socket.write(`${head}Content-Length: ${body.length}\r\n\r\n`);
  socket.end(body);
};
const redirect = (location: string) => (socket: Socket) =>
  socket.end(`HTTP/1.1 302 Found\r\nLocation: ${location}\r\nContent-Length: 0\r\n\r\n`);
const status = (line: string) => withBody(`HTTP/1.1 ${line}\r\n`, 'no');

const faults: Fault[] = [
  {
    does: 'accepts and says nothing',
    path: '/silent',
    answer: () => undefined,
    expected: 'deadline',
    control: 'waits',
  },
  {
    does: 'stops in the head',
    path: '/half-head',
    answer: (s) => s.write('HTTP/1.1 200 OK\r\nX: '),
    expected: 'deadline',
    control: 'waits',
  },
  {
    does: 'sends a head byte by byte',
    path: '/slow-head',
    answer: (s) => drip(s, OK, 200),
    expected: 'deadline',
    control: 'waits',
  },
  {
    does: 'sends informational heads without end',
    path: '/1xx',
    answer: (s) => repeat(s, 'HTTP/1.1 102 Processing\r\n\r\n'.repeat(9)),
    expected: 'answer',
    control: 'waits',
  },
  {
    does: 'sends a head without end',
    path: '/long-head',
    answer: (s) => repeat(s, 'X-Long: yes\r\n'.repeat(500), OK),
    expected: 'answer',
    control: 'fails',
  },
  {
    does: 'stops in the body',
    path: '/half-body',
    answer: (s) => s.write(`${OK}Content-Length: 50000\r\n\r\nabc`),
    expected: 'slow',
    control: 'waits',
  },
  {
    does: 'sends one byte a second',
    path: '/drip',
    answer: (s) => drip(s, 'x'.repeat(99), 1000, `${OK}Content-Length: 99\r\n\r\n`),
    expected: 'slow',
    control: 'waits',
  },
  {
    does: 'sends just too slowly',
    path: '/slow',
    answer: (s) => drip(s, 'x'.repeat(999), 100, `${OK}\r\n`, 1500),
    expected: 'slow',
    control: 'waits',
  },
  {
    does: 'resets in the body',
    path: '/reset',
    answer: (s) => s.write(`${OK}Content-Length: 9\r\n\r\nabc`, () => s.resetAndDestroy()),
    expected: 'answer',
    control: 'fails',
  },
  {
    does: 'ends before its Content-Length',
    path: '/short',
    answer: (s) => s.end(`${OK}Content-Length: 9\r\n\r\nabc`),
    expected: 'answer',
    control: 'fails',
  },
  {
    does: 'ends in a chunk',
    path: '/cut-chunk',
    answer: (s) => s.end(`${OK}Transfer-Encoding: chunked\r\n\r\n9\r\nabc`),
    expected: 'answer',
    control: 'fails',
  },
  {
    does: 'announces 10 GB',
    path: '/10gb-said',
    answer: (s) => repeat(s, BLOCK, `${OK}Content-Length: 10000000000\r\n\r\n`),
    expected: 'size',
    control: 'drowns',
  },
  {
    does: 'sends 10 GB unannounced',
    path: '/10gb',
    answer: (s) => repeat(s, BLOCK, `${OK}\r\n`),
    expected: 'size',
    control: 'drowns',
  },
  {
    does: 'sends chunks without end',
    path: '/chunks',
    answer: (s) =>
      repeat(
        s,
        Buffer.concat([Buffer.from('10000\r\n'), BLOCK, Buffer.from('\r\n')]),
        `${OK}Transfer-Encoding: chunked\r\n\r\n`,
      ),
    expected: 'size',
    control: 'drowns',
  },
  {
    does: 'sends chunks of one byte without end',
    path: '/tiny',
    answer: (s) => repeat(s, '1\r\nx\r\n'.repeat(5000), `${OK}Transfer-Encoding: chunked\r\n\r\n`),
    expected: 'answer',
    control: 'waits',
  },
  {
    does: 'packs the body',
    path: '/gzip',
    answer: withBody(`${OK}Content-Encoding: gzip\r\n`, gzip),
    expected: 'encoding',
    control: 'content',
  },
  {
    does: 'packs the body twice',
    path: '/gzip2',
    answer: withBody(`${OK}Content-Encoding: gzip, gzip\r\n`, gzipSync(gzip)),
    expected: 'encoding',
    control: 'content',
  },
  {
    does: 'packs the transfer',
    path: '/te',
    answer: (s) => s.end(`${OK}Transfer-Encoding: gzip, chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n`),
    expected: 'encoding',
    control: 'content',
  },
  {
    does: 'sends a page as a picture',
    path: '/html',
    answer: withBody(OK, '<!doctype html>'),
    expected: 'page',
    control: 'content',
  },
  { does: 'answers 404', path: '/404', answer: status('404 Not Found'), expected: 'status', control: 'content' },
  { does: 'answers 403', path: '/403', answer: status('403 Forbidden'), expected: 'status', control: 'content' },
  { does: 'answers 500', path: '/500', answer: status('500 Oops'), expected: 'status', control: 'content' },
  {
    does: 'answers a part',
    path: '/206',
    answer: status('206 Partial Content'),
    expected: 'status',
    control: 'content',
  },
  {
    does: 'changes the protocol',
    path: '/101',
    answer: (s) => s.write('HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'),
    expected: 'answer',
    control: 'fails',
  },
  {
    does: 'speaks something else',
    path: '/ssh',
    answer: (s) => s.write('SSH-2.0-OpenSSH_9.6\r\n'),
    expected: 'answer',
    control: 'fails',
  },
  {
    does: 'gives two lengths',
    path: '/smuggle',
    answer: (s) => s.end(`${OK}Content-Length: 2\r\nContent-Length: 3\r\n\r\nabc`),
    expected: 'answer',
    control: 'fails',
  },
  {
    does: 'leads to a private address',
    path: '/to-private',
    answer: redirect('http://192.168.0.1/'),
    expected: 'address',
    control: 'content',
  },
  {
    does: 'leads to this machine',
    path: '/to-loopback',
    answer: redirect('http://127.0.0.1/'),
    expected: 'address',
    control: 'content',
  },
  {
    does: 'leads to a file',
    path: '/to-file',
    answer: redirect('file:///etc/passwd'),
    expected: 'scheme',
    control: 'content',
  },
  { does: 'leads in a circle', path: '/circle', answer: redirect('/circle'), expected: 'redirect', control: 'content' },
  {
    does: 'leads nowhere',
    path: '/nowhere',
    answer: (s) => s.end('HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n'),
    expected: 'redirect',
    control: 'content',
  },
];

let server: Server;
let port: number;
const open = new Set<Socket>();

before(async () => {
  server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => undefined);
    socket.once('data', (request) => {
      const path = /^GET (\S+)/.exec(request.toString())?.[1];
      faults.find((fault) => fault.path === path)?.answer(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});

after(() => {
  for (const socket of open) socket.destroy();
  server.close();
});

/** Leads every address to the fault server, but one to a closed port and one to nobody. */
const dial: Dial = ({ address }, signal) => {
  if (address === SILENT) return new Promise(() => undefined);
  return dialByTcp({ address: '127.0.0.1', family: 4, port: address === CLOSED ? 1 : port }, signal);
};

async function fetchFault(url: string, resolve = async (): Promise<string[]> => ['93.184.216.34']) {
  const log: RefusedFetch[] = [];
  const startedAt = performance.now();
  const outcome = await createGuardedFetch({ resolve, dial, log: (refused) => log.push(refused) })(url).catch(
    (e: unknown) => e,
  );
  return { outcome, refused: log[0], ms: performance.now() - startedAt };
}

/** A client as many write it: no limit of time or bytes, here stopped from outside. */
function unlimited(path: string): Promise<Fault['control']> {
  return new Promise((resolve) => {
    let bytes = 0;
    const request = get({ host: '127.0.0.1', port, path, agent: false });
    const settle = (outcome: Fault['control']) => {
      clearTimeout(timer);
      resolve(outcome);
      request.destroy();
    };
    const timer = setTimeout(() => settle('waits'), LONGEST_MS);
    request.on('error', () => settle('fails'));
    request.on('upgrade', () => settle('fails'));
    request.on('response', (answer) => {
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > MOST_BYTES) settle('drowns');
      });
      answer.on('error', () => settle('fails'));
      answer.on('end', () => settle('content'));
    });
  });
}

test('a client without limits waits, drowns or is content where the guard refuses', async () => {
  const outcomes = await Promise.all(faults.map(({ path }) => unlimited(path)));
  const pairs = (values: readonly string[]) => faults.map(({ does }, index) => `${does}: ${values[index]}`);
  assert.deepEqual(pairs(outcomes), pairs(faults.map(({ control }) => control)));
});

test(`each of ${faults.length} faults of a site ends in time, within the bytes, with the one error and no socket left`, async (t) => {
  const results = await Promise.all(faults.map(({ path }) => fetchFault(`http://faults.example.test${path}`)));
  for (const [index, { outcome, refused, ms }] of results.entries()) {
    const { does, expected } = faults[index] ?? assert.fail();
    if (expected !== 'page') assert.ok(outcome instanceof GuardError, `a site that ${does} is refused`);
    assert.equal(refused?.reason ?? 'page', expected, `a site that ${does}: ${refused?.detail}`);
    assert.ok(ms <= LONGEST_MS, `a site that ${does} takes ${Math.round(ms)} ms`);
    assert.ok((refused?.bytesRead ?? 0) <= MOST_BYTES, `of a site that ${does} ${refused?.bytesRead} bytes are read`);
  }
  const worst = Math.max(...results.map(({ ms }) => ms));
  const most = Math.max(...results.map(({ refused }) => refused?.bytesRead ?? 0));
  t.diagnostic(`${faults.length} faults: longest ${Math.round(worst)} ms, most bytes read ${most}`);
  await nobodyConnected();
});

test('a site whose address does not answer, or whose name does not, ends in time too', async () => {
  const never = () => new Promise<string[]>(() => undefined);
  const fails = async (): Promise<string[]> => Promise.reject(new Error('SERVFAIL'));
  const results = await Promise.all([
    fetchFault(`http://${CLOSED}/`),
    fetchFault(`http://${SILENT}/`),
    fetchFault('http://faults.example.test/', never),
    fetchFault('http://faults.example.test/', fails),
    fetchFault('http://faults.example.test/', async () => []),
    fetchFault('https://faults.example.test/half-head'),
  ]);
  assert.deepEqual(
    results.map(({ refused }) => refused?.reason),
    ['connect', 'deadline', 'deadline', 'name', 'name', 'deadline'],
  );
  for (const { outcome, ms } of results) {
    assert.ok(outcome instanceof GuardError);
    assert.ok(ms <= LONGEST_MS, `${ms} ms`);
  }
  await nobodyConnected();
});

test('a second address of a name is tried when the first does not answer', async () => {
  for (const first of [CLOSED, SILENT]) {
    const { outcome } = await fetchFault('http://faults.example.test/html', async () => [first, '93.184.216.34']);
    assert.ok(outcome && typeof outcome === 'object' && 'bytes' in outcome, `after ${first}`);
  }
});

test('a closed port, an open one and a refused address take the same time', async (t) => {
  const kinds = [`http://${CLOSED}/`, 'http://faults.example.test/404', 'http://10.0.0.1/'];
  // side by side, so that a busy machine delays all three alike
  const rounds: number[][] = [];
  for (let round = 0; round < 9; round += 1)
    rounds.push(await Promise.all(kinds.map(async (url) => (await fetchFault(url)).ms)));
  const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
  const apart = [1, 2].map((kind) => median(rounds.map((ms) => (ms[kind] ?? NaN) - (ms[0] ?? NaN))));
  t.diagnostic(`medians apart from the closed port: ${apart.map((ms) => ms.toFixed(2)).join(' and ')} ms`);
  for (const ms of apart) assert.ok(Math.abs(ms) <= 5, `the times differ by ${ms} ms`);
});

/** Resolves once the server sees no connection; the test's own time limit ends a wait in vain. */
async function nobodyConnected(): Promise<void> {
  while (open.size > 0) await new Promise((resolve) => setImmediate(resolve));
  const left = process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap' || name === 'TLSWrap');
  assert.deepEqual(left, []);
}

/** Writes the text in pieces, one each `everyMs`. */
function drip(socket: Socket, text: string, everyMs: number, head = '', piece = 1): void {
  socket.write(head);
  let at = 0;
  const timer = setInterval(() => {
    socket.write(text.charAt(at++ % text.length).repeat(piece));
  }, everyMs);
  socket.on('close', () => clearInterval(timer));
}

/** Writes the same again and again, as fast as it is taken. */
function repeat(socket: Socket, what: Buffer | string, head = ''): void {
  socket.write(head);
  const fill = () => {
    if (!socket.destroyed && socket.write(what)) setImmediate(fill);
  };
  socket.on('drain', fill);
  fill();
}
