/** The bytes that a request asks for, both ends included. */
export interface ByteRange {
  first: number;
  last: number;
}

/**
 * One byte range of a Range header for a body of `size` bytes (RFC 9110, 14.1.2). Undefined when there is none to
 * honour: another unit, several ranges or nonsense, all of which are answered with the whole. `unsatisfiable` when the
 * range is well formed but begins behind the end.
 */
export function byteRange(header: string | null, size: number): ByteRange | 'unsatisfiable' | undefined {
  const [, from = '', to = ''] = /^bytes=\s*(\d{0,15})-(\d{0,15})\s*$/i.exec(header ?? '') ?? [];
  if (from === '' && to === '') return undefined;
  if (from === '') {
    const length = Number(to);
    return length === 0 || size === 0 ? 'unsatisfiable' : { first: Math.max(0, size - length), last: size - 1 };
  }
  const first = Number(from);
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== '' && Number(to) < first) return undefined;
  return first >= size ? 'unsatisfiable' : { first, last };
}
