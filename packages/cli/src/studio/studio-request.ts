import type { Draft } from '@clipsheet/studio';
import { StudioError } from './studio-error.js';

/** Most bytes of one request: ingest takes 5 MB, and a file of 50 MB is refused before it is read. */
const MAX_BYTES = 10_000_000;

/**
 * Whether a request comes from the studio's own page. A page of a stranger cannot write here (its origin is named), nor
 * read by a name of its own that leads to this machine (the host is another one).
 */
export function isFromOwnPage(request: Request, origin: string): boolean {
  const own = new URL(origin);
  const host = request.headers.get('host') ?? own.host;
  const names = [own.host, `localhost:${own.port}`, `127.0.0.1:${own.port}`];
  if (!names.includes(host)) return false;
  if (request.method === 'GET' || request.method === 'HEAD') return true;
  const from = request.headers.get('origin');
  return from !== null && URL.canParse(from) && names.includes(new URL(from).host);
}

/** The bytes of a request. Throws `studio/request` beyond the limit, without reading on. */
export async function readBody(request: Request): Promise<Uint8Array> {
  const tooLarge = (bytes: number) =>
    new StudioError(
      'studio/request',
      `The file must have at most ${MAX_BYTES / 1_000_000} MB, but has ${(bytes / 1_000_000).toFixed(1)} MB or more. Give the article alone, without pictures in it.`,
    );
  const promised = Number(request.headers.get('content-length') ?? 0);
  if (promised > MAX_BYTES) throw tooLarge(promised);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > MAX_BYTES) throw tooLarge(size);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The JSON of a request. Throws `studio/request`. */
export async function jsonOf(request: Request): Promise<unknown> {
  const bytes = await readBody(request);
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch (error) {
    throw new StudioError('studio/request', 'The request must be JSON, but is none. Load the studio again.', {
      cause: error,
    });
  }
}

/** The draft that a page saves, and the version it was made from. Throws `studio/request`. */
export async function readDraft(request: Request, id: string): Promise<{ version: number; draft: Draft }> {
  const asked = await jsonOf(request);
  const { version, draft } = isRecord(asked) ? asked : {};
  const { story, report, verdicts, excused } = isRecord(draft) ? draft : {};
  if (
    typeof version !== 'number' ||
    !isRecord(story) ||
    story['id'] !== id ||
    !Array.isArray(report) ||
    !isRecord(verdicts) ||
    !isRecord(excused)
  )
    throw new StudioError(
      'studio/request',
      `The request must be a draft of ${id}, but is none. Load the studio again.`,
    );
  for (const list of ['photos', 'videos', 'quotes', 'corrections', 'byline', 'body'])
    if (!Array.isArray(story[list]))
      throw new StudioError('studio/request', `/${list} must be a list, but is none. Load the studio again.`);
  // A draft may lack what a story needs; whatever reads it further on takes only what fits.
  return { version, draft: draft as Draft };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
