// B: share images on the open internet.
import { cardAllTheSame, hostilePictures, noMetadata, pictureControl } from './picture-runs.mjs';
import { signedAddresses, signedControl } from './signed-addresses.mjs';

const GUARD = 'packages/server/src/node/guarded-fetch-corpus.test.ts';
const FAULTS = 'packages/server/src/node/guarded-fetch-faults.test.ts';
const HANDLER = 'packages/server/src/create-handler.test.ts';
const HEADERS = 'packages/sharing/src/response-headers.test.ts';
const MAKER = 'packages/og-image-generator/src/node/picture-maker.test.ts';
const PHOTO = 'packages/og-image-generator/src/photo/sharp-photo.test.ts';
const HOSTILE = 'packages/og-image-generator/src/photo/hostile-photos.test.ts';
const DRAWING = 'packages/og-image-generator/src/generate-og-image.test.ts';

/** @type {import('../prove-row.mjs').Row[]} */
export const pictureRows = [
  {
    id: 'B1',
    promise: 'Only a picture that a stored story determines is drawn; what a reader composes is signed',
    target: '0 accepted of 10,000 changes to a signed address',
    control: signedControl,
    run: signedAddresses,
    tests: {
      'packages/server/src/create-handler.test.ts': ['a share image is drawn once when its story determines it'],
      'packages/server/src/reader-quotes/reader-quote.test.ts': ['no other letter of an address is answered'],
    },
    gaps: ['A signature is looked up among those of the story, not compared in constant time; it does not expire.'],
  },
  {
    id: 'B3',
    promise: 'The sizes of a share image are a closed set',
    target: '0 free sizes reached',
    tests: { [HANDLER]: ['a share image is drawn once when its story determines it'] },
  },
  {
    id: 'B4',
    control: pictureControl,
    run: hostilePictures,
    promise: 'A photo is judged by its header before it is decoded, and hostile ones cost no more than the limits',
    target: '0 over the limits, 0 crashes',
    tests: {
      [PHOTO]: ['what is huge is refused by its header', 'what is no picture, and what is cut short'],
      [HOSTILE]: ['bombs, lying headers', 'every sound file of PngSuite', 'files that fuzzers found'],
    },
  },
  {
    id: 'B5',
    promise: 'Each picture is drawn in a process that can be killed, within 2 s and 256 MB',
    target: 'killed at the limit, the next one drawn',
    tests: {
      'packages/og-image-generator/src/node/drawing-crew.test.ts': ['native code that does not come back is ended'],
      [MAKER]: ['a process that stands still is ended', 'takes too much memory', 'a process that dies by itself'],
    },
  },
  {
    id: 'B6',
    promise: 'A picture is answered whole or not at all',
    target: '0 corrupt of all answers',
    tests: { [MAKER]: ['a picture drawn in a process of its own is the same'] },
  },
  {
    id: 'B7',
    run: noMetadata,
    promise: 'No metadata of a photo passes but its credit',
    target: 'found 0 times',
    tests: {
      'packages/og-image-generator/src/photo/renditions.test.ts': [
        'where and with what it was taken is not in the file',
      ],
      'packages/cli/src/commands/build.test.ts': ['a published photo carries no trace'],
      'packages/cli/src/media/video-file.test.ts': ['a film that is published does not tell where'],
    },
  },
  {
    id: 'B8',
    promise: 'The server never dials an address that is not public',
    target: '0 of 393 dialled, 0 of 40 public ones refused',
    tests: {
      'scripts/trust/one-fetcher.test.mjs': ['no shipped file but the guard can open a connection'],
      [GUARD]: [
        'that must be refused is dialled',
        'internal names are refused',
        'a name that changes its answer',
        'public addresses of the corpus are fetched',
      ],
      'packages/server/src/guard/guard-properties.test.ts': [
        'stays refused in every embedding',
        'one verdict however a URL spells it',
        'no text gets past the rules',
      ],
    },
  },
  {
    id: 'B9',
    run: cardAllTheSame,
    promise: 'A photo that fails leaves the card of words, under the same address and type',
    target: 'a card for each of 14 faults',
    tests: { [DRAWING]: ['a photo that cannot be read leaves the words alone'] },
  },
  {
    id: 'B10',
    promise: 'Every picture address has its headers: type, no sniffing, readable everywhere, kept for long',
    target: '100 %',
    tests: {
      [HEADERS]: [
        'what other sites read',
        'no answer sets a cookie',
        'each file has its own type',
        'hashed files are kept',
        'a picture that is gone',
      ],
    },
  },
  {
    id: 'B11',
    promise: 'A refusal tells nothing: one answer for all, at steps of time',
    target: '1 distinct answer, open and closed ports alike',
    tests: {
      [GUARD]: ['all refusals are one and the same'],
      [FAULTS]: ['a closed port, an open one and a refused address take the same time'],
    },
  },
  {
    id: 'B12',
    promise: 'Equal requests at one time share one drawing, and no address gives another’s picture',
    target: '1 render, 0 mix-ups',
    tests: {
      [HANDLER]: [
        'a share image is drawn once when its story determines it',
        'what was drawn is kept within its limit',
      ],
      'packages/server/src/byte-cache.test.ts': [
        'a cache never holds more than its limit',
        'what is replaced is counted once',
      ],
    },
  },
];
