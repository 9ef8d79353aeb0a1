// D: reading articles, and text everywhere.
import {
  articleControl,
  lostControl,
  nothingIsLost,
  randomProperties,
  readHostileArticles,
  readHostileJson,
  sameTextEverywhere,
} from './article-runs.mjs';

const HOSTILE = 'packages/ingest/src/hostile-input.test.ts';
const RULES = 'packages/story/src/text-rules.test.ts';

/** @type {import('../prove-row.mjs').Row[]} */
export const articleRows = [
  {
    id: 'D1',
    control: articleControl,
    run: readHostileArticles,
    promise: 'An article becomes a story of plain text: no markup is kept',
    target: '0 markup in a field, 0 errors without a name',
    tests: {
      [HOSTILE]: ['is a story of plain text or a named error', 'payloads in every field'],
    },
  },
  {
    id: 'D2',
    promise: 'Twice the article takes about twice the time, and what is too large is refused by name',
    target: 'ratio at most 2.6 per doubling',
    tests: {
      'packages/ingest/src/growth.test.ts': ['takes about twice the time'],
      'packages/ingest/src/quotes/find-quotes.test.ts': ['twice the text takes about twice the time'],
    },
  },
  {
    id: 'D3',
    run: readHostileJson,
    promise: 'JSON is read strictly, and no key reaches a prototype',
    target: '0 wrong of 318 files',
    tests: { 'packages/story/src/check-story.test.ts': ['keys that would reach a prototype change nothing'] },
  },
  {
    id: 'D4',
    promise: 'The bytes of a page are decoded as a browser would',
    target: '0 wrong',
    tests: { 'packages/ingest/src/html/read-html.test.ts': ['the bytes of a page are decoded as a browser would'] },
  },
  {
    id: 'D5',
    run: sameTextEverywhere,
    promise: 'Text keeps what can be seen and loses what cannot, the same everywhere',
    target: '0 differences, cleaning twice changes nothing',
    tests: { [RULES]: ['cleaned text keeps its letters', 'cleaned text loses controls'] },
  },
  {
    id: 'D6',
    promise: 'A host that looks like another is shown for what it is',
    target: '0 wrong',
    notTested: 'Hosts are shown as addresses print them (punycode); the set of look-alikes is not run.',
  },
  {
    id: 'D7',
    control: lostControl,
    run: nothingIsLost,
    promise: 'Credit, speaker, correction and warning survive every way a story takes',
    target: '0 lost',
    tests: {
      'packages/sharing/src/citation.test.ts': ['what is veiled is said, and its credit stays', 'corrections travel'],
      'packages/sharing/src/json-ld.test.ts': ['a story is a NewsArticle', 'a correction is said'],
      'packages/sharing/src/published-story.test.ts': ['a published story is a valid story that reads back the same'],
    },
  },
  {
    id: 'D8',
    run: randomProperties,
    promise: 'Parsers and printers hold their properties for random input',
    target: '0 crashes, 0 lost round trips',
    tests: {
      'packages/server/src/guard/guard-properties.test.ts': [
        'printing and reading an address is a round trip',
        'no text gets past the rules',
      ],
    },
  },
];
