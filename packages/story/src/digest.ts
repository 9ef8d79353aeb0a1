import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The name of a text or a file by its content: the first 128 bits of its SHA-256 as 32 hexadecimal digits,
 * synchronous and the same on every machine.
 */
export function digest(content: string | Uint8Array): string {
  return bytesToHex(sha256(typeof content === 'string' ? utf8ToBytes(content) : content)).slice(0, 32);
}
