import { readFile } from 'node:fs/promises';
import { dirname, extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { systemCode } from '../files/file-error.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

// Our own scripts and styles; pictures and frames of the draft; pages of strangers only in frames without our origin.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "frame-src 'self' data: blob:",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A file of the built studio by its path; undefined when there is none. */
export async function studioFile(path: string): Promise<Response | undefined> {
  const folder = dirname(fileURLToPath(import.meta.resolve('@clipsheet/studio/site/index.html'))) + sep;
  const file = resolve(folder, path === '' ? 'index.html' : path);
  if (!file.startsWith(folder)) return undefined;
  try {
    const bytes = await readFile(join(file));
    return new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'content-security-policy': POLICY,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': path.startsWith('assets/') ? 'max-age=31536000, immutable' : 'no-cache',
      },
    });
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes(systemCode(error))) return undefined;
    throw error;
  }
}
