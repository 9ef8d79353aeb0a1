import { WARNING_REASONS, type Warning } from '@clipsheet/story';
import { SURE, type Found } from '../found.js';
import { given } from '../given.js';
import type { Language } from '../languages/language.js';
import { proposeWarning, reasonsIn } from '../notices/propose-warning.js';
import type { Report } from '../report.js';

const POINTER = '/warning';

/**
 * The content warning of a story: the one that the editor has stated (`none` included), or else the one in a notice of
 * the article and the one that its words suggest. A proposal stands in the draft, since a suspicion counts as a warning
 * until somebody has looked.
 */
export function composeWarning(known: {
  stated: Found<Warning | 'none'> | undefined;
  notices: readonly { text: string; source: string }[];
  texts: readonly string[];
  language: Language;
  report: Report;
}): Warning | undefined {
  const { stated, notices, texts, language, report } = known;
  if (stated) {
    if (stated.value === 'none')
      report.add('found', POINTER, stated.source, 1, `No content warning, as ${stated.source} decides.`);
    else
      report.add(
        'found',
        POINTER,
        stated.source,
        1,
        `Content warning (${stated.value.reasons.join(', ')}), from ${stated.source}.`,
      );
    return stated.value === 'none' ? undefined : stated.value;
  }
  const noticed = notices[0];
  const words = noticed && withoutLabel(noticed.text);
  const reasons = new Set(noticed ? reasonsIn(noticed.text, language) : []);
  if (noticed)
    report.add(
      'found',
      POINTER,
      noticed.source,
      Math.max(SURE, 0.9),
      `Content warning “${words ?? ''}”, from ${noticed.source}.`,
    );
  const proposals = proposeWarning(texts, language).filter(({ reason }) => !reasons.has(reason));
  if (proposals.length > 0) {
    const because = proposals.map((proposal) => `${proposal.reason} (“${proposal.words.join('”, “')}”)`).join(', ');
    const source = `the words ${proposals.map((proposal) => `“${proposal.words[0] ?? ''}”`).join(', ')}`;
    report.add(
      'proposed',
      POINTER,
      source,
      0.6,
      `A content warning is proposed: ${because}. Confirm it, change it, or state that there is none.`,
    );
  }
  for (const { reason } of proposals) reasons.add(reason);
  const ordered = WARNING_REASONS.filter((reason) => reasons.has(reason));
  return ordered.length === 0 ? undefined : given({ reasons: ordered, words });
}

const withoutLabel = (text: string): string =>
  text.replace(/^[^\p{L}]*\p{L}[\p{L}\s]{2,30}\s?[:–—]\s*/u, '').trim() || text;
