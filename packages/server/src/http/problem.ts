const encoder = new TextEncoder();

/**
 * The answer to a request that cannot be met: one sentence as plain text, nothing about the machine. Every origin may
 * read it, so that a browser's console shows the status and not a complaint about CORS.
 */
export function problem(
  request: Request,
  status: 400 | 401 | 404 | 405 | 409 | 410 | 413 | 415 | 422 | 428 | 500 | 501 | 503,
  sentence: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const body = encoder.encode(`${sentence}\n`);
  return new Response(request.method === 'HEAD' ? null : body, {
    status,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-length': String(body.byteLength),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'access-control-allow-origin': '*',
      ...headers,
    },
  });
}
