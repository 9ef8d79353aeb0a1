// Every link of every text leads to a file.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
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
