// What a broken or hostile site can do to the fetch, on a server of our own on loopback: names and addresses look public
// to the guard, and the dialler leads them all to that server. Each fault is first met by a client without limits.
import assert from 'node:assert/strict';
import { get } from 'node:http';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { dialByTcp } from './guarded-dial.js';
import {
  createGuardedFetch,
  GuardError,
  type Dial,
  type RefusalReason,
  type RefusedFetch,
  type Resolve,
} from './guarded-fetch.js';

const LONGEST_MS = 3200;
/** For what ends by itself, on a machine that is busy with other things. */
const PATIENCE_MS = 60_000;
const MOST_BYTES = 8 * 1024 * 1024 + 64 * 1024;
const CLOSED = '93.184.216.35';
const SILENT = '93.184.216.36';
const OK = 'HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\n';
const BLOCK = Buffer.alloc(64 * 1024, 'x');

interface Fault {
  /** What the site does. */
  does: string;
  /** How it answers a request on this connection. */
  answer: (socket: Socket) => void;
  /** What the log says, or `page` where this layer has nothing against it. */
  expected: RefusalReason | 'page';
  /** What the client without limits meets: it still waits, takes more than the limit, fails, or is content. */
  control: 'waits' | 'drowns' | 'fails' | 'content';
}

const SHORT = `${OK}Content-Length: 9\r\n\r\n`;
const CHUNKED = `${OK}Transfer-Encoding: chunked\r\n\r\n`;
const CHUNK = Buffer.concat([Buffer.from('10000\r\n'), BLOCK, Buffer.from('\r\n')]);
const TINY_CHUNK = '1\r\nx\r\n';
const PACKED_TRANSFER = `${OK}Transfer-Encoding: gzip, chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n`;
const INFORMATIONAL = 'HTTP/1.1 102 Processing\r\n\r\n';
const UPGRADE = 'HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n';
const PAGE = '<!doctype html>';

const fault = (
  does: string,
  answer: Fault['answer'],
  expected: Fault['expected'],
  control: Fault['control'],
): Fault => ({
  does,
  answer,
  expected,
  control,
});
const gzip = gzipSync('x'.repeat(100_000));
const withBody = (head: string, body: Buffer | string) => (socket: Socket) => {
  socket.write(`${head}Content-Length: ${body.length}\r\n\r\n`);
  socket.end(body);
};
const redirect = (location: string) => (socket: Socket) =>
  socket.end(`HTTP/1.1 302 Found\r\nLocation: ${location}\r\nContent-Length: 0\r\n\r\n`);
const status = (line: string) => withBody(`HTTP/1.1 ${line}\r\n`, 'no');

const faults: Fault[] = [
  fault('accepts and says nothing', () => undefined, 'deadline', 'waits'),
  fault('stops in the head', (s) => s.write('HTTP/1.1 200 OK\r\nX: '), 'deadline', 'waits'),
  fault('sends a head byte by byte', (s) => drip(s, OK, 200), 'deadline', 'waits'),
  fault('sends one informational head after another', (s) => s.write(INFORMATIONAL.repeat(99)), 'answer', 'waits'),
  fault('sends a head of 60 kB', (s) => s.write(OK + 'X-Long: yes\r\n'.repeat(5000)), 'answer', 'fails'),
  fault('stops in the body', (s) => s.write(`${OK}Content-Length: 50000\r\n\r\nabc`), 'slow', 'waits'),
  fault('sends one byte a second', (s) => drip(s, 'x', 1000, `${OK}Content-Length: 99\r\n\r\n`), 'slow', 'waits'),
  fault('sends just too slowly', (s) => drip(s, 'x', 100, `${OK}\r\n`, 1500), 'slow', 'waits'),
  fault('resets in the body', (s) => s.write(`${SHORT}abc`, () => s.resetAndDestroy()), 'answer', 'fails'),
  fault('ends before its Content-Length', (s) => s.end(`${SHORT}abc`), 'answer', 'fails'),
  fault('ends in a chunk', (s) => s.end(`${CHUNKED}9\r\nabc`), 'answer', 'fails'),
  fault('announces 10 GB', (s) => repeat(s, BLOCK, `${OK}Content-Length: 10000000000\r\n\r\n`), 'size', 'drowns'),
  fault('sends 10 GB unannounced', (s) => repeat(s, BLOCK, `${OK}\r\n`), 'size', 'drowns'),
  fault('sends chunks without end', (s) => repeat(s, CHUNK, CHUNKED), 'size', 'drowns'),
  fault('sends a body in chunks of one byte', (s) => s.write(CHUNKED + TINY_CHUNK.repeat(20_000)), 'answer', 'waits'),
  fault('packs the body', withBody(`${OK}Content-Encoding: gzip\r\n`, gzip), 'encoding', 'content'),
  fault(
    'packs the body twice',
    withBody(`${OK}Content-Encoding: gzip, gzip\r\n`, gzipSync(gzip)),
    'encoding',
    'content',
  ),
  fault('packs the transfer', (s) => s.end(PACKED_TRANSFER), 'encoding', 'content'),
  fault('sends a page as a picture', withBody(OK, PAGE), 'page', 'content'),
  fault('answers 404', status('404 Not Found'), 'status', 'content'),
  fault('answers 403', status('403 Forbidden'), 'status', 'content'),
  fault('answers 500', status('500 Oops'), 'status', 'content'),
  fault('answers a part', status('206 Partial Content'), 'status', 'content'),
  fault('changes the protocol', (s) => s.write(UPGRADE), 'answer', 'fails'),
  fault('speaks something else', (s) => s.write('SSH-2.0-OpenSSH_9.6\r\n'), 'answer', 'fails'),
  fault('gives two lengths', (s) => s.end(`${OK}Content-Length: 2\r\nContent-Length: 3\r\n\r\nabc`), 'answer', 'fails'),
  fault('leads to a private address', redirect('http://192.168.0.1/'), 'address', 'content'),
  fault('leads to this machine', redirect('http://127.0.0.1/'), 'address', 'content'),
  fault('leads to a file', redirect('file:///etc/passwd'), 'scheme', 'content'),
  fault('leads in a circle', redirect('?again'), 'redirect', 'content'),
  fault('leads nowhere', (s) => s.end('HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n'), 'redirect', 'content'),
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
      // the path of a fault is its place in the table
      faults[Number(/^GET \/(\d+)/.exec(request.toString())?.[1])]?.answer(socket);
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

/** The address of the first fault that ends so. */
const pathOf = (end: Fault['expected']) =>
  `http://faults.example.test/${faults.findIndex(({ expected }) => expected === end)}`;

async function fetchFault(url: string, resolve: Resolve = async () => ['93.184.216.34'], deadlineMs = 3000) {
  const log: RefusedFetch[] = [];
  const startedAt = performance.now();
  const outcome = await createGuardedFetch({ resolve, dial, deadlineMs, log: (refused) => log.push(refused) })(
    url,
  ).catch((e: unknown) => e);
  return { outcome, refused: log[0], ms: performance.now() - startedAt };
}

/** A client as many write it: no limit of time or bytes, here stopped from outside. */
function unlimited(path: string, waitMs: number): Promise<Fault['control']> {
  return new Promise((resolve) => {
    let bytes = 0;
    const request = get({ host: '127.0.0.1', port, path, agent: false });
    const settle = (outcome: Fault['control']) => {
      clearTimeout(timer);
      resolve(outcome);
      request.destroy();
    };
    const timer = setTimeout(() => settle('waits'), waitMs);
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
  const outcomes = await Promise.all(
    faults.map(({ control }, index) => unlimited(`/${index}`, control === 'waits' ? LONGEST_MS : PATIENCE_MS)),
  );
  const pairs = (values: readonly string[]) => faults.map(({ does }, index) => `${does}: ${values[index]}`);
  assert.deepEqual(pairs(outcomes), pairs(faults.map(({ control }) => control)));
});

test(`each of ${faults.length} faults of a site ends in time, within the bytes, with the one error and no socket left`, async (t) => {
  const results = await Promise.all(faults.map((_, index) => fetchFault(`http://faults.example.test/${index}`)));
  for (const [index, { outcome, refused, ms }] of results.entries()) {
    const { does, expected } = faults[index] ?? assert.fail();
    if (expected !== 'page') assert.ok(outcome instanceof GuardError, `a site that ${does} is refused`);
    // on a busy machine three seconds may be over before 8 MiB are
    const isOverInTime = expected === 'size' && refused?.reason === 'deadline';
    if (!isOverInTime) assert.equal(refused?.reason ?? 'page', expected, `a site that ${does}: ${refused?.detail}`);
    assert.ok(ms <= LONGEST_MS, `a site that ${does} takes ${Math.round(ms)} ms`);
    assert.ok((refused?.bytesRead ?? 0) <= MOST_BYTES, `of a site that ${does} ${refused?.bytesRead} bytes are read`);
  }
  const worst = Math.max(...results.map(({ ms }) => ms));
  const most = Math.max(...results.map(({ refused }) => refused?.bytesRead ?? 0));
  t.diagnostic(`${faults.length} faults: longest ${Math.round(worst)} ms, most bytes read ${most}`);
  await nobodyConnected();
});

test('a body without end is stopped at its bytes when there is time enough', async () => {
  const endless = faults.flatMap(({ control }, index) =>
    control === 'drowns' ? [`http://a.example.test/${index}`] : [],
  );
  assert.equal(endless.length, 3);
  for (const url of endless) {
    const { refused } = await fetchFault(url, undefined, PATIENCE_MS);
    assert.equal(refused?.reason, 'size');
    assert.ok(refused.bytesRead <= MOST_BYTES, `${refused.bytesRead} bytes`);
  }
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
    fetchFault('https://faults.example.test/'),
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
    const { outcome } = await fetchFault(pathOf('page'), async () => [first, '93.184.216.34']);
    assert.ok(outcome && typeof outcome === 'object' && 'bytes' in outcome, `after ${first}`);
  }
});

test('a closed port, an open one and a refused address take the same time', async (t) => {
  const kinds = [`http://${CLOSED}/`, pathOf('status'), 'http://10.0.0.1/'];
  // side by side, so that a busy machine delays all three alike
  const rounds: number[][] = [];
  for (let round = 0; round < 9; round += 1)
    rounds.push(await Promise.all(kinds.map(async (url) => (await fetchFault(url)).ms)));
  const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
  const apart = [1, 2].map((kind) => median(rounds.map((ms) => (ms[kind] ?? NaN) - (ms[0] ?? NaN))));
  t.diagnostic(`medians apart from the closed port: ${apart.map((ms) => ms.toFixed(2)).join(' and ')} ms`);
  // timers may fire a little early
  assert.ok(Math.min(...rounds.flat()) >= 245, 'no refusal comes before its step');
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
