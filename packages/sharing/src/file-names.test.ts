import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FILE_PATTERN } from './address-table.js';
import { imageFileName, mediaFileName } from './file-names.js';

test('a share image is named by layout, ratio and hash', () => {
  const name = imageFileName({ layout: 'story', ratio: '1.91:1', hash: '0a1b', type: 'image/jpeg' });
  assert.equal(name, 'story-1.91x1.0a1b.jpg');
  assert.equal(imageFileName({ layout: 'quote', ratio: '9:16', hash: 'ff', type: 'image/png' }), 'quote-9x16.ff.png');
  assert.match(name, FILE_PATTERN);
});

test('clean media is named by what it shows, its width, the height of a cut, and hash', () => {
  assert.equal(mediaFileName({ name: 'boy', width: 640, hash: 'ab', type: 'image/webp' }), 'boy-640.ab.webp');
  const cut = mediaFileName({ name: 'boy', width: 1200, height: 675, hash: 'ab', type: 'image/jpeg' });
  assert.equal(cut, 'boy-1200x675.ab.jpg');
  assert.match(cut, FILE_PATTERN);
  assert.equal(mediaFileName({ name: 'rescue-en', hash: 'ab', type: 'text/vtt' }), 'rescue-en.ab.vtt');
  assert.match(mediaFileName({ name: '0', hash: 'ab', type: 'video/mp4' }), FILE_PATTERN);
});
