// F: load and faults of a running server.
/** @type {import('../prove-row.mjs').Row[]} */
export const loadRows = [
  {
    id: 'F5',
    promise: 'Whatever a fetched site does, the fetch ends in time, within its bytes, and leaves no socket',
    target: 'at most 3.2 s, 8 MiB and 64 kB, 0 sockets left',
    tests: {
      'packages/server/src/node/guarded-fetch-faults.test.ts': [
        'a client without limits waits',
        'faults of a site ends in time',
        'a body without end is stopped',
        'a site whose address does not answer',
      ],
    },
  },
  {
    id: 'F6',
    promise: 'A cache server that is down, slow or wrong costs no answer',
    target: '0 errors, at most 50 ms added',
    notTested: 'There is no adapter for a cache server yet.',
  },
  {
    id: 'F1',
    promise: 'Too many requests are answered 200 or 503 with Retry-After, and pictures are whole',
    target: '0 others, 0 corrupt, goodput at least 90 %',
    notTested: 'Not yet.',
  },
  {
    id: 'F2',
    promise: 'After a flood the answers are as quick as before',
    target: 'within 2 s',
    notTested: 'Not yet.',
  },
  {
    id: 'F3',
    promise: 'Slow clients are closed and make nobody else wait',
    target: 'all closed within 15 s',
    notTested: 'Not yet.',
  },
  {
    id: 'F4',
    promise: 'Half an hour of load leaks no memory and no handle',
    target: 'at most 1 MB a minute',
    notTested: 'Not yet.',
  },
  {
    id: 'F11',
    promise: 'A server that is told to stop answers what it has accepted',
    target: '0 lost of 50 rounds, exit 0 within 10 s',
    notTested: 'Not yet.',
  },
  {
    id: 'F12',
    promise: 'A drawing process that dies costs no answer',
    target: 'at least 99.9 % answered, 0 corrupt',
    notTested: 'Not yet.',
  },
  {
    id: 'F14',
    promise: 'The server lives within 512 MB under four times its load',
    target: '0 ended for memory',
    notTested: 'Not yet.',
  },
  {
    id: 'F16',
    promise: 'Pictures are the same bytes however many are drawn at once',
    target: '100 %',
    notTested: 'Not yet.',
  },
];
