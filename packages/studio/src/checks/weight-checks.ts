import type { PartWeight } from '../api.js';
import type { Words } from '../words/en.js';
import type { Check } from './check.js';

/** What WhatsApp takes of a share image at most. */
const MOST_IMAGE_KB = 300;
/** What a server may send before it waits for an answer: ten segments of 1,460 bytes (RFC 6928, 2). */
const FIRST_ROUND_TRIP = 14_600;

/** What the chosen part costs readers and networks in bytes, as far as it is known by now. */
export function weightChecks(
  { checks: say }: Words,
  { imageBytes, part }: { imageBytes: number | undefined; part: PartWeight | undefined },
): Check[] {
  const base = { concern: 'networks' as const };
  const checks: Check[] = [];
  if (imageBytes !== undefined) {
    const kb = Math.round(imageBytes / 1000);
    checks.push(
      kb <= MOST_IMAGE_KB
        ? { id: 'image-bytes', ...base, rank: 'pass', title: say.imagePass(kb) }
        : { id: 'image-bytes', ...base, rank: 'look', title: say.imageBytes(kb) },
    );
  }
  if (!part) return checks;
  const kb = (bytes: number) => Math.round(bytes / 100) / 10;
  for (const form of ['tag', 'frame'] as const) {
    const [own, most] = [kb(part[form]), kb(FIRST_ROUND_TRIP)];
    checks.push(
      part[form] <= FIRST_ROUND_TRIP
        ? { id: `${form}-bytes`, ...base, rank: 'pass', title: say.weightPass(form, own, most) }
        : { id: `${form}-bytes`, ...base, rank: 'look', title: say.weight(form, own, most), reason: say.weightWhy },
    );
  }
  return checks;
}
