import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ar } from './ar.js';
import { en } from './en.js';
import { he } from './he.js';

const SOURCES = new URL('..', import.meta.url).pathname;

/** The names that lead to each sentence; lists that a type names one by one are looked up by a variable. */
function leaves(words: object, path: readonly string[] = []): string[][] {
  return Object.entries(words).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? leaves(value as object, [...path, name])
      : [[...path, name]],
  );
}

const LOOKED_UP =
  /^(views|mark|part|fields\.(groups|kinds|labels|sureness|verdicts)|net\.afterwards|images\.(layouts|grounds)|embed\.(hosts|forms|uses|filters|left))\./;

test('every sentence of the interface is said somewhere', () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.includes('.test.') && !name.startsWith('words'),
  );
  const source = files.map((name) => readFileSync(join(SOURCES, name), 'utf8')).join('\n');
  const unsaid = leaves(en)
    .map((path) => path.join('.'))
    .filter((path) => !LOOKED_UP.test(path))
    .filter((path) => {
      const name = path.split('.').at(-1) ?? '';
      const group = path.split('.').at(-2);
      // As `words.check.title`, as `say.title`, or taken out of its group by name.
      return !new RegExp(`(\\.|[{,] )${name}\\b`).test(source) || (group !== undefined && !source.includes(group));
    });
  assert.deepEqual(unsaid, []);
});

test('Arabic and Hebrew say every sentence, with the same facts in it and none left in English', () => {
  for (const words of [ar, he]) {
    assert.deepEqual(leaves(words).map(String).sort(), leaves(en).map(String).sort(), words.lang);
    const at = (root: object, path: readonly string[]) =>
      path.reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], root);
    for (const path of leaves(en)) {
      const [one, other] = [at(en, path), at(words, path)];
      assert.equal(typeof other, typeof one, path.join('.'));
      if (typeof one === 'function' && typeof other === 'function') {
        const facts = Array.from({ length: one.length }, (_, number) => 7 + number);
        const said: unknown = (other as (...given: unknown[]) => unknown)(...facts);
        assert.ok(typeof said === 'string' && said !== '', path.join('.'));
      }
      if (typeof one === 'string' && / /.test(one) && path[0] !== 'lang')
        assert.notEqual(other, one, `${words.lang}: ${path.join('.')}`);
    }
  }
});
