import { byteRange } from './byte-range.js';
import { entityTag, matchesTag } from './entity-tag.js';

/** What is to be answered, before the request's conditions are looked at. */
export interface Answer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Uint8Array;
}

/**
 * The response to a GET or HEAD: with an entity tag of the very bytes, 304 where the asker has them, one byte range
 * where one is asked for, and without a body for HEAD. Only a 200 has conditions and ranges.
 */
export function respond(request: Request, { status, headers, body }: Answer): Response {
  const sent = new Headers(headers);
  const isHead = request.method === 'HEAD';
  if (status !== 200) {
    sent.set('content-length', String(body.byteLength));
    return new Response(isHead ? null : bytesOf(body), { status, headers: sent });
  }
  const tag = entityTag(body);
  sent.set('etag', tag);
  sent.set('accept-ranges', 'bytes');
  if (matchesTag(request.headers.get('if-none-match'), tag)) return new Response(null, { status: 304, headers: sent });
  // A range of something that has changed meanwhile would be torn: If-Range (RFC 9110, 13.1.5) asks for the whole then.
  const condition = request.headers.get('if-range');
  const range =
    condition === null || condition === tag ? byteRange(request.headers.get('range'), body.length) : undefined;
  if (range === 'unsatisfiable') {
    sent.set('content-range', `bytes */${body.byteLength}`);
    sent.delete('etag');
    return new Response(null, { status: 416, headers: sent });
  }
  const part = range ? body.subarray(range.first, range.last + 1) : body;
  if (range) sent.set('content-range', `bytes ${range.first}-${range.last}/${body.byteLength}`);
  sent.set('content-length', String(part.byteLength));
  return new Response(isHead ? null : bytesOf(part), { status: range ? 206 : 200, headers: sent });
}

// The platform's types want bytes that no other thread can change; a copy is made only where they may be shared.
function bytesOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : new Uint8Array(bytes);
}
