import { addresses, headersFor, pathOf, routeOf, type Route } from '@clipsheet/sharing';
import { answerCache, type CacheOptions } from './answer-cache.js';
import { problem } from './http/problem.js';
import { respond, type Answer } from './http/respond.js';
import { lastChange } from './last-change.js';
import { oembedAnswer, type Refusal } from './oembed-answer.js';
import { pictureAnswerer, type DrawPicture } from './picture-answer.js';
import type { BlobStore, StoryStore } from './ports.js';
import type { Publication } from './publication.js';
import { isDocumentRoute, storyDocument } from './story-document.js';
import { isWithdrawnMedia } from './withdrawn-media.js';

/** What a handler answers from. */
export interface HandlerOptions {
  store: StoryStore;
  blobs: BlobStore;
  /** The address below which the publication stands, from configuration: a request's own Host decides nothing. */
  baseUrl: string;
  /** Draws a share image that no blob holds. Default: none is drawn, and 404 is the answer. */
  draw?: DrawPicture | undefined;
  /** The clock. */
  now: () => Date;
  /** Limits of the answers that are kept ready. */
  cache?: CacheOptions | undefined;
  /** Told of what went wrong inside; the asker is not. */
  onError?: ((error: unknown, request: Request) => void) | undefined;
}

/** A web-standard handler: for Node through an adapter, for Bun, Deno and workerd as it is. */
export type Handler = (request: Request) => Promise<Response>;

const encoder = new TextEncoder();

/**
 * Answers every address of a publication: documents worked out from the stored stories, files from the blobs, share
 * images from the blobs or drawn when their hash is one that a stored story determines. Never throws; what goes wrong
 * inside is a 500 that tells nothing about the machine.
 */
export function createHandler(options: HandlerOptions): Handler {
  const { store, blobs, draw, now, onError } = options;
  const { baseUrl } = addresses(options.baseUrl);
  const pictureAnswer = pictureAnswerer(blobs, draw);
  const ready = answerCache(now, options.cache);

  async function answerTo(route: Route, query: URLSearchParams): Promise<Answer | Refusal | undefined> {
    const publication = { baseUrl, now: now() };
    if (route.name === 'oembed') return oembedAnswer(query, store, publication);
    return ready.get(pathOf(route), () => answerOf(route, publication));
  }

  async function answerOf(route: Route, publication: Publication): Promise<Answer | undefined> {
    if (!('id' in route)) return blob(route, 'file' in route ? route.file : undefined);
    const stored = await store.get(route.id);
    if (!stored) return undefined;
    if (isDocumentRoute(route)) {
      const found = await storyDocument(route, stored, publication);
      const changed = lastChange(stored, publication.now);
      return found && { ...found, body: encoder.encode(found.body), changed };
    }
    if (route.name === 'image') return pictureAnswer({ ...route, name: 'image' }, stored, publication);
    if (!isWithdrawnMedia(stored.story, route.file)) return blob(route, route.file);
    return { status: 410, headers: headersFor('media', { status: 410, file: route.file }), body: new Uint8Array() };
  }

  async function blob(route: Route, file: string | undefined): Promise<Answer | undefined> {
    const path = pathOf(route);
    const [body, changed] = await Promise.all([blobs.get(path), blobs.changed?.(path)]);
    const isHashed = route.name === 'script' ? route.hash !== undefined : undefined;
    return body && { status: 200, headers: headersFor(route.name, { file, isHashed }), body, changed };
  }

  return async (request) => {
    try {
      if (request.method !== 'GET' && request.method !== 'HEAD')
        return problem(request, 405, 'Only GET and HEAD are answered here.', { allow: 'GET, HEAD' });
      // Behind a proxy the origin of a request is the proxy's, so only its path and query count.
      const target = request.url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '');
      const route = routeOf(target, baseUrl);
      const answer = route && (await answerTo(route, new URLSearchParams(/\?([^#]*)/.exec(target)?.[1])));
      if (!answer) return problem(request, 404, 'There is nothing at this address of the publication.');
      return 'message' in answer ? problem(request, answer.status, answer.message) : respond(request, answer);
    } catch (error) {
      onError?.(error, request);
      return problem(request, 500, 'The publication could not answer. Try again later.', { 'retry-after': '10' });
    }
  };
}
