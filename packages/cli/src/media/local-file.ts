import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileError, systemCode } from '../files/file-error.js';

/** Whether an address names a file beside the article: a relative path, without a scheme, a host or a leading slash. */
export function isBeside(address: string): boolean {
  return !/^([a-z][a-z0-9+.-]*:|[/\\])/i.test(address);
}

/**
 * The bytes of a file named by a relative address, which may be percent-encoded and carry a query, as addresses in
 * pages do. Throws `cli/file`.
 */
export async function readBeside(address: string, article: string): Promise<Uint8Array> {
  const folder = dirname(article);
  try {
    return await readFile(resolve(folder, address));
  } catch (error) {
    const decoded = asPath(address);
    if (systemCode(error) !== 'ENOENT' || decoded === address) throw fileError(resolve(folder, address), 'read', error);
    return readFile(resolve(folder, decoded)).catch((second: unknown) => {
      throw fileError(resolve(folder, decoded), 'read', second);
    });
  }
}

function asPath(address: string): string {
  const path = address.replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a stray % sign: the name itself
  }
}
