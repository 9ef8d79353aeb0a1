import type { Preview } from '@clipsheet/sharing';
import type { Words } from '../words/en.js';
import type { Check } from './check.js';

/** What the networks do with the share page, as the table of their rules says. */
export function networkChecks(previews: readonly Preview[], words: Words): Check[] {
  const { checks: say } = words;
  const found = previews.flatMap(({ id, name, shape, title, description, notes }): Check[] => {
    const checks: Check[] = [];
    const base = { concern: 'networks' as const };
    if (shape === 'link')
      checks.push({ id: `net:${id}`, ...base, rank: 'stop', title: say.noCard(name), reason: notes.join(' ') });
    else if (notes.length > 0) checks.push({ id: `net:${id}`, ...base, rank: 'look', title: notes.join(' ') });
    if (title?.isCut)
      checks.push({
        id: `cut:${id}`,
        ...base,
        rank: 'look',
        title: say.cut(name, lastWords(title.text)),
        mending: { kind: 'fill', label: say.cutDo, inputs: [{ place: '/headline', label: 'headline', kind: 'long' }] },
      });
    if (description?.isCut)
      checks.push({
        id: `dek:${id}`,
        ...base,
        rank: 'look',
        title: say.cutDek(name, lastWords(description.text)),
        mending: { kind: 'fill', label: say.cutDo, inputs: [{ place: '/dek', label: 'dek', kind: 'long' }] },
      });
    return checks;
  });
  if (!found.some(({ id }) => id.startsWith('cut:')) && previews.length > 0)
    found.push({ id: 'cut', concern: 'networks', rank: 'pass', title: say.cutPass });
  return found;
}

/** The last two words before a cut. */
export function lastWords(cut: string): string {
  return cut.replace(/…$/, '').trim().split(/\s+/).slice(-2).join(' ');
}
