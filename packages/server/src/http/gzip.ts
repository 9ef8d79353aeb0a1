// Smaller bodies do not fit into fewer packets when they are packed.
const LEAST_BYTES = 1024;
const PACKED = /^(?:text\/|application\/(?:json|xml)|image\/svg)/;

const packed = new WeakMap<Uint8Array, Promise<Uint8Array | undefined>>();

/** Whether the answer depends on what the asker can unpack. */
export function isPackable(type: string | undefined, body: Uint8Array): boolean {
  return body.length >= LEAST_BYTES && PACKED.test(type ?? '') && typeof CompressionStream === 'function';
}

/** Whether an asker accepts gzip (RFC 9110, 12.5.3). */
export function acceptsGzip(header: string | null): boolean {
  const codings = new Map<string, number>();
  for (const item of (header ?? '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = item.split(';').map((piece) => piece.trim());
    const quality = parameters.find((piece) => piece.startsWith('q='))?.slice(2);
    codings.set(name, quality === undefined ? 1 : Number(quality));
  }
  return (codings.get('gzip') ?? codings.get('x-gzip') ?? codings.get('*') ?? 0) > 0;
}

/** The bytes packed (RFC 1952), once for the same array; undefined when that does not make them smaller. */
export function gzip(body: Uint8Array): Promise<Uint8Array | undefined> {
  const known = packed.get(body) ?? pack(body);
  packed.set(body, known);
  return known;
}

async function pack(body: Uint8Array): Promise<Uint8Array | undefined> {
  const stream = new Response(new Uint8Array(body)).body?.pipeThrough(new CompressionStream('gzip'));
  const bytes = stream && new Uint8Array(await new Response(stream).arrayBuffer());
  return bytes && bytes.length < body.length ? bytes : undefined;
}
