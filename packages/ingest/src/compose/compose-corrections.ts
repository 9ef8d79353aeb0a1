import type { Correction } from '@clipsheet/story';
import type { Report } from '../report.js';

interface Entry {
  correction: Correction;
  source: string;
}

/** The corrections of an article, each once: what JSON-LD and a box at the end both say is one correction. */
export function composeCorrections(entries: readonly Entry[], report: Report): Correction[] {
  const kept: Entry[] = [];
  const known = new Map<string, Entry>();
  for (const entry of entries) {
    const key = words(entry.correction);
    const same = known.get(key);
    if (same) same.correction = { ...entry.correction, ...same.correction };
    else {
      const own = { ...entry };
      known.set(key, own);
      kept.push(own);
    }
  }
  return kept.map(({ correction, source }, index) => {
    const pointer = `/corrections/${index}`;
    report.add(
      'found',
      pointer,
      source,
      0.9,
      `Correction “${correction.note ?? correction.is ?? ''}”, from ${source}.`,
    );
    if (correction.date === undefined)
      report.missing(`${pointer}/date`, 'the article does not say when it was corrected. Add the day.');
    if (correction.was === undefined && correction.is !== undefined)
      report.missing(`${pointer}/was`, 'the article does not say what it had wrong. Add it, or leave it out.');
    return correction;
  });
}

const words = ({ note, is }: Correction): string =>
  (note ?? is ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
