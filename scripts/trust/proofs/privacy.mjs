// P: what readers are promised.
const SRC = 'packages/elements/src';
const THIRD_PARTY = 'e2e/third-party.test.ts';

/** @type {import('../prove-row.mjs').Row[]} */
export const privacyRows = [
  {
    id: 'P1',
    promise: 'Nothing is stored on a reader’s machine',
    target: '0 uses of 9 kinds of storage',
    tests: {
      'packages/server/src/contract.test.ts': ['called as a function'],
      'packages/sharing/src/response-headers.test.ts': ['no answer sets a cookie'],
    },
    gaps: ['The storage of a browser is not measured.'],
  },
  {
    id: 'P2',
    promise: 'An element asks the story’s own host and nobody else',
    target: '0 other hosts',
    tests: {
      [THIRD_PARTY]: [
        'a pre-rendered tag shows the story, asks nobody else',
        'an embed frame shows the story by itself',
      ],
    },
  },
  {
    id: 'P3',
    promise: 'A film’s host is asked after the click and not before, and only the one named',
    target: '0 before, the named host after',
    tests: { [`${SRC}/uncover-and-play.test.ts`]: ['nothing of a provider is there before the click on play'] },
  },
  {
    id: 'P4',
    promise: 'No request carries credentials or the address of the reader’s page',
    target: 'the secret is found 0 times',
    notTested: 'No test looks for a secret of the page in its requests yet.',
  },
  { id: 'P5', promise: 'Nothing takes a reader’s fingerprint', target: '0 calls of 30 names', notTested: 'Not yet.' },
  {
    id: 'P6',
    promise: 'Share buttons are links; nothing is counted',
    target: '0 requests',
    tests: {
      [`${SRC}/show-a-story.test.ts`]: ['a share bar links to the networks'],
      'packages/sharing/src/share-link.test.ts': ['adds no campaign codes'],
    },
  },
  {
    id: 'P8',
    promise: 'Everything works without third-party cookies, in a sandbox and behind tracker blockers',
    target: '0 errors',
    tests: { 'packages/server/src/pages/pages.test.ts': ['a frame fetches and imports nothing by itself'] },
    gaps: ['Tracker blockers and partitioned storage are not tried.'],
  },
  {
    id: 'P9',
    promise: 'A share image counts no readers: one address for all, kept for long',
    target: '0 parts of an address that are a reader’s',
    tests: {
      'packages/sharing/src/response-headers.test.ts': ['hashed files are kept for ever'],
      'packages/sharing/src/addresses.test.ts': ['the addresses are those that the design promises'],
      'packages/server/src/create-handler.test.ts': ['a share image is drawn once when its story determines it'],
    },
  },
];
