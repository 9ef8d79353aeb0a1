import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32 } from 'node:zlib';
import { zipOf } from './zip.js';

const files = [
  { name: 'story-1.91x1.jpg', bytes: Uint8Array.of(0xff, 0xd8, 1, 2, 3) },
  { name: 'اقتباس.png', bytes: new TextEncoder().encode('picture '.repeat(500)) },
];

/** Reads an archive from its end, as unpackers do (APPNOTE 4.3.6): directory, then each file where it says. */
function unpacked(archive: Uint8Array): Record<string, Uint8Array> {
  const zip = Buffer.from(archive);
  const end = zip.length - 22;
  assert.equal(zip.readUInt32LE(end), 0x06054b50, 'the end of the central directory, without a comment');
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  assert.equal(at + zip.readUInt32LE(end + 12), end, 'the directory reaches to its end record');
  const found: Record<string, Uint8Array> = {};
  for (let number = 0; number < count; number++) {
    assert.equal(zip.readUInt32LE(at), 0x02014b50);
    assert.ok(zip.readUInt16LE(at + 8) & 0x0800, 'names are UTF-8');
    assert.equal(zip.readUInt16LE(at + 10), 0, 'stored');
    const [crc, size, length] = [zip.readUInt32LE(at + 16), zip.readUInt32LE(at + 24), zip.readUInt16LE(at + 28)];
    const name = zip.subarray(at + 46, at + 46 + length);
    const local = zip.readUInt32LE(at + 42);
    assert.equal(zip.readUInt32LE(local), 0x04034b50);
    const localName = zip.readUInt16LE(local + 26);
    assert.deepEqual(zip.subarray(local + 30, local + 30 + localName), name, 'both heads name one file');
    assert.deepEqual([zip.readUInt32LE(local + 14), zip.readUInt32LE(local + 22)], [crc, size]);
    const begin = local + 30 + localName + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(begin, begin + size);
    assert.equal(crc32(bytes), crc);
    found[name.toString('utf8')] = Uint8Array.from(bytes);
    at += 46 + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  assert.equal(at, end);
  return found;
}

test('an archive opens elsewhere and holds every file byte for byte', () => {
  assert.deepEqual(unpacked(zipOf(files)), Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])));
});

test('the same pictures give the same archive', () => {
  assert.deepEqual(zipOf(files), zipOf(files));
});
