import { PictureError } from '@clipsheet/og-image-generator/names.js';
import { addresses, headersFor, pathOf, routeOf, type Route } from '@clipsheet/sharing';
import { WHOLE_STORY } from '@clipsheet/story';
import { answerCache, type CacheOptions } from './answer-cache.js';
import { editBy } from './editing/edit-answer.js';
import { EditError } from './editing/edit-error.js';
import { editor, type Purge } from './editing/editor.js';
import { problem } from './http/problem.js';
import { respond, type Answer } from './http/respond.js';
import { lastChange } from './last-change.js';
import { oembedAnswer, type Refusal } from './oembed-answer.js';
import { pictureAnswerer, type DrawPicture } from './picture-answer.js';
import type { BlobStore, StoredStory, StoryStore } from './ports.js';
import type { Publication } from './publication.js';
import { readerQuotes, type ReaderQuoteOptions } from './reader-quotes/reader-quotes.js';
import { isDocumentRoute, storyDocument } from './story-document.js';
import { isWithdrawnMedia } from './withdrawn-media.js';

/** Who may edit, and who is told. */
export interface EditOptions {
  /** Tokens that editors send as `Authorization: Bearer …`; two, while one replaces the other. */
  tokens: readonly string[];
  /** Told of every edit: which addresses caches must drop, and whether at once. */
  purge?: ((purge: Purge) => Promise<void>) | undefined;
}

/** What a handler answers from. */
export interface HandlerOptions {
  store: StoryStore;
  blobs: BlobStore;
  /** The address below which the publication stands, from configuration: a request's own Host decides nothing. */
  baseUrl: string;
  /** Draws a share image that no blob holds. Default: none is drawn, and 404 is the answer. */
  draw?: DrawPicture | undefined;
  /** Bytes of drawn images that are kept in memory where `blobs` cannot keep them. Default 64 MiB; 0 for none. */
  pictureMemoryBytes?: number | undefined;
  /** The clock. */
  now: () => Date;
  /** Limits of the answers that are kept ready. */
  cache?: CacheOptions | undefined;
  /** Lets readers quote whole sentences of their own choice. Default: they cannot. */
  quotes?: ReaderQuoteOptions | undefined;
  /** Lets editors PUT and DELETE stories. Default: nobody can. */
  edit?: EditOptions | undefined;
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
  const { store, blobs, draw, pictureMemoryBytes = 64 * 1024 * 1024, now, edit, onError } = options;
  const { baseUrl } = addresses(options.baseUrl);
  const pictureAnswer = pictureAnswerer(blobs, draw, pictureMemoryBytes);
  const ready = answerCache(now, options.cache);
  const quotes = options.quotes && readerQuotes(options.quotes);
  const edits = edit && editor({ store, blobs, baseUrl, now, purge: edit.purge });

  async function answerTo(route: Route, query: URLSearchParams): Promise<Answer | Refusal | undefined> {
    const publication = { baseUrl, now: now() };
    if (route.name === 'oembed') return oembedAnswer(query, find, publication);
    if (route.name === 'reader-quote') return quoteAnswer(route.id, query.get('text'));
    const chosen = route.name === 'image' ? (query.get('quote') ?? '') : '';
    return ready.get(`${pathOf(route)} ${chosen}`, () => answerOf(route, chosen, publication));
  }

  /** A story, with the quote of a reader's choice among its own where such a one is asked for. */
  async function find(id: string, quote = ''): Promise<StoredStory | undefined> {
    const stored = await store.get(id);
    return stored && quotes ? quotes.withQuote(stored, quote) : stored;
  }

  async function answerOf(route: Route, chosen: string, publication: Publication): Promise<Answer | undefined> {
    if (!('id' in route)) return blob(route, 'file' in route ? route.file : undefined);
    const stored = await find(route.id, 'part' in route && route.part.kind === 'quote' ? route.part.id : chosen);
    if (!stored) return undefined;
    if (isDocumentRoute(route)) {
      const found = await storyDocument(route, stored, publication);
      const changed = lastChange(stored, publication.now);
      return found && { ...found, body: encoder.encode(found.body), changed };
    }
    if (route.name === 'image') return pictureAnswer({ ...route, name: 'image' }, stored, publication);
    if (!('file' in route)) return undefined;
    if (!isWithdrawnMedia(stored.story, route.file)) return blob(route, route.file);
    return { status: 410, headers: headersFor('media', { status: 410, file: route.file }), body: new Uint8Array() };
  }

  async function blob(route: Route, file: string | undefined): Promise<Answer | undefined> {
    const path = pathOf(route);
    const [body, changed] = await Promise.all([blobs.get(path), blobs.changed?.(path)]);
    const isHashed = route.name === 'script' ? route.hash !== undefined : undefined;
    return body && { status: 200, headers: headersFor(route.name, { file, isHashed }), body, changed };
  }

  /** Leads from words that a reader chose to the page of that quote. */
  async function quoteAnswer(id: string, text: string | null): Promise<Answer | Refusal | undefined> {
    const stored = quotes && text !== null ? await store.get(id) : undefined;
    if (!quotes || !stored?.body) return undefined;
    const found = await quotes.idFor(stored, text ?? '');
    if ('reason' in found) return { status: found.reason === 'withdrawn' ? 410 : 422, message: found.message };
    const location = addresses(baseUrl).page(id, { kind: 'quote', id: found.id });
    return { status: 303, headers: { ...headersFor('reader-quote'), location }, body: new Uint8Array() };
  }

  async function editAnswer(request: Request, target: string): Promise<Response> {
    const route = routeOf(target.replace(/\/?(?=[?#]|$)/, '/'), baseUrl);
    if (!edit || !edits || route?.name !== 'page' || route.part !== WHOLE_STORY) return notAllowed(request);
    try {
      const { isNew, ...edited } = await editBy(request, route.id, edits, edit.tokens);
      ready.drop('');
      const body = encoder.encode(`${JSON.stringify(edited, null, 2)}\n`);
      const headers = { ...headersFor('story-json'), 'cache-control': 'no-store' };
      return await respond(request, { status: isNew ? 201 : 200, headers, body });
    } catch (error) {
      if (error instanceof EditError) return problem(request, error.status, error.message, error.headers);
      throw error;
    }
  }

  return async (request) => {
    try {
      // Behind a proxy the origin of a request is the proxy's, so only its path and query count.
      const target = request.url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '');
      if (request.method === 'PUT' || request.method === 'DELETE') return await editAnswer(request, target);
      if (request.method !== 'GET' && request.method !== 'HEAD') return notAllowed(request);
      const route = routeOf(target, baseUrl);
      const answer = route && (await answerTo(route, new URLSearchParams(/\?([^#]*)/.exec(target)?.[1])));
      if (!answer) return problem(request, 404, 'There is nothing at this address of the publication.');
      return 'message' in answer ? problem(request, answer.status, answer.message) : await respond(request, answer);
    } catch (error) {
      // More than can be drawn is asked for: said at once, so that nobody waits in vain. It is no mistake to report.
      if (isTooBusy(error))
        return problem(request, 503, 'Too many pictures are being drawn. Try again in a moment.', {
          'retry-after': '2',
        });
      onError?.(error, request);
      return problem(request, 500, 'The publication could not answer. Try again later.', { 'retry-after': '10' });
    }
  };
}

function notAllowed(request: Request): Response {
  return problem(request, 405, 'Only GET and HEAD are answered here.', { allow: 'GET, HEAD' });
}

function isTooBusy(error: unknown): boolean {
  return error instanceof PictureError && error.code === 'picture/too-busy';
}
