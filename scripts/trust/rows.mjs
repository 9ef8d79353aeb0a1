// Every row of the trust page, in the order of the report. A promise is proved by a file of proofs/ or by named tests.
import { articleRows } from './proofs/articles.mjs';
import { buildRows } from './proofs/builds.mjs';
import { elementRows } from './proofs/elements.mjs';
import { hostilePageRows } from './proofs/hostile-pages.mjs';
import { loadRows } from './proofs/load.mjs';
import { oddRequestRows } from './proofs/odd-requests.mjs';
import { pageRows } from './proofs/pages.mjs';
import { pictureRows } from './proofs/pictures.mjs';
import { privacyRows } from './proofs/privacy.mjs';
import { supplyRows } from './proofs/supply-chain.mjs';
import { stateRows } from './proofs/machine-state.mjs';

const all = [
  ...elementRows,
  ...pictureRows,
  ...pageRows,
  ...hostilePageRows,
  ...oddRequestRows,
  ...articleRows,
  ...loadRows,
  ...buildRows,
  ...stateRows,
  ...privacyRows,
  ...supplyRows,
];
const AREAS = 'ABCDFPS';

/** @type {import('./prove-row.mjs').Row[]} */
export const ROWS = all.sort(
  (a, b) => AREAS.indexOf(a.id[0]) - AREAS.indexOf(b.id[0]) || Number(a.id.slice(1)) - Number(b.id.slice(1)),
);
