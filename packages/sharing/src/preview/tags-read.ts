import type { PreviewRules, Reading } from './preview-rules.js';

/** Whether anybody of a table reads a `meta` of that name: then our own pages print it. */
export function isReadTag(name: string, table: readonly PreviewRules[]): boolean {
  if (name === 'twitter:card') return table.some(({ image }) => image.asksCard);
  if (name === 'robots') return table.some(({ image }) => image.asksRobots);
  return table.some((rules) => readingsOf(rules).some((reading) => 'meta' in reading && reading.meta === name));
}

function readingsOf(rules: PreviewRules): Reading[] {
  const { title, description, site, picture, alt, colour = [], account = [], needs = [] } = rules;
  return [title, description, site, picture, alt, colour, account, needs].flat();
}
