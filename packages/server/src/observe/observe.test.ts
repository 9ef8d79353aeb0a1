import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createHandler } from '../create-handler.js';
import { at, BASE, samplePublication } from '../../test-kit/sample-publication.js';
import { hostCounts, OTHER_HOSTS } from './host-counts.js';
import { metrics } from './metrics.js';
import { observed, requestId, type SeenRequest } from './observed.js';
import { requestLog } from './request-log.js';

function watched(handler = createHandler(samplePublication())) {
  const seen: SeenRequest[] = [];
  let time = 0;
  let ids = 0;
  const ask = observed(handler, {
    baseUrl: BASE,
    clock: () => (time += 2),
    newId: () => `random-${++ids}`,
    seen: (request) => seen.push(request),
  });
  return { seen, get: (url: string, init?: RequestInit) => ask(new Request(url, init)) };
}

test('every answer carries an id of its own, or that of the proxy before it when it is a plain one', async () => {
  const { get } = watched();
  const id = async (given?: string) =>
    (await get(at.state('harbour'), given === undefined ? {} : { headers: { 'x-request-id': given } })).headers.get(
      'x-request-id',
    );
  assert.equal(await id(), 'random-1');
  assert.equal(await id('proxy-0123456789'), 'proxy-0123456789');
  for (const odd of ['a', 'a b c d e f g', '<script>alert(1)</script>', 'x'.repeat(65)])
    assert.match((await id(odd)) ?? '', /^random-\d$/);
});

test('what went wrong inside can be told with the id that the asker was given', async () => {
  const told: (string | undefined)[] = [];
  const broken = createHandler({
    ...samplePublication(),
    store: { get: () => Promise.reject(new Error('broken')), list: () => Promise.resolve([]) },
    onError: (_, request) => told.push(requestId(request)),
  });
  const answer = await watched(broken).get(at.page('harbour'));
  assert.deepEqual([answer.status, answer.headers.get('x-request-id'), told], [500, 'random-1', ['random-1']]);
});

test('a line of the log says what was asked for and how it went, and nothing that somebody typed', async () => {
  const { seen, get } = watched();
  await get(at.page('harbour'));
  await get(at.readerQuote('harbour', 'marked words'));
  await get(at.page('marked-id'));
  await get(`${BASE}marked?marked`);
  await get(at.page('harbour'), { method: 'MARKED' });
  const lines = seen.map((one) => requestLog(one, new Date(0)));
  assert.doesNotMatch(lines.join('\n'), /marked/i);
  const { bytes, ...first } = JSON.parse(lines[0] ?? '') as Record<string, unknown>;
  assert.ok(Number(bytes) > 1000);
  assert.deepEqual(first, {
    time: '1970-01-01T00:00:00.000Z',
    id: 'random-1',
    method: 'GET',
    route: 'page',
    story: 'harbour',
    status: 200,
    ms: 2,
  });
  assert.deepEqual(
    lines.map((line) => (JSON.parse(line) as { route: string }).route),
    ['page', 'reader-quote', 'page', 'none', 'page'],
  );
});

test('the figures are what Prometheus reads, and their number does not depend on what strangers ask', async () => {
  const { seen, get } = watched();
  for (let index = 0; index < 20; index++) await get(`${BASE}nothing-${index}`);
  await get(at.state('harbour'));
  const figures = metrics();
  for (const one of seen) figures.add(one);
  const text = figures.text([{ name: 'memory_bytes', help: 'Memory.', value: 5 }]);
  const sample = /^clipsheet_[a-z_]+(?:\{[a-z]+="[^"\\\n]*"(?:,[a-z]+="[^"\\\n]*")*\})? [\d.]+(?:e[+-]\d+)?$/;
  const typed = new Set<string>();
  for (const line of text.trimEnd().split('\n')) {
    if (line.startsWith('# TYPE ')) typed.add(line.split(' ')[2] ?? '');
    else if (!line.startsWith('# HELP ')) {
      assert.match(line, sample);
      const name = /^\w+/.exec(line)?.[0] ?? '';
      assert.ok(typed.has(name) || typed.has(name.replace(/_(bucket|sum|count)$/, '')), name);
    }
  }
  assert.match(text, /^clipsheet_requests_total\{route="none",status="404"\} 20$/m);
  assert.match(text, /^clipsheet_request_seconds_bucket\{route="state",le="0.001"\} 0$/m);
  assert.match(text, /^clipsheet_request_seconds_bucket\{route="state",le="0.0025"\} 1$/m);
  assert.match(text, /^clipsheet_request_seconds_count\{route="none"\} 20$/m);
});

test('embeds are summed by story and host, and of a reader nothing is kept', () => {
  const counts = hostCounts({ mostPairs: 2 });
  const add = (headers: Record<string, string>, more: Partial<SeenRequest> = {}) =>
    counts.add(
      { id: 'x', method: 'GET', route: 'state', story: 'harbour', status: 200, ms: 1, ...more },
      new Request(at.state('harbour'), {
        headers: { ...headers, 'user-agent': 'marked', 'x-forwarded-for': '10.0.0.1' },
      }),
    );
  add({ origin: 'https://blog.example' });
  add({ referer: 'https://blog.example/marked?marked' }, { route: 'embed', status: 304 });
  add({ origin: 'https://paper.example:8443' });
  add({ origin: 'https://a-third.example' });
  for (const odd of [{ origin: 'null' }, { origin: 'file://marked' }, { referer: 'marked' }, {}]) add(odd);
  add({ origin: 'https://blog.example' }, { route: 'page' });
  add({ origin: 'https://blog.example' }, { status: 404 });
  assert.deepEqual(counts.take(), { harbour: { 'blog.example': 2, 'paper.example': 1, [OTHER_HOSTS]: 1 } });
  assert.deepEqual(counts.take(), {});
});
