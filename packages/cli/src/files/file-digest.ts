import { createHash } from 'node:crypto';

/** The digest of bytes, the very one that `digest()` gives, by the machine's own code: photos are large. */
export function fileDigest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32);
}
