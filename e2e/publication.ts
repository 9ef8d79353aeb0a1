import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sharp from 'sharp';
import { renderPart } from '@clipsheet/elements/ssr.js';
import { createHandler, readStored, type StoredStory } from '@clipsheet/server';
import { addresses, embedCode, publishedStory, storyState } from '@clipsheet/sharing';
import { WHOLE_STORY, type PartRef, type Story } from '@clipsheet/story';

const ROOT = new URL('..', import.meta.url).pathname;
const SITE = join(ROOT, 'packages/elements/dist/site');
// small, since browsers open hundreds of them
const picture = sharp(join(ROOT, 'examples/newsroom/pictures/harbour-lights.jpg')).resize(320).jpeg().toBuffer();

/** The moment at which everything is printed. */
export const NOW = new Date('2026-03-10T12:00:00Z');

/** How a part is put on somebody's page; `printed` is the pre-rendered tag. */
export type Form = 'printed' | 'tag' | 'iframe' | 'blockquote';

/** A publication on a port of this machine, answered by the real handler out of memory. */
export interface Publication {
  baseUrl: string;
  origin: string;
  /** Publishes a story, or a newer revision of it, and gives it back with its media at addresses of this machine. */
  publish(story: Story): Story;
  /** The markup of a form, with the drop-in script where the form has one. */
  code(story: Story, form: Form, options?: CodeOptions): string;
  /** The pre-rendered tag without a script. */
  print(story: Story, options?: CodeOptions): string;
  script(): string;
  close: () => Promise<void>;
}

/** What of a story is put on the page. */
export interface CodeOptions {
  part?: PartRef;
  tag?: 'clip-share';
  attributes?: Record<string, string | boolean>;
}

/** Starts a publication. It knows the stories published to it and serves the scripts that the build has made. */
export async function publication(basePath = '/news/'): Promise<Publication> {
  const stories = new Map<string, StoredStory>();
  const server = createServer((request, response) => {
    void answer(request).then(async (answered) => {
      response.writeHead(answered.status, Object.fromEntries(answered.headers));
      response.end(Buffer.from(await answered.arrayBuffer()));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  const baseUrl = origin + basePath;
  const at = addresses(baseUrl);
  const handler = createHandler({
    store: { get: async (id) => stories.get(id), list: async () => [...stories.keys()] },
    blobs: { get: blob },
    baseUrl,
    now: () => NOW,
  });
  const answer = ({ url = '/', method = 'GET', headers }: IncomingMessage) =>
    handler(new Request(new URL(url, origin), { method, headers: headers as Record<string, string> }));
  const print: Publication['print'] = (story, { part, ...options } = {}) =>
    renderPart(story, { addresses: baseUrl, now: NOW, part: part ?? WHOLE_STORY, ...options });
  const script = () => `<script async src="${at.script()}"></script>`;
  return {
    baseUrl,
    origin,
    publish(story) {
      const own = withOwnMedia(story, (file) => at.media(story.id, file));
      const document: unknown = JSON.parse(JSON.stringify(publishedStory(own)));
      const stored = readStored(document, storyState(own));
      if (!stored) throw new Error(`${story.id} cannot be published.`);
      stories.set(story.id, stored);
      return own;
    },
    code: (story, form, options = {}) =>
      form === 'printed'
        ? print(story, options) + script()
        : embedCode(story, { form, addresses: at, part: options.part ?? WHOLE_STORY }),
    print,
    script,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** The same story with every picture at an address of the publication, and a file for its film. */
function withOwnMedia(story: Story, media: (file: string) => string): Story {
  return {
    ...story,
    photos: story.photos.map((photo) => ({ ...photo, ...(photo.src && { src: media(`${photo.id}-1600.0a1b.jpg`) }) })),
    videos: story.videos.map((video) => ({
      ...video,
      ...(video.poster && { poster: media(`${video.id}-640.0a1b.jpg`) }),
    })),
  };
}

/** A file of the publication: the scripts as built, and one of the example's pictures at every address of media. */
async function blob(path: string): Promise<Uint8Array | undefined> {
  if (/\/media\/.*\.jpg$/.test(path)) return picture;
  return readFile(join(SITE, path)).catch(() => undefined);
}
