import { addresses, headersFor, oembed, oembedXml, type Route } from '@clipsheet/sharing';
import { findPart, WHOLE_STORY, type PartRef, type Story } from '@clipsheet/story';
import { embedFrame } from './pages/embed-frame.js';
import { gonePage } from './pages/gone-page.js';
import { sharePage } from './pages/share-page.js';
import type { StoredStory } from './ports.js';
import type { Publication } from './publication.js';
import { partImage } from './share-image.js';

/** A route whose answer is worked out from the story alone. */
export type DocumentRoute = Extract<
  Route,
  { name: 'page' | 'embed' | 'oembed-json' | 'oembed-xml' | 'story-json' | 'state' }
>;

/** What stands at one of a story's addresses. */
export interface StoryDocument {
  body: string;
  /** 410 for the notice of something taken back or gone. A folder can only send 200, so the notice asks for `noindex`. */
  status: 200 | 410;
  headers: Readonly<Record<string, string>>;
}

/** Whether a route's answer is worked out from the story alone. */
export function isDocumentRoute(route: Route): route is DocumentRoute {
  return ['page', 'embed', 'oembed-json', 'oembed-xml', 'story-json', 'state'].includes(route.name);
}

/**
 * What stands at one address of a story, letter for letter the same in a static tree and from a server. Undefined
 * where there is nothing: a part that never was, the oEmbed answer of something withdrawn.
 */
export async function storyDocument(
  route: DocumentRoute,
  stored: StoredStory,
  publication: Publication,
): Promise<StoryDocument | undefined> {
  const { document, story, state } = stored;
  if (!('part' in route)) return data(route, route.name === 'state' ? JSON.stringify(state) : json(document));
  const isKnown = findPart(story, route.part) !== undefined;
  if (route.name === 'page' || route.name === 'embed') {
    if (!isKnown && !isGone(route.part, stored)) return undefined;
    const draw = route.name === 'page' ? sharePage : embedFrame;
    // Of a withdrawn story only the notice is left, whatever part was asked for.
    const part = story.withdrawn ? WHOLE_STORY : route.part;
    const page =
      isKnown || story.withdrawn ? await draw(stored, part, publication) : await gonePage(story, part, publication);
    const status = isKnown && !isWithdrawn(story, route.part) ? 200 : 410;
    const headers = headersFor(route.name, { status, policy: page.policy, noIndex: status === 410 });
    return { body: page.html, status, headers };
  }
  if (!isKnown) return undefined;
  const image = partImage(story, route.part, publication)?.image;
  const answer = oembed(story, { part: route.part, addresses: addresses(publication.baseUrl), image });
  return answer && data(route, route.name === 'oembed-xml' ? oembedXml(answer) : json(answer));
}

function data(route: DocumentRoute, body: string): StoryDocument {
  return { body, status: 200, headers: headersFor(route.name) };
}

function isWithdrawn(story: Story, part: PartRef): boolean {
  const found = findPart(story, part);
  const own =
    found?.kind === 'quote' ? found.quote.withdrawn : found?.kind === 'video' ? found.video.withdrawn : undefined;
  return (story.withdrawn ?? own) !== undefined;
}

function isGone(part: PartRef, { gone }: StoredStory): boolean {
  return gone.some((one) => one.kind === part.kind && 'id' in one && 'id' in part && one.id === part.id);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
