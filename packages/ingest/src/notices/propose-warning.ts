import { WARNING_REASONS, type WarningReason } from '@clipsheet/story';
import type { Language } from '../languages/language.js';

/** A reason for a warning and the words of the article that speak for it. */
export interface Proposal {
  reason: WarningReason;
  words: string[];
}

// What it takes: a strong word counts 2, a weak one 1, each distinct one once. War is written about without being shown.
const ENOUGH: Partial<Record<WarningReason, number>> = { war: 6, child: 2 };
const USUAL = 2;
const SHOWN = 4;

/**
 * Why an editor may want to warn, by the words of headline, paragraphs and captions. A child is a reason only near words
 * of harm; war covers the violence it is made of. Nothing is decided here: these are proposals.
 */
export function proposeWarning(texts: readonly string[], language: Language): Proposal[] {
  const proposals: Proposal[] = [];
  const harmed = new Set<number>();
  const seen = new Map<WarningReason, Map<string, number>>();
  const childAt: number[] = [];
  texts.forEach((text, index) => {
    for (const reason of WARNING_REASONS) {
      const { strong, weak } = language.harm[reason] ?? {};
      for (const [pattern, weight] of [
        [strong, 2],
        [weak, 1],
      ] as const)
        for (const [word] of pattern ? text.matchAll(pattern) : []) {
          const words = seen.get(reason) ?? new Map<string, number>();
          seen.set(reason, words.set(word.toLowerCase(), Math.max(weight, words.get(word.toLowerCase()) ?? 0)));
          if (reason === 'child') childAt.push(index);
          else if (weight === 2) harmed.add(index);
        }
    }
  });
  for (const reason of WARNING_REASONS) {
    const words = seen.get(reason);
    if (!words) continue;
    let score = 0;
    for (const weight of words.values()) score += weight;
    if (score >= (ENOUGH[reason] ?? USUAL)) proposals.push({ reason, words: [...words.keys()].slice(0, SHOWN) });
  }
  const isNearHarm = childAt.some((index) => harmed.has(index) || harmed.has(index - 1) || harmed.has(index + 1));
  const has = (reason: WarningReason) => proposals.some((proposal) => proposal.reason === reason);
  return proposals.filter(({ reason }) => {
    if (reason === 'child') return isNearHarm && proposals.length > 1;
    return !(reason === 'violence' && has('war'));
  });
}

/** The reasons in an explicit notice: one word of harm is enough there; `distress` when it names none. */
export function reasonsIn(notice: string, language: Language): WarningReason[] {
  const reasons = WARNING_REASONS.filter((reason) => {
    const { strong, weak } = language.harm[reason] ?? {};
    return [strong, weak].some((pattern) => pattern && notice.search(pattern) >= 0);
  });
  return reasons.length > 0 ? reasons : ['distress'];
}
