import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

const SITE = new URL('../dist/site/', import.meta.url);
const MOST_BYTES = 120_000;

/** Bytes that a browser takes for a file of the built page, and for all that it imports at once. */
function bytesOf(path: string, seen = new Set<string>()): number {
  if (seen.has(path)) return 0;
  seen.add(path);
  const file = readFileSync(new URL(path, SITE));
  const imports = path.endsWith('.js')
    ? Array.from(
        file.toString().matchAll(/(?:^|[;}])import\s*(?:[^'"()]*from\s*)?["'](\.\/[^"']+)["']/g),
        ([, name]) => name ?? '',
      )
    : [];
  return (
    brotliCompressSync(file).length + imports.reduce((sum, name) => sum + bytesOf(`assets/${name.slice(2)}`, seen), 0)
  );
}

test('the first view costs at most 120 kB, Lit and styles included', () => {
  const html = readFileSync(new URL('index.html', SITE), 'utf8');
  const named = Array.from(html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g), ([, path]) => path ?? '');
  assert.ok(named.some((path) => path.endsWith('.js')) && named.some((path) => path.endsWith('.css')), html);
  const bytes = brotliCompressSync(html).length + named.reduce((sum, path) => sum + bytesOf(path), 0);
  assert.ok(bytes > 20_000, `${bytes} bytes cannot be all of it`);
  assert.ok(bytes <= MOST_BYTES, `${bytes} bytes; the most is ${MOST_BYTES}`);
});
