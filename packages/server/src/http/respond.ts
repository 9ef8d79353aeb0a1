import { byteRange } from './byte-range.js';
import { entityTag, matchesTag } from './entity-tag.js';
import { acceptsGzip, gzip, isPackable } from './gzip.js';

/** What is to be answered, before the request's conditions are looked at. */
export interface Answer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Uint8Array;
  /** When the bytes last became what they are, if that is known. */
  changed?: Date | undefined;
}

/**
 * The response to a GET or HEAD: with an entity tag of the very bytes, 304 where the asker has them, one byte range
 * where one is asked for, packed by gzip where that helps and is accepted, and without a body for HEAD. Only a 200 has
 * conditions and ranges; a range is one of the bytes as they are.
 */
export async function respond(request: Request, answer: Answer): Promise<Response> {
  const { status, headers, body, changed } = answer;
  const sent = new Headers(headers);
  const isHead = request.method === 'HEAD';
  if (status !== 200) {
    sent.set('content-length', String(body.byteLength));
    return new Response(isHead ? null : bytesOf(body), { status, headers: sent });
  }
  const asked = request.headers;
  const isNegotiated = isPackable(headers['content-type'], body);
  if (isNegotiated) sent.set('vary', 'Accept-Encoding');
  const small =
    isNegotiated && !asked.has('range') && acceptsGzip(asked.get('accept-encoding')) ? await gzip(body) : undefined;
  const tag = entityTag(body);
  const tagOfSmall = tag.replace(/"$/, '-gzip"');
  sent.set('etag', small ? tagOfSmall : tag);
  sent.set('accept-ranges', 'bytes');
  if (changed) sent.set('last-modified', changed.toUTCString());
  if (isKnown(asked, [tag, tagOfSmall], changed)) return new Response(null, { status: 304, headers: sent });
  // A range of something that has changed meanwhile would be torn: If-Range (RFC 9110, 13.1.5) asks for the whole then.
  const condition = asked.get('if-range');
  const isSame = condition === null || condition === tag || (changed && condition === changed.toUTCString());
  const range = isSame ? byteRange(asked.get('range'), body.length) : undefined;
  if (range === 'unsatisfiable') {
    sent.set('content-range', `bytes */${body.byteLength}`);
    sent.delete('etag');
    return new Response(null, { status: 416, headers: sent });
  }
  if (range) sent.set('content-range', `bytes ${range.first}-${range.last}/${body.byteLength}`);
  if (small) sent.set('content-encoding', 'gzip');
  const part = range ? body.subarray(range.first, range.last + 1) : (small ?? body);
  sent.set('content-length', String(part.byteLength));
  const init: ResponseInit & { encodeBody?: string } = { status: range ? 206 : 200, headers: sent };
  // workerd packs by the header once more, unless told that it is done; elsewhere nobody knows the word
  if (small) init.encodeBody = 'manual';
  return new Response(isHead ? null : bytesOf(part), init);
}

/** Whether the asker has these bytes (RFC 9110, 13.1.2 and 13.1.3): a tag, where there is one, outweighs a date. */
function isKnown(asked: Headers, tags: readonly string[], changed: Date | undefined): boolean {
  const given = asked.get('if-none-match');
  if (given !== null) return tags.some((tag) => matchesTag(given, tag));
  const since = Date.parse(asked.get('if-modified-since') ?? '');
  // The header has whole seconds.
  return changed !== undefined && Math.floor(changed.getTime() / 1000) * 1000 <= since;
}

// The platform's types want bytes that no other thread can change; a copy is made only where they may be shared.
function bytesOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : new Uint8Array(bytes);
}
