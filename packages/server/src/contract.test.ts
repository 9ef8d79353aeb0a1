import { test } from 'node:test';
import { contract } from '../test-kit/contract.js';
import { samplePublication } from '../test-kit/sample-publication.js';
import { createHandler } from './create-handler.js';

const handler = createHandler(samplePublication());

for (const { title, keep } of contract)
  test(`called as a function: ${title}`, () => keep((url, init) => handler(new Request(url, init))));
