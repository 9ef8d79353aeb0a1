import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { contract, type Ask } from '../test-kit/contract.js';
import { BASE, samplePublication } from '../test-kit/sample-publication.js';
import { startWorker, type Worker } from '../test-kit/start-worker.js';
import { createHandler } from './create-handler.js';

const handler = createHandler(samplePublication());

for (const { title, keep } of contract)
  test(`called as a function: ${title}`, () => keep((url, init) => handler(new Request(url, init))));

describe('at the edge', () => {
  let worker: Worker | undefined;
  before(async () => {
    worker = await startWorker(fileURLToPath(new URL('../test-kit/contract-worker.ts', import.meta.url)));
  });
  after(() => worker?.close());
  const ask: Ask = (url, { headers, ...init } = {}) =>
    fetch(url.replace(new URL(BASE).origin, worker?.origin ?? ''), {
      headers: { 'accept-encoding': 'identity', ...(headers as Record<string, string>) },
      redirect: 'manual',
      ...init,
    });

  for (const { title, keep } of contract) test(`in workerd: ${title}`, () => keep(ask));
});
