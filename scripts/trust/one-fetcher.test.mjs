import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ESLint, Linter } from 'eslint';
import { filesBelow } from '../sources.mjs';

const RULES = ['no-restricted-globals', 'no-restricted-imports', 'no-restricted-syntax'];
/** Files that may open a connection; each is named in the decision about the guarded fetcher. */
const ALLOWED =
  /^packages\/(server\/src\/node\/guarded-[a-z]+\.ts|elements\/src\/fetch-once\.ts|studio\/src\/server-door\.ts|cli\/src\/(check\/ask-page|serve\/node-server)\.ts)$/;

test('no shipped file but the guard can open a connection', async (t) => {
  const files = filesBelow('packages').filter(
    (path) => /^packages\/[\w-]+\/src\/.*\.ts$/.test(path) && !path.endsWith('.test.ts'),
  );
  const eslint = new ESLint();
  const rulesOf = async (file) => {
    const { rules } = await eslint.calculateConfigForFile(file);
    return Object.fromEntries(RULES.flatMap((name) => (rules[name] ? [[name, rules[name]]] : [])));
  };
  const without = [];
  for (const file of files) if (Object.keys(await rulesOf(file)).length < RULES.length) without.push(file);
  assert.deepEqual(
    without.filter((file) => !ALLOWED.test(file)),
    [],
  );
  assert.ok(without.length >= 3, 'the files that may are found to be free');

  const rules = await rulesOf('packages/server/src/create-handler.ts');
  const breaches = [
    'fetch("https://a.example/");',
    'globalThis.fetch("https://a.example/");',
    'navigator.sendBeacon("/x");',
    'new WebSocket("wss://a.example/");',
    'import { request } from "node:https"; request();',
    'import http from "http"; http.get("x");',
    'import { connect } from "node:net"; connect(1);',
    'export { lookup } from "node:dns/promises";',
  ];
  for (const code of breaches) {
    const found = new Linter().verify(code, [{ rules }]);
    assert.equal(found.length, 1, `${code} is found`);
  }
  t.diagnostic(`cases: ${files.length}`);
  t.diagnostic(`control: ${breaches.length} of ${breaches.length} breaches are found by the rule`);
});
