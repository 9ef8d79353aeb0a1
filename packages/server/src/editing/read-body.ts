/** Most bytes that a story may be sent in. */
export const MAX_BODY_BYTES = 1024 * 1024;

/**
 * The body of a request as text; undefined as soon as it is longer than a story may be. The bytes are counted as they
 * come, whatever the head says of them, and the rest is not read.
 */
export async function readBody(request: Request, maxBytes = MAX_BODY_BYTES): Promise<string | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) {
    await request.body?.cancel();
    return undefined;
  }
  const reader = request.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
