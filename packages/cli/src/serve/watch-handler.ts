import { METRICS_TYPE } from '@clipsheet/server';

/** What the machine's keepers may ask. */
export interface WatchOptions {
  /** Why requests should go elsewhere; undefined while all is well. */
  notReady: () => Promise<string | undefined>;
  /** The figures as text. */
  metrics: () => string;
  /** Sums of embeds; left out where nothing is counted. */
  counts?: (() => Promise<unknown>) | undefined;
}

/**
 * Answers the port that is for the machine's keepers and not for readers: `/healthz` (the process answers), `/readyz`
 * (503 with the reason when it should get no requests), `/metrics` for Prometheus and, where it is on, `/counts.json`.
 */
export function watchHandler({ notReady, metrics, counts }: WatchOptions): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (request.method !== 'GET' && request.method !== 'HEAD') return text('Only GET and HEAD are answered here.', 405);
    if (pathname === '/healthz') return text('ok');
    if (pathname === '/readyz') {
      const reason = await notReady();
      return reason === undefined ? text('ready') : text(reason, 503);
    }
    if (pathname === '/metrics') return answer(metrics(), METRICS_TYPE);
    if (pathname === '/counts.json' && counts)
      return answer(`${JSON.stringify(await counts(), null, 2)}\n`, 'application/json; charset=utf-8');
    return text('Here are /healthz, /readyz, /metrics and, with --count, /counts.json.', 404);
  };
}

function text(sentence: string, status = 200): Response {
  return answer(`${sentence}\n`, 'text/plain; charset=utf-8', status);
}

function answer(body: string, type: string, status = 200): Response {
  return new Response(body, {
    status,
    headers: { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
  });
}
