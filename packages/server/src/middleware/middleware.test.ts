import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import express from 'express';
import { Hono } from 'hono';
import { routeOf } from '@clipsheet/sharing';
import { asTable, type Ask } from '../../test-kit/contract.js';
import { routeTable } from '../../test-kit/route-table.js';
import { at, BASE, samplePublication } from '../../test-kit/sample-publication.js';
import { createHandler } from '../create-handler.js';
import { clipsheet as forExpress } from './express.js';
import { clipsheet as forHono } from './hono.js';

const TOKEN = 'a-long-secret-of-the-desk';

function handlerThatMayEdit() {
  const sample = samplePublication();
  const kept: unknown[] = [];
  const store = { ...sample.store, put: async (story: unknown) => (kept.push(story), 'stored' as const) };
  return { handler: createHandler({ ...sample, store, edit: { tokens: [TOKEN] } }), kept };
}

async function expressApp(t: TestContext, ...before: express.RequestHandler[]): Promise<Ask & { kept: unknown[] }> {
  const { handler, kept } = handlerThatMayEdit();
  const app = express().disable('x-powered-by');
  for (const one of before) app.use(one);
  app.use(forExpress(handler, { baseUrl: BASE }));
  app.use((_, response) => void response.status(200).send('the site itself'));
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  const here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask: Ask = (url, { headers, ...init } = {}) =>
    fetch(url.replace(new URL(BASE).origin, here), {
      redirect: 'manual',
      headers: { 'accept-encoding': 'identity', ...(headers as Record<string, string>) },
      ...init,
    });
  return Object.assign(ask, { kept });
}

function honoApp(): Ask {
  const app = new Hono();
  app.use(forHono(handlerThatMayEdit().handler, { baseUrl: BASE }));
  app.get('*', (context) => context.text('the site itself'));
  return async (url, init) => app.request(url, init);
}

/** The headers of every address, and HEAD without a body. */
async function answersAsTheTable(ask: Ask): Promise<void> {
  const rows = (await routeTable()).filter(({ url }) => routeOf(url, BASE));
  assert.ok(rows.length > 25);
  for (const { url, status, headers } of rows) {
    const [get, head] = [await ask(url), await ask(url, { method: 'HEAD' })];
    assert.deepEqual([asTable(get), get.status, head.status], [headers, status, status], url);
    const [body, none] = [await get.arrayBuffer(), await head.arrayBuffer()];
    assert.deepEqual([String(body.byteLength), none.byteLength], [get.headers.get('content-length'), 0], url);
  }
}

async function withdraw(ask: Ask): Promise<Response> {
  return ask(`${BASE}stories/harbour`, {
    method: 'DELETE',
    body: JSON.stringify({ reason: 'Published in error.' }),
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json', 'if-match': '"2"' },
  });
}

test('within an Express app every address answers as the table says, and the site keeps its own', async (t) => {
  const ask = await expressApp(t);
  await answersAsTheTable(ask);
  for (const path of ['', 'about', 'stories', 'stories/harbour'])
    assert.equal(await (await ask(BASE + path)).text(), 'the site itself', path);
  assert.equal((await ask(at.page('nothing'))).status, 404, 'an address of the publication at which nothing is');
});

test('an edit comes through Express whole, with a body parser before it or not, and a large one is refused', async (t) => {
  for (const before of [[], [express.json()]]) {
    const ask = await expressApp(t, ...before);
    const answer = await withdraw(ask);
    assert.equal(answer.status, 200, await answer.text());
    assert.equal(ask.kept.length, 1);
  }
  const ask = await expressApp(t);
  const large = await ask(`${BASE}stories/harbour`, {
    method: 'PUT',
    body: 'x'.repeat(3_000_000),
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
  });
  assert.equal(large.status, 413);
  assert.deepEqual(ask.kept, []);
});

test('within a Hono app every address answers as the table says, and the site keeps its own', async () => {
  const ask = honoApp();
  await answersAsTheTable(ask);
  assert.equal(await (await ask(`${BASE}about`)).text(), 'the site itself');
  assert.equal((await withdraw(ask)).status, 200);
});
