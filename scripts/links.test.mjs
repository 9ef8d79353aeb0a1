// Every link of every text leads to a file.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { slug } from './docs/html.mjs';
import { filesBelow } from './sources.mjs';

const texts = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'].concat(
  ...['packages', 'docs', 'examples'].map((folder) => filesBelow(folder).filter((path) => path.endsWith('.md'))),
);

test('every link between our texts leads to a file', () => {
  const dead = texts.flatMap((path) => {
    const prose = readFileSync(path, 'utf8').replace(/^```[\s\S]*?^```/gm, '');
    return [...prose.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
      .map(([, link]) => link)
      .filter((link) => !existsSync(join(dirname(path), decodeURIComponent(link))))
      .map((link) => `${path}: ${link}`);
  });
  assert.deepEqual(dead, []);
});

test('what development builds say leads to a heading of the elements’ README', () => {
  const source = readFileSync('packages/elements/src/development/docs-page.ts', 'utf8');
  const [, union = ''] = /heading: ([^)]*)\)/.exec(source) ?? [];
  const named = [...union.matchAll(/'([\w-]+)'/g)].map(([, heading]) => heading);
  assert.ok(named.length >= 4, union);
  const readme = readFileSync('packages/elements/README.md', 'utf8');
  const headings = [...readme.matchAll(/^#+ (.+)$/gm)].map(([, words]) => slug(words));
  assert.deepEqual(
    named.filter((heading) => !headings.includes(heading)),
    [],
  );
});
