import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const page = readFileSync('SECURITY.md', 'utf8');
/** The rows of the table under a heading, as lists of cells. */
function rowsUnder(heading) {
  const [, after = ''] = page.split(`## ${heading}\n`);
  const [section = ''] = after.split('\n## ');
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

test('the limits in SECURITY.md are those of the code', () => {
  const rows = rowsUnder('Limits');
  assert.ok(rows.length >= 15, `${rows.length} limits`);
  for (const [what, , place = ''] of rows) {
    const [, file = '', words = ''] = /^`([^`]+)`: `([^`]+)`$/.exec(place) ?? [];
    assert.ok(existsSync(file), `${what}: there is no ${file}`);
    assert.ok(readFileSync(file, 'utf8').includes(words), `${what}: ${file} does not say "${words}" any more`);
  }
});

test('each class of advisory names tests that exist', () => {
  const rows = rowsUnder('What broke for others, and what stands against it here');
  assert.ok(rows.length >= 20, `${rows.length} classes`);
  for (const [kind, , place = ''] of rows) {
    const [, file = '', title = ''] = /^`([^`]+)`: (.+)$/.exec(place) ?? [];
    assert.ok(existsSync(file), `${kind}: there is no ${file}`);
    assert.ok(readFileSync(file, 'utf8').includes(title), `${kind}: ${file} has no test "${title}"`);
  }
});
