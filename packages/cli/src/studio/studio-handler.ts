import { createHandler, type StoryStore } from '@clipsheet/server';
import { ClipsheetError, StoryError } from '@clipsheet/story';
import type { OpenDraft, Refused, Shelf } from '@clipsheet/studio';
import type { Ask } from '../check/ask-page.js';
import { articlesOnShelf, bringInArticle, bringInSource, bringInStored } from './bring-in.js';
import { DraftConflict, type KeptDraft } from './drafts.js';
import { draftMaker, type ImageRecipe, type MadeDraft, type MakingTools } from './make-draft.js';
import { publishDraft, type PublishTarget } from './publish-draft.js';
import { hostPage, partInPath } from './host-page.js';
import { keepLogo } from './keep-logo.js';
import { liveStory } from './live-story.js';
import { isFromOwnPage, jsonOf, readBody, readDraft } from './studio-request.js';
import { StudioError } from './studio-error.js';
import { CheckedPages, type CheckedPicture } from './checked-pages.js';
import { studioFile } from './studio-files.js';

/** What a studio works with. */
export interface StudioOptions extends MakingTools {
  /** Where the studio itself is served, with a final slash. */
  origin: () => string;
  /** Articles that can be opened. */
  articles: readonly string[];
  /** Stories that are published. */
  store: StoryStore;
  /** The same with its addresses below another base. */
  storeAt: (baseUrl: string) => StoryStore;
  target: Omit<PublishTarget, 'now'>;
  now: () => Date;
  /** Asks for a page of the publication itself. */
  ask: Ask;
  /** Told of what went wrong inside. */
  onError: (error: unknown, request: Request) => void;
}

// Pictures that were drawn and not asked for again are let go beyond this many.
const KEPT_PICTURES = 200;
// A page may still ask for the pictures of the version before the one that was just saved.
const KEPT_RECIPES = 200;

/** Answers the studio's page, what it asks, and the draft as readers would get it (below `draft/`). */
export function studioHandler(options: StudioOptions): (request: Request) => Promise<Response> {
  const { drafts, store, now, onError } = options;
  const make = draftMaker(options);
  const made = new Map<string, { version: number; draft: Promise<MadeDraft> }>();
  const drawn = new Map<string, Uint8Array>();
  const recipes = new Map<string, ImageRecipe>();
  const shelf = articlesOnShelf(options.articles);
  const checked = new CheckedPages(options);

  function making(kept: KeptDraft): Promise<MadeDraft> {
    const known = made.get(kept.id);
    if (known?.version === kept.version) return known.draft;
    const draft = make(kept).then((one) => {
      for (const [file, recipe] of one.recipes) keepLatest(recipes, `${kept.id}/${file}`, recipe, KEPT_RECIPES);
      return one;
    });
    made.set(kept.id, { version: kept.version, draft });
    return draft;
  }

  async function madeDraft(id: string): Promise<MadeDraft | undefined> {
    const kept = await drafts.get(id);
    return kept && making(kept);
  }

  let site: ReturnType<typeof createHandler> | undefined;
  // Made with the first request: before that nobody knows the port.
  const draftSite = (request: Request) => (site ??= siteOfDrafts())(request);

  const siteOfDrafts = () =>
    createHandler({
      store: { get: async (id) => (await madeDraft(id))?.stored, list: () => Promise.resolve([...made.keys()]) },
      blobs: {
        async get(path) {
          const [, id, image] = /^stories\/([^/]+)\/(?:images\/([^/]+)$)?/.exec(path) ?? [];
          if (id === undefined) return options.blobs.get(path);
          const known =
            drawn.get(path) ?? (await made.get(id)?.draft)?.blobs.get(path) ?? (await options.blobs.get(path));
          return known ?? (image === undefined ? undefined : pictureBytes(id, image));
        },
        put: (path, bytes) => Promise.resolve(keepLatest(drawn, path, bytes, KEPT_PICTURES)),
      },
      baseUrl: `${options.origin()}draft/`,
      draw: async (story, drawing) => (await options.pictures.draw(story, drawing)).bytes,
      now,
      onError,
    });

  let published: ReturnType<typeof createHandler> | undefined;
  // What readers have, shown beside the draft.
  const publishedSite = (request: Request) => {
    const baseUrl = `${options.origin()}live/`;
    return (published ??= createHandler({
      store: options.storeAt(baseUrl),
      blobs: options.blobs,
      baseUrl,
      draw: async (story, drawing) => (await options.pictures.draw(story, drawing)).bytes,
      now,
      onError,
    }))(request);
  };

  async function host(path: string): Promise<Response> {
    const [, name = '', form = '', id = '', kind, partId] = path.split('/');
    const draft = await madeDraft(id);
    const page =
      draft &&
      hostPage(draft.stored, {
        host: name,
        form,
        part: partInPath(kind, partId),
        baseUrl: `${options.origin()}draft/`,
        now: now(),
      });
    if (page === undefined) return refusal(404, 'studio/no-story', 'There is no such page of another site.');
    return new Response(page, {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': 'sandbox allow-scripts allow-popups',
      },
    });
  }

  async function picture(id: string, file: string): Promise<Response> {
    const bytes = await pictureBytes(id, file);
    if (!bytes) return refusal(404, 'studio/no-story', `There is no picture ${file} of ${id} any more. Load it anew.`);
    const type = file.endsWith('.png') ? 'image/png' : 'image/jpeg';
    return new Response(new Uint8Array(bytes), {
      headers: { 'content-type': type, 'cache-control': 'max-age=31536000, immutable' },
    });
  }

  async function pictureBytes(id: string, file: string): Promise<Uint8Array | undefined> {
    await madeDraft(id);
    const key = `${id}/${file}`;
    const known = drawn.get(key);
    const recipe = recipes.get(key);
    if (known || !recipe) return known;
    const { story, ...drawing } = recipe;
    const { bytes } = await options.pictures.draw(story, { ...drawing, now: now() });
    keepLatest(drawn, key, bytes, KEPT_PICTURES);
    return bytes;
  }

  async function opened(kept: KeptDraft): Promise<OpenDraft> {
    const { id, version, savedAt, origin, draft } = kept;
    const stored = await store.get(id);
    const live = stored && liveStory(stored, { baseUrl: options.publicUrl, now: now() });
    return { id, version, savedAt, origin, draft, ...(live && { live }) };
  }

  async function shelves(): Promise<Shelf> {
    const articles = await shelf;
    const ids = new Set(articles.map(({ id }) => id));
    const stored = await Promise.all((await store.list()).filter((id) => !ids.has(id)).map((id) => store.get(id)));
    return {
      baseUrl: options.publicUrl,
      articles: articles.map(({ name, headline, lang }) => ({ name, headline, lang })),
      stored: stored.flatMap((one) =>
        one ? [{ name: one.story.id, headline: one.story.headline, lang: one.story.lang }] : [],
      ),
      drafts: await drafts.list(),
    };
  }

  /** Opens an article or a published story: the draft that was begun of it, or a new one. */
  async function open(kind: string, name: string, isFresh: boolean): Promise<OpenDraft> {
    const article = kind === 'article' ? (await shelf).find((one) => one.name === name) : undefined;
    if (kind === 'article' && !article)
      throw new StudioError('studio/no-story', `There is no article ${name}. Choose one of the list.`);
    const kept = isFresh ? undefined : await drafts.get(article?.id ?? name);
    if (kept) return opened(kept);
    if (article) return opened(await bringInArticle(article.path, options.target.memoryPath, drafts));
    return opened(await bringInStored(name, { store, out: options.target.out, baseUrl: options.publicUrl, drafts }));
  }

  async function api(request: Request, path: string, query: URLSearchParams): Promise<Response> {
    const [what = '', id = '', more = ''] = path.split('/').map(decodeURIComponent);
    const { method } = request;
    if (method === 'GET' && what === 'shelf') return json(await shelves());
    if (method === 'POST' && what === 'open') return json(await open(id, more, query.has('fresh')));
    if (method === 'POST' && what === 'read') {
      const name = query.get('name') ?? undefined;
      return json(await opened(await bringInSource(await readBody(request), { name }, drafts)));
    }
    if (method === 'POST' && what === 'fetch') return json(await opened(await fetchArticle(await jsonOf(request))));
    if (method === 'POST' && what === 'check') {
      if (query.has('html')) return json(checked.of(await readBody(request)));
      return json(await checked.at(urlIn(await jsonOf(request))));
    }
    if (what === 'drafts') {
      const kept = await drafts.get(id);
      if (!kept) throw new StudioError('studio/no-draft', `There is no draft of ${id}. Open the story again.`);
      if (method === 'GET') return json(more === 'drawn' ? (await making(kept)).drawn : await opened(kept));
      if (method === 'PUT') {
        const { version, draft } = await readDraft(request, id);
        return json(await drafts.save(id, version, draft));
      }
      if (method === 'POST' && more === 'logo') return json(await keepLogo(await readBody(request), kept, drafts));
      if (method === 'POST' && more === 'publish') {
        const { over } = (await jsonOf(request)) as { over?: unknown };
        const target = { ...options.target, now: now() };
        return json(await publishDraft(kept, typeof over === 'number' ? over : 0, target, options));
      }
    }
    return refusal(404, 'studio/request', 'The studio has nothing at this address.');
  }

  async function fetchArticle(asked: unknown): Promise<KeptDraft> {
    const url = urlIn(asked);
    const page = await options.fetchGuarded(url, { accept: 'text/html, text/markdown, text/plain' }).catch((error) => {
      throw new StudioError(
        'studio/fetch',
        `${url} must be the address of an article on the public internet that answers within 3 seconds, but gave none. Check it, or paste the text.`,
        { cause: error },
      );
    });
    return bringInSource(page.bytes, { url: page.url }, drafts);
  }

  return async (request) => {
    try {
      const { pathname, search } = new URL(request.url);
      const path = pathname.slice(1);
      if (path.startsWith('draft/')) return await draftSite(request);
      if (path.startsWith('live/')) return await publishedSite(request);
      if (path === '' && request.headers.get('host') !== new URL(options.origin()).host)
        return new Response(null, { status: 302, headers: { location: options.origin() } });
      if (!isFromOwnPage(request, options.origin()))
        return refusal(403, 'studio/request', 'The studio answers its own page only. Open it at its own address.');
      if (path.startsWith('api/')) return await api(request, path.slice('api/'.length), new URLSearchParams(search));
      if (path.startsWith('hosts/')) return await host(path);
      const shown = path.startsWith('checked/') ? checked.picture(path.slice('checked/'.length)) : undefined;
      if (shown) return strangersPicture(shown);
      const [, id, file] = /^pictures\/([a-z0-9-]{1,80})\/([\w.-]{1,200})$/.exec(path) ?? [];
      if (id !== undefined && file !== undefined) return await picture(id, file);
      return (await studioFile(path)) ?? refusal(404, 'studio/request', 'The studio has nothing at this address.');
    } catch (error) {
      if (error instanceof DraftConflict)
        return json(
          { code: error.code, message: error.message, current: await opened(error.kept) } satisfies Refused,
          409,
        );
      if (error instanceof StoryError)
        return refusal(422, error.code, error.problems.map(({ message }) => message).join('\n'));
      if (error instanceof ClipsheetError)
        return refusal(error.code === 'studio/conflict' ? 409 : 422, error.code, error.message);
      onError(error, request);
      return refusal(
        500,
        'studio/request',
        'The studio’s server met something that it does not know. Its terminal says what.',
      );
    }
  };
}

/** Bytes of a stranger are a picture and nothing else, whatever they hold. */
function strangersPicture({ bytes, type }: CheckedPicture): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': type,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    },
  });
}

function urlIn(asked: unknown): string {
  return typeof asked === 'object' && asked !== null && 'url' in asked ? String(asked.url) : '';
}

/** Keeps a value under a name and lets the oldest go beyond `most`. */
function keepLatest<T>(kept: Map<string, T>, name: string, value: T, most: number): void {
  kept.delete(name);
  kept.set(name, value);
  for (const [oldest] of kept) {
    if (kept.size <= most) break;
    kept.delete(oldest);
  }
}

function json(value: unknown, status = 200): Response {
  return Response.json(value, {
    status,
    headers: { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
  });
}

function refusal(status: number, code: string, message: string): Response {
  return json({ code, message } satisfies Refused, status);
}
