// A: what the elements promise to the page that they stand on. The proofs are browser tests of the elements.
const SRC = 'packages/elements/src';
const SSR = 'packages/elements/ssr-test/printed-part.test.ts';
const THIRD_PARTY = 'e2e/third-party.test.ts';

/** @type {import('../prove-row.mjs').Row[]} */
export const elementRows = [
  {
    id: 'A1',
    promise: 'No shipped code makes markup or code from a string',
    target: '0 uses of ours in the bundles',
    notTested: 'ESLint forbids it; the bundles are not scanned yet.',
  },
  {
    id: 'A2',
    promise: 'Addresses go through one parser with a short list of schemes',
    target: '0 wrong verdicts',
    tests: {
      'packages/story/src/safe-url.test.ts': ['keeps ordinary', 'resolves a relative', 'refuses'],
    },
  },
  {
    id: 'A3',
    promise: 'No text of a story runs or becomes markup, in any element and any field',
    target: '0 executed',
    tests: {
      [`${SRC}/hostile-texts.test.ts`]: ['no text of a story becomes', 'markup in a headline is shown'],
      [SSR]: ['no text of a story becomes an element'],
      'e2e/hostile-words.test.ts': ['texts that run as markup runs in the fields of any element'],
    },
    gaps: [
      'Each of the 1,010 payloads that did run unguarded stands in one field of each element; the whole corpus of 10,754 runs through frames (C6).',
    ],
  },
  {
    id: 'A4',
    promise: 'The elements work under a strict policy with Trusted Types, or keep their words',
    target: '0 violations for plain tags and frames',
    tests: {
      [THIRD_PARTY]: ['a strict policy with Trusted Types'],
      'e2e/hostile-host.test.ts': ['with one of these policies', 'with Trusted Types and a Lit of its own'],
    },
  },
  {
    id: 'A5',
    promise: 'An element cannot hurt the page that it stands on',
    target: '0 changed built-ins, hostile pages 12 of 12',
    tests: {
      'e2e/hostile-host.test.ts': [
        'gets the printed and the plain card, and no error',
        'that replaces fetch and JSON once we are there',
        'whose own fetch is broken',
        'that has defined our tag keeps its own element',
        'is left as it was: no global name',
      ],
    },
  },
  {
    id: 'A6',
    promise: 'A page cannot silently hide the credit or the correction',
    target: '0 of 20 attacks by style',
    tests: {
      'e2e/hostile-style.test.ts': [
        'attacks by style hide neither the credit nor the correction',
        'the control: most of the same attacks hide both',
        'changes no computed style inside a',
      ],
    },
  },
  {
    id: 'A7',
    promise: 'Names as ids, slugs or keys clobber and pollute nothing',
    target: '0 changes',
    tests: { 'packages/story/src/check-story.test.ts': ['keys that would reach a prototype change nothing'] },
    gaps: ['Clobbering by the ids of the host page is not tried.'],
  },
  {
    id: 'A8',
    promise: 'Text in another direction, and invisible characters, stay in their field',
    target: '0 displaced runs',
    tests: {
      [`${SRC}/show-a-story.test.ts`]: ['the words of an Arabic story run from right to left'],
      'e2e/hostile-words.test.ts': ['texts that turn or hide letters moves what stands behind its field'],
    },
    gaps: [
      'A line that joins several fields, as affiliation, audience and day under a quote, is one run: the first of them can turn the others.',
    ],
  },
  {
    id: 'A9',
    promise: 'A frame tells its page a height and nothing else',
    target: '0 state changes of 10,000 fuzzed messages',
    notTested: 'No test sends fuzzed messages yet.',
  },
  {
    id: 'A10',
    promise: 'The script survives double pastes, moved tags, no network and endless answers',
    target: '0 errors on the page, the words always shown',
    tests: {
      'e2e/hostile-host.test.ts': [
        'that loads the script four times',
        'whose publisher answers wrongly',
        'restored from the back-forward cache',
        'shows a newer revision without closing',
      ],
      [`${SRC}/show-a-story.test.ts`]: ['keeps its words and says', 'ask for their story once'],
      [THIRD_PARTY]: ['markup set by innerHTML is repaired'],
    },
  },
];
