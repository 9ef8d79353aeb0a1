import type { CheckedPage, Draft, Drawn, OpenDraft, Published, Refused, Saved, Shelf } from './api.js';

/** Why the server did not do something, or that it did not answer at all (`studio/offline`). */
export class DoorError extends Error {
  readonly code: string;
  /** What is there instead, after a conflict. */
  readonly current: OpenDraft | undefined;

  constructor({ code, message, current }: Refused) {
    super(message);
    this.code = code;
    this.current = current;
  }
}

/** What the studio asks its server. Every method rejects with a DoorError. */
export interface Door {
  shelf(): Promise<Shelf>;
  /** Opens an article or a published story; `isFresh` forgets the draft that was begun of it. */
  open(kind: 'article' | 'stored', name: string, isFresh?: boolean): Promise<OpenDraft>;
  read(source: Blob, name: string | undefined, signal?: AbortSignal): Promise<OpenDraft>;
  fetch(url: string, signal?: AbortSignal): Promise<OpenDraft>;
  draft(id: string): Promise<OpenDraft>;
  save(id: string, version: number, draft: Draft): Promise<Saved>;
  drawn(id: string): Promise<Drawn>;
  /** Keeps the publisher's mark beside the draft; gives what the story names it by. */
  keepLogo(id: string, picture: Blob): Promise<{ src: string }>;
  publish(id: string, over: number): Promise<Published>;
  /** Checks a page: by its address, or what a file of it holds. */
  check(page: { url: string } | { html: Blob }, signal?: AbortSignal): Promise<CheckedPage>;
  /** The size of a picture in bytes, once it is drawn; undefined when it cannot be. */
  bytesOf(url: string): Promise<Uint8Array | undefined>;
}

/** The door to the server at an address, with a final slash. */
export function serverDoor(base: string): Door {
  const ask = async <T>(path: string, init: RequestInit = {}): Promise<T> => {
    let answer: Response;
    try {
      answer = await fetch(new URL(`api/${path}`, base), init);
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') throw error;
      throw new DoorError({ code: 'studio/offline', message: 'The studio’s server does not answer.' });
    }
    // The server sends what api.ts says; both are built together.
    if (answer.ok) return (await answer.json()) as T;
    const refused: unknown = await answer.json().catch(() => ({}));
    throw new DoorError({ code: 'studio/request', message: answer.statusText, ...(refused as Partial<Refused>) });
  };
  const post = (body?: BodyInit, signal?: AbortSignal): RequestInit => ({
    method: 'POST',
    ...(body !== undefined && { body }),
    ...(signal && { signal }),
  });
  const at = (...names: string[]) => names.map(encodeURIComponent).join('/');
  return {
    shelf: () => ask('shelf'),
    open: (kind, name, isFresh) => ask(`${at('open', kind, name)}${isFresh ? '?fresh' : ''}`, post()),
    read: (source, name, signal) =>
      ask(`read${name === undefined ? '' : `?name=${encodeURIComponent(name)}`}`, post(source, signal)),
    fetch: (url, signal) => ask('fetch', post(JSON.stringify({ url }), signal)),
    draft: (id) => ask(at('drafts', id)),
    save: (id, version, draft) =>
      ask(at('drafts', id), { method: 'PUT', body: JSON.stringify({ version, draft }), keepalive: false }),
    drawn: (id) => ask(at('drafts', id, 'drawn')),
    keepLogo: (id, picture) => ask(at('drafts', id, 'logo'), post(picture)),
    publish: (id, over) => ask(at('drafts', id, 'publish'), post(JSON.stringify({ over }))),
    check: (page, signal) =>
      'url' in page ? ask('check', post(JSON.stringify(page), signal)) : ask('check?html', post(page.html, signal)),
    async bytesOf(url) {
      const answer = await fetch(new URL(url, base)).catch(() => undefined);
      return answer?.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
    },
  };
}
