import assert from 'node:assert/strict';
import { test } from 'node:test';
import { videoType, withoutCameraNotes } from './video-file.js';

function box(type: string, ...content: (string | Uint8Array)[]): Uint8Array {
  const body = Buffer.concat(content.map((piece) => Buffer.from(piece as Uint8Array)));
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
}

const film = Buffer.concat([
  box('ftyp', 'isom'),
  box(
    'moov',
    box('mvhd', 'header'),
    box('udta', '+36.2021+037.1343/'),
    box('trak', box('tkhd', 'track'), box('meta', 'Camera 9')),
  ),
  box('uuid', 'xmp: the owner'),
  box('mdat', 'udta in the film itself stays'),
]);

test('a film that is published does not tell where it was filmed, or by whose camera', () => {
  const clean = Buffer.from(withoutCameraNotes(film));
  assert.equal(clean.length, film.length);
  for (const note of ['+36.2021', 'Camera 9', 'the owner']) {
    assert.ok(film.includes(note));
    assert.ok(!clean.includes(note), note);
  }
});

test('the film itself does not move by a byte', () => {
  const clean = Buffer.from(withoutCameraNotes(film));
  assert.equal(clean.indexOf('mdat'), film.indexOf('mdat'));
  assert.ok(clean.includes('udta in the film itself stays'));
  assert.ok(clean.includes('mvhdheader'));
  assert.ok(clean.includes('tkhdtrack'));
});

test('a film that is cut off or lies about its sizes ends the search, not the build', () => {
  for (const size of [0, 4, 7, 20, film.length - 3])
    assert.equal(withoutCameraNotes(film.subarray(0, size)).length, size);
  const liar = box('moov', 'x');
  new DataView(liar.buffer, liar.byteOffset).setUint32(0, 0xffffffff);
  assert.equal(withoutCameraNotes(liar).length, liar.length);
});

test('what is called a film and is none is refused', () => {
  assert.equal(videoType(film, 'a.mp4'), 'video/mp4');
  assert.equal(videoType(Uint8Array.of(0x1a, 0x45, 0xdf, 0xa3), 'a.webm'), 'video/webm');
  assert.throws(() => videoType(Buffer.from('<svg onload=alert(1)>'), 'a.mp4'), /a\.mp4 must be an MP4 or WebM file/);
});
