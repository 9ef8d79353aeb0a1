// F13, F15: a wrong clock and a machine that lacks something.
/** @type {import('../prove-row.mjs').Row[]} */
export const stateRows = [
  { id: 'F13', promise: 'A wrong clock changes no file of a build', target: 'the same bytes', notTested: 'Not yet.' },
  {
    id: 'F15',
    promise: 'A machine that lacks something is told what, without a stack',
    target: 'a named error each',
    notTested: 'Not yet.',
  },
];
