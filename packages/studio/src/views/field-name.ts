import type { Field } from '../fields.js';
import type { Words } from '../words/en.js';

/** "Quote 4" */
export function nameOf({ kind, index }: Field, { fields: say }: Words): string {
  return index === undefined ? say.kinds[kind] : `${say.kinds[kind]} ${index}`;
}
