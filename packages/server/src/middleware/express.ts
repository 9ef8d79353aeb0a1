import type { Handler } from '../create-handler.js';
import { isPublication } from './is-publication.js';

/** What of a request of Express (or of node:http) is used. */
export interface NodeRequest extends AsyncIterable<Uint8Array> {
  method?: string | undefined;
  url?: string | undefined;
  /** The whole path where a router has cut off its own. */
  originalUrl?: string | undefined;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** What a body parser has made of the body, where one stands before. */
  body?: unknown;
  readableEnded?: boolean | undefined;
}

/** What of a response of Express (or of node:http) is used. */
export interface NodeResponse {
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  end(body?: Uint8Array): unknown;
}

/** Express' middleware, without needing Express. */
export type ExpressMiddleware = (
  request: NodeRequest,
  response: NodeResponse,
  next: (error?: unknown) => void,
) => Promise<void>;

/**
 * A publication within an Express app: `app.use(clipsheet(handler, { baseUrl }))`. Its addresses are answered by the
 * handler, all others by what comes behind. `baseUrl` is the one that the handler was made with.
 */
export function clipsheet(handler: Handler, { baseUrl }: { baseUrl: string }): ExpressMiddleware {
  return async (request, response, next) => {
    const { method = 'GET', url = '/', originalUrl = url } = request;
    if (!isPublication(originalUrl, method, baseUrl)) return next();
    try {
      const answer = await handler(webRequest(request, new URL(originalUrl, baseUrl).href));
      const body = new Uint8Array(await answer.arrayBuffer());
      response.statusCode = answer.status;
      answer.headers.forEach((value, name) => response.setHeader(name, value));
      response.end(body);
    } catch (error) {
      next(error); // the request could not be read at all
    }
  };
}

function webRequest(request: NodeRequest, url: string): Request {
  const { method = 'GET' } = request;
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    for (const one of Array.isArray(value) ? value : value === undefined ? [] : [value]) headers.append(name, one);
  if (method === 'GET' || method === 'HEAD') return new Request(url, { method, headers });
  const wasParsed = request.readableEnded === true && request.body !== undefined;
  const body = wasParsed ? JSON.stringify(request.body) : streamOf(request);
  if (wasParsed) headers.delete('content-length');
  // A stream as a body needs `duplex`, which the types of the DOM do not know.
  return new Request(url, { method, headers, body, duplex: 'half' } as RequestInit);
}

function streamOf(request: NodeRequest): ReadableStream<Uint8Array> {
  const chunks = request[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await chunks.next();
      if (next.done) controller.close();
      else controller.enqueue(new Uint8Array(next.value));
    },
    // The handler has seen enough: what is still coming is not kept.
    cancel: async () => void (await chunks.return?.()),
  });
}
