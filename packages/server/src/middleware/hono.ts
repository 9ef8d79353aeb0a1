import type { Handler } from '../create-handler.js';
import { isPublication } from './is-publication.js';

/** What of Hono's context is used. */
export interface HonoContext {
  req: { raw: Request };
}

/** Hono's middleware, without needing Hono. */
export type HonoMiddleware = (context: HonoContext, next: () => Promise<void>) => Promise<Response | void>;

/**
 * A publication within a Hono app: `app.use(clipsheet(handler, { baseUrl }))`. Its addresses are answered by the
 * handler, all others by what comes behind. `baseUrl` is the one that the handler was made with.
 */
export function clipsheet(handler: Handler, { baseUrl }: { baseUrl: string }): HonoMiddleware {
  return async ({ req: { raw } }, next) =>
    isPublication(raw.url, raw.method, baseUrl) ? await handler(raw) : await next();
}
