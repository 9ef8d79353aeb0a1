import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { zipOf } from './zip.js';

const files = [
  { name: 'story-1.91x1.jpg', bytes: Uint8Array.of(0xff, 0xd8, 1, 2, 3) },
  { name: 'اقتباس.png', bytes: new TextEncoder().encode('picture '.repeat(500)) },
];

test('an archive opens elsewhere and holds every file byte for byte', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'clipsheet-zip-')), 'pictures.zip');
  writeFileSync(path, zipOf(files));
  const script = `import sys, zipfile, json
z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None
print(json.dumps({n: list(z.read(n)) for n in z.namelist()}))`;
  const read = JSON.parse(execFileSync('python3', ['-c', script, path], { encoding: 'utf8' })) as Record<
    string,
    number[]
  >;
  assert.deepEqual(read, Object.fromEntries(files.map(({ name, bytes }) => [name, [...bytes]])));
});

test('the same pictures give the same archive', () => {
  assert.deepEqual(zipOf(files), zipOf(files));
});
