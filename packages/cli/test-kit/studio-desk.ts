import { join } from 'node:path';
import type { GuardedFetch } from '@clipsheet/server/guarded-fetch.js';
import type { Draft, OpenDraft, Published, Refused, Saved, Shelf } from '@clipsheet/studio';
import type { Ask } from '../src/check/ask-page.js';
import { publicationStudio } from '../src/studio/publication-studio.js';
import { BASE, NOW, sharedPictures, type Newsroom } from './newsroom.js';

const ORIGIN = 'http://127.0.0.1:4700/';

/** What the studio's page asks of its server, without a socket between them. */
export interface StudioDesk {
  /** What went wrong inside, which no editor's mistake should be. */
  errors: unknown[];
  handle(request: Request): Promise<Response>;
  /** Answers of the `api/`: what came, and with which status. */
  ask<T = Refused>(method: string, path: string, body?: BodyInit): Promise<{ status: number; answer: T }>;
  shelf(): Promise<Shelf>;
  open(kind: 'article' | 'stored', name: string): Promise<OpenDraft>;
  /** Saves what `change` makes of a draft, over the version that it has. */
  save(open: OpenDraft, change: (draft: Draft) => Draft): Promise<{ status: number; answer: Saved & Refused }>;
  publish(id: string, over: number): Promise<{ status: number; answer: Published & Refused }>;
}

/** The studio of a newsroom, over its folder `out` and all its articles. Nothing is fetched, unless `fetchGuarded` does. */
export function studioDesk(room: Newsroom, fetchGuarded: GuardedFetch = refuseAll, ask: Ask = refuseAll): StudioDesk {
  const errors: unknown[] = [];
  const handle = publicationStudio({
    origin: () => ORIGIN,
    out: join(room.folder, 'out'),
    publicUrl: BASE,
    memoryPath: join(room.folder, 'articles/clipsheet-lock.json'),
    draftsFolder: join(room.folder, 'drafts'),
    articles: room
      .names('articles')
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(room.folder, 'articles', name)),
    pictures: sharedPictures(),
    fetchGuarded,
    ask,
    now: () => NOW,
    onError: (error) => errors.push(error),
  });
  const askApi = async <T>(method: string, path: string, body?: BodyInit) => {
    const headers = { origin: new URL(ORIGIN).origin };
    const request = new Request(`${ORIGIN}api/${path}`, { method, headers, ...(body !== undefined && { body }) });
    const response = await handle(request);
    return { status: response.status, answer: (await response.json()) as T };
  };
  return {
    errors,
    handle,
    ask: askApi,
    shelf: async () => (await askApi<Shelf>('GET', 'shelf')).answer,
    open: async (kind, name) => (await askApi<OpenDraft>('POST', `open/${kind}/${name}`)).answer,
    save: ({ id, version, draft }, change) =>
      askApi('PUT', `drafts/${id}`, JSON.stringify({ version, draft: change(draft) })),
    publish: (id, over) => askApi('POST', `drafts/${id}/publish`, JSON.stringify({ over })),
  };
}

const refuseAll = () => Promise.reject(new Error('Nothing is fetched here.'));
