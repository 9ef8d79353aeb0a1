import assert from 'node:assert/strict';
import { createSocket } from 'node:dgram';
import { test, type TestContext } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { createGuardedFetch, GuardError, type DialTarget } from './guarded-fetch.js';
import { resolverAt } from './guarded-resolve.js';

const A = 1;
const AAAA = 28;

/** A name server on loopback that knows some names, each with the bytes of its addresses by record type. */
async function nameServer(t: TestContext, zone: Record<string, Record<number, number[][]> | 'silent'>) {
  const asked: string[] = [];
  const socket = createSocket('udp4');
  socket.on('message', (query, { port, address }) => {
    const { name, end } = questionOf(query);
    const type = query.readUInt16BE(end);
    asked.push(`${name} ${type}`);
    const records = zone[name];
    if (records === 'silent') return;
    const answers = (records?.[type] ?? []).map((bytes) => {
      const head = Buffer.from([0xc0, 12, 0, type, 0, 1, 0, 0, 0, 60, 0, bytes.length]);
      return Buffer.concat([head, Buffer.from(bytes)]);
    });
    // QR, RD, RA, and "no such name" for what the zone does not hold (RFC 1035 section 4.1.1)
    const head = Buffer.from([0x81, records ? 0x80 : 0x83, 0, 1, 0, answers.length, 0, 0, 0, 0]);
    const question = query.subarray(12, end + 4);
    socket.send(Buffer.concat([query.subarray(0, 2), head, question, ...answers]), port, address);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  t.after(() => socket.close());
  const { port } = socket.address();
  return { asked, resolve: resolverAt(() => [`127.0.0.1:${port}`]) };
}

function questionOf(query: Buffer): { name: string; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query.readUInt8(at); length > 0; length = query.readUInt8(at)) {
    labels.push(query.subarray(at + 1, at + 1 + length).toString('latin1'));
    at += 1 + length;
  }
  return { name: labels.join('.'), end: at + 1 };
}

const ipv6 = [0x26, 0x06, 0x28, 0, 2, 0x20, 0, 1, 2, 0x48, 0x18, 0x93, 0x25, 0xc8, 0x19, 0x46];
const never = new AbortController().signal;

test('a name has the addresses of both families, IPv4 first, and one family may be missing', async (t) => {
  const { resolve } = await nameServer(t, {
    'both.example': { [A]: [[93, 184, 216, 34]], [AAAA]: [ipv6] },
    'old.example': { [A]: [[93, 184, 216, 34]] },
    'new.example': { [AAAA]: [ipv6] },
  });
  assert.deepEqual(await resolve('both.example', never), ['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946']);
  assert.deepEqual(await resolve('old.example', never), ['93.184.216.34']);
  assert.deepEqual(await resolve('new.example', never), ['2606:2800:220:1:248:1893:25c8:1946']);
  await assert.rejects(resolve('nobody.example', never), { code: 'ENOTFOUND' });
});

test('a name server that says nothing is given up when the fetch is', async (t) => {
  const { resolve } = await nameServer(t, { 'silent.example': 'silent' });
  const stop = new AbortController();
  const started = performance.now();
  const answer = resolve('silent.example', stop.signal);
  await delay(20);
  stop.abort();
  await assert.rejects(answer, { code: 'ECANCELLED' });
  assert.ok(performance.now() - started < 900, 'before its own time is up');
});

test('what a real name server says about an inside address is refused before anything is dialled', async (t) => {
  const { resolve, asked } = await nameServer(t, {
    'inside.example': { [A]: [[10, 0, 0, 7]] },
    'mixed.example': {
      [A]: [
        [93, 184, 216, 34],
        [169, 254, 169, 254],
      ],
    },
  });
  const dialled: DialTarget[] = [];
  const fetch = createGuardedFetch({
    resolve,
    refusalStepMs: 0,
    dial: (target) => {
      dialled.push(target);
      return Promise.reject(new Error('recorded'));
    },
  });
  for (const host of ['inside.example', 'mixed.example'])
    await assert.rejects(fetch(`http://${host}/`), GuardError, host);
  assert.deepEqual(dialled, []);
  assert.deepEqual(asked.sort(), ['inside.example 1', 'inside.example 28', 'mixed.example 1', 'mixed.example 28']);
});
