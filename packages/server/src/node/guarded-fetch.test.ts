import assert from 'node:assert/strict';
import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import type { TLSSocket } from 'node:tls';
import { dialByTcp } from './guarded-dial.js';
import {
  createGuardedFetch,
  GuardError,
  type DialTarget,
  type GuardedFetchOptions,
  type RefusedFetch,
} from './guarded-fetch.js';

/** A server on loopback, and a fetcher whose dialler leads every address to it. */
async function site(t: TestContext, server: Server, options: GuardedFetchOptions = {}) {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const { port } = server.address() as AddressInfo;
  const dialled: DialTarget[] = [];
  const log: RefusedFetch[] = [];
  const fetch = createGuardedFetch({
    resolve: async () => ['93.184.216.34'],
    dial: (target, signal) => {
      dialled.push(target);
      return dialByTcp({ address: '127.0.0.1', family: 4, port }, signal);
    },
    log: (refused) => log.push(refused),
    refusalStepMs: 0,
    ...options,
  });
  return { fetch, dialled, log, port };
}

const http = (listener: RequestListener) => createHttpServer(listener);

test('a picture arrives whole, with its type and its final address', async (t) => {
  const picture = Buffer.alloc(300_000, 'p');
  const { fetch, dialled } = await site(
    t,
    http((request, response) => {
      if (request.url === '/old?x=1') response.writeHead(301, { Location: '/new#part' }).end();
      else response.writeHead(200, { 'Content-Type': 'Image/JPEG; charset=x' }).end(picture);
    }),
  );
  const page = await fetch('http://photos.example.test/old?x=1');
  assert.ok(picture.equals(page.bytes));
  assert.deepEqual([page.type, page.url], ['image/jpeg', 'http://photos.example.test/new']);
  assert.deepEqual(dialled, Array(2).fill({ address: '93.184.216.34', family: 4, port: 80 }));
});

test('the site sees its own name, no wish for packing, and nothing about the reader', async (t) => {
  let seen: Record<string, unknown> = {};
  const { fetch } = await site(
    t,
    http((request, response) => {
      seen = request.headers;
      response.end();
    }),
  );
  const page = await fetch('http://Photos.example.test/', { accept: 'image/*' });
  assert.deepEqual([page.bytes.length, page.type], [0, '']);
  assert.deepEqual(seen, {
    host: 'photos.example.test',
    accept: 'image/*',
    'accept-encoding': 'identity',
    'user-agent': 'Clipsheet',
    connection: 'close',
  });
});

test('a body up to the limit is taken, one byte more is not', async (t) => {
  const server = http((request, response) => {
    const body = Buffer.alloc(Number(request.url?.slice(2)));
    // with a length announced, and without
    if (request.url?.startsWith('/a')) response.writeHead(200, { 'Content-Length': body.length });
    response.end(body);
  });
  const { fetch, log } = await site(t, server, { maxBytes: 100_000 });
  assert.equal((await fetch('http://a.example.test/a99000')).bytes.length, 99_000);
  assert.equal((await fetch('http://a.example.test/b99000')).bytes.length, 99_000);
  await assert.rejects(fetch('http://a.example.test/a100001'), GuardError);
  await assert.rejects(fetch('http://a.example.test/b100001'), GuardError);
  assert.deepEqual([log[0]?.reason, log[1]?.reason], ['size', 'size']);
  assert.ok((log[0]?.bytesRead ?? 0) < 100_000, 'a length that is announced is not waited for');
});

test('three redirects are followed, a fourth is not', async (t) => {
  const { fetch, dialled, log } = await site(
    t,
    http((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left > 0) response.writeHead(307, { Location: `/${left - 1}` });
      response.end('x');
    }),
  );
  assert.equal((await fetch('http://a.example.test/3')).url, 'http://a.example.test/0');
  await assert.rejects(fetch('http://a.example.test/4'), { code: 'fetch/refused' });
  assert.deepEqual([dialled.length, log[0]?.detail], [8, 'more than 3 redirects']);
});

test('a name that changes its answer between redirects is held to the first', async (t) => {
  const asked: string[] = [];
  const resolve = async (host: string) => (asked.push(host) === 1 ? ['93.184.216.34'] : ['127.0.0.1']);
  const server = http((request, response) => {
    if (request.url === '/a') response.writeHead(302, { Location: '/b' });
    response.end('x');
  });
  const { fetch, dialled } = await site(t, server, { resolve });
  assert.equal((await fetch('http://a.example.test/a')).url, 'http://a.example.test/b');
  assert.deepEqual(asked, ['a.example.test']);
  assert.deepEqual(
    dialled.map(({ address }) => address),
    ['93.184.216.34', '93.184.216.34'],
  );
});

test('https checks the certificate against the name, and the environment cannot switch that off', async (t) => {
  const { key, cert } = certificateFor('photos.example.test');
  const names: unknown[] = [];
  const server = createHttpsServer({ key, cert }, (request, response) => {
    names.push((request.socket as TLSSocket).servername, request.headers.host);
    if (request.url === '/down') response.writeHead(302, { Location: 'http://photos.example.test/' });
    response.end('ok');
  });
  const { fetch, dialled, log } = await site(t, server, { certificates: cert });
  const before = process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
  process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
  t.after(() => {
    if (before === undefined) delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
    else process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = before;
  });
  assert.equal(Buffer.from((await fetch('https://photos.example.test/')).bytes).toString(), 'ok');
  assert.deepEqual(names, ['photos.example.test', 'photos.example.test']);
  assert.deepEqual(dialled, [{ address: '93.184.216.34', family: 4, port: 443 }]);
  for (const url of ['https://other.example.test/', 'https://93.184.216.34/', 'https://photos.example.test/down'])
    await assert.rejects(fetch(url), GuardError, url);
  assert.deepEqual(
    log.map(({ reason }) => reason),
    ['tls', 'tls', 'redirect'],
  );
});

test('a stranger’s certificate is refused', async (t) => {
  const { key, cert } = certificateFor('photos.example.test');
  const { fetch, log } = await site(
    t,
    createHttpsServer({ key, cert }, (_request, response) => response.end('ok')),
  );
  await assert.rejects(fetch('https://photos.example.test/'), GuardError);
  assert.equal(log[0]?.reason, 'tls');
});

test('in development this machine may be asked by name and by address, by default it may not', async (t) => {
  const server = http((_request, response) => response.end('mine'));
  const { port } = await site(t, server);
  const open = createGuardedFetch({ allowLoopback: true, refusalStepMs: 0 });
  for (const host of ['127.0.0.1', 'localhost', 'news.localhost'])
    assert.equal((await open(`http://${host}:${port}/a`)).bytes.length, 4, host);
  await assert.rejects(createGuardedFetch()(`http://127.0.0.1:${port}/a`), GuardError);
});

test('a public name that resolves to this machine is refused, in development too', async () => {
  const log: RefusedFetch[] = [];
  const dial = () => assert.fail('nothing may be dialled');
  const resolve = async () => ['93.184.216.34', '127.0.0.1'];
  const fetch = createGuardedFetch({ allowLoopback: true, resolve, dial, log: (r) => log.push(r), refusalStepMs: 0 });
  await assert.rejects(fetch('http://a.example.test/'), GuardError);
  assert.equal(log[0]?.reason, 'address');
});

test('an answer of a resolver that is no address is refused', async () => {
  const dial = () => assert.fail('nothing may be dialled');
  for (const answer of ['', 'localhost', '0x7f.1', '127.1', 'fe80::1%eth0', '93.184.216.34 ']) {
    const fetch = createGuardedFetch({ resolve: async () => [answer], dial, refusalStepMs: 0 });
    await assert.rejects(fetch('http://a.example.test/'), GuardError, answer);
  }
});

test('the error tells nothing, the log tells why, and a log that fails changes nothing', async () => {
  const log: RefusedFetch[] = [];
  const error: unknown = await createGuardedFetch({ log: (refused) => log.push(refused) })('http://10.0.0.1/').catch(
    (e: unknown) => e,
  );
  assert.ok(error instanceof GuardError);
  assert.equal(error.code, 'fetch/refused');
  assert.equal(error.cause, undefined);
  assert.doesNotMatch(`${error.message} ${error.stack}`, /10\.0\.0\.1|1918/);
  assert.deepEqual([log[0]?.url, log[0]?.reason, log[0]?.bytesRead], ['http://10.0.0.1/', 'address', 0]);
  assert.match(log[0]?.detail ?? '', /RFC 1918/);
  const broken = createGuardedFetch({
    log: () => {
      throw new Error('disk full');
    },
  });
  await assert.rejects(broken('http://10.0.0.1/'), GuardError);
});

test('a list of hosts that cannot be one is said when the fetcher is made', () => {
  for (const host of ['https://example.com', 'example.com:80', 'example.com/a', 'a*.com', ''])
    assert.throws(
      () => createGuardedFetch({ allowHosts: [host] }),
      /allowHosts must name hosts like example\.com/,
      host,
    );
  createGuardedFetch({ allowHosts: ['example.com', '*.example.com', '2606:4700::1111'] });
});

test('fifty fetches at once keep their answers apart', async (t) => {
  const { fetch } = await site(
    t,
    http((request, response) => response.end(request.headers.host + (request.url ?? ''))),
  );
  const urls = Array.from({ length: 50 }, (_, index) => `http://a${index}.example.test/${index}`);
  const pages = await Promise.all(urls.map((url) => fetch(url)));
  for (const [index, page] of pages.entries())
    assert.equal(`http://${Buffer.from(page.bytes).toString()}`, urls[index]);
});

/** A certificate of its own authority for one name (RFC 5280 section 4.1), good until 2049. */
function certificateFor(name: string): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const der = (tag: number, ...parts: Uint8Array[]): Buffer => {
    const body = Buffer.concat(parts);
    const { length } = body;
    const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
    return Buffer.concat([Buffer.from([tag, ...size]), body]);
  };
  const hex = (text: string) => Buffer.from(text, 'hex');
  const sequence = (...parts: Uint8Array[]) => der(0x30, ...parts);
  const ecdsaWithSha256 = sequence(hex('06082a8648ce3d040302'));
  const commonName = sequence(der(0x31, sequence(hex('0603550403'), der(0x0c, Buffer.from(name)))));
  const validity = sequence(der(0x17, Buffer.from('200101000000Z')), der(0x17, Buffer.from('490101000000Z')));
  const alternativeName = sequence(hex('0603551d11'), der(0x04, sequence(der(0x82, Buffer.from(name)))));
  const signed = sequence(
    der(0xa0, hex('020102')),
    hex('020101'),
    ecdsaWithSha256,
    commonName,
    validity,
    commonName,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(alternativeName)),
  );
  const signature = der(0x03, Buffer.from([0]), sign('sha256', signed, privateKey));
  const base64 = sequence(signed, ecdsaWithSha256, signature).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${base64.match(/.{1,64}/g)?.join('\n')}\n-----END CERTIFICATE-----\n`,
  };
}
