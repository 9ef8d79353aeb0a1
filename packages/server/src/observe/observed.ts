import { routeOf, type RouteName } from '@clipsheet/sharing';
import type { Handler } from '../create-handler.js';

/** What is known of one request after its answer: nothing that could point to a reader. */
export interface SeenRequest {
  /** Random, for this request alone; the answer carries it as X-Request-Id. */
  id: string;
  method: string;
  /** What was asked for; `none` for what is no address of the publication. */
  route: RouteName | 'none';
  /** Id of the story, where one was asked for. */
  story?: string;
  status: number;
  /** Bytes of the body, packed where it was; undefined where the answer does not say. */
  bytes?: number;
  /** Milliseconds until the answer was there. */
  ms: number;
}

/** What observing needs of the world. */
export interface ObserveOptions {
  /** The address below which the publication stands. */
  baseUrl: string;
  /** Milliseconds of a clock that only goes forward: `performance.now`. */
  clock: () => number;
  /** A random id: `crypto.randomUUID`. */
  newId: () => string;
  /** Told of every answer; must not throw. */
  seen: (request: SeenRequest, asked: Request) => void;
}

const ids = new WeakMap<Request, string>();

/** The id of a request that an observed handler is answering, so that an error can be told with it. */
export function requestId(request: Request): string | undefined {
  return ids.get(request);
}

/**
 * The same handler, each answer of which carries a random request id and is told of. A proxy's own `X-Request-Id` is
 * taken over when it is a plain id. Neither addresses of readers nor what they sent is looked at.
 */
export function observed(handler: Handler, { baseUrl, clock, newId, seen }: ObserveOptions): Handler {
  return async (request) => {
    const began = clock();
    const given = request.headers.get('x-request-id') ?? '';
    const id = /^[\w-]{8,64}$/.test(given) ? given : newId();
    ids.set(request, id);
    const answer = await handler(request);
    answer.headers.set('x-request-id', id);
    const route = routeOf(request.url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, ''), baseUrl);
    const length = answer.headers.get('content-length');
    seen(
      {
        id,
        method: request.method,
        route: route?.name ?? 'none',
        ...(route && 'id' in route && { story: route.id }),
        status: answer.status,
        ...(length !== null && { bytes: Number(length) }),
        ms: clock() - began,
      },
      request,
    );
    return answer;
  };
}
