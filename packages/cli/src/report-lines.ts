import type { Finding, FindingKind } from '@clipsheet/ingest';

const HEADINGS: Record<FindingKind, string> = {
  found: 'Found',
  guessed: 'Guessed: please check',
  proposed: 'Proposed: for an editor to decide',
  missing: 'Missing',
  warning: 'Noticed',
};

/** The report of a reading as lines for a terminal: what is missing last, where it is seen. */
export function reportLines(report: readonly Finding[]): string[] {
  const kinds: FindingKind[] = ['found', 'guessed', 'proposed', 'warning', 'missing'];
  const lines = kinds.flatMap((kind) => {
    const findings = report.filter((finding) => finding.kind === kind);
    return findings.length === 0 ? [] : [`${HEADINGS[kind]} (${findings.length})`, ...findings.map(findingLine), ''];
  });
  const counts = kinds.map((kind) => `${report.filter((finding) => finding.kind === kind).length} ${kind}`);
  return [...lines, counts.join(', ')];
}

function findingLine({ pointer, source, confidence, message }: Finding): string {
  return `  ${pointer || '(the whole)'}  ${message}  [${source}, ${confidence.toFixed(2)}]`;
}
