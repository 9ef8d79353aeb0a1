// C: pages, frames and oEmbed.
const HANDLER = 'packages/server/src/create-handler.test.ts';
const HEADERS = 'packages/sharing/src/response-headers.test.ts';
const PAGES = 'packages/server/src/pages/pages.test.ts';
const OEMBED = 'packages/sharing/src/oembed.test.ts';
const PRINTED = 'packages/sharing/src/printed-markup.test.ts';

/** @type {import('../prove-row.mjs').Row[]} */
export const pageRows = [
  {
    id: 'C1',
    promise: 'oEmbed’s html is one block quote and one frame, whatever the story says',
    target: '0 deviations from a grammar, for 156 texts in each field',
    tests: {
      [PRINTED]: ['the grammar itself refuses what it must', 'whatever a field holds, every form stays within'],
      [OEMBED]: ['a quote answers rich', 'a film answers video'],
    },
    gaps: ['WordPress’s own filter is not run; its list of allowed tags and attributes is what the form keeps to.'],
  },
  {
    id: 'C2',
    promise: 'oEmbed answers for this publication’s own pages only, and escapes everything in JSON and XML',
    target: '0 strangers’ addresses answered, 0 broken XML',
    tests: {
      [OEMBED]: ['the endpoint refuses by the specification', 'the XML says what the JSON says'],
      [PRINTED]: ['every text comes back from the XML'],
      [HANDLER]: ['/oembed answers for share pages of this publication only'],
      'packages/sharing/src/addresses.test.ts': ['addresses that only look like ours lead nowhere'],
    },
  },
  {
    id: 'C3',
    promise: 'A frame may do what its policy names and nothing else',
    target: '0 violations, no cookie on any address',
    tests: {
      [HEADERS]: [
        'a frame may stand on every site',
        'no answer sets a cookie',
        'a share page is framed by its own site',
      ],
      [PAGES]: ['every inline style and script of a page is named in its policy'],
      'packages/server/src/contract.test.ts': ['called as a function'],
    },
  },
  {
    id: 'C4',
    promise: 'A frame works in a sandbox that allows scripts alone',
    target: '0 errors',
    tests: { [PAGES]: ['a frame fetches and imports nothing by itself'] },
    gaps: ['Opened in a browser by C6 only.'],
  },
  {
    id: 'C5',
    promise: 'Nothing in a frame changes anything when it is clicked under a trick',
    target: '0 controls that change state elsewhere',
    tests: { [HEADERS]: ['a frame may stand on every site'] },
    gaps: ['The controls of a frame are not counted by a test.'],
  },
];
