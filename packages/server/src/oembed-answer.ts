import { addresses, headersFor, oembed, oembedXml, readOEmbedRequest } from '@clipsheet/sharing';
import { findPart } from '@clipsheet/story';
import type { Answer } from './http/respond.js';
import type { StoredStory } from './ports.js';
import type { Publication } from './publication.js';
import { partImage } from './share-image.js';

/** A refusal: its status and one sentence. */
export interface Refusal {
  status: 400 | 404 | 410 | 422 | 501;
  message: string;
}

const encoder = new TextEncoder();

/**
 * The answer of `/oembed?url=…` (oembed.com, 2.3): for share pages of this publication only, in JSON or XML. What is
 * unknown, gone or withdrawn is 404, an odd parameter 400, another format 501.
 */
export async function oembedAnswer(
  query: URLSearchParams,
  find: (id: string, quote?: string) => Promise<StoredStory | undefined>,
  publication: Publication,
): Promise<Answer | Refusal> {
  const asked = readOEmbedRequest(query, publication.baseUrl);
  if ('status' in asked) return asked;
  const { id, part, format, maxWidth, maxHeight } = asked;
  const stored = await find(id, part.kind === 'quote' ? part.id : undefined);
  const image = stored && partImage(stored.story, part, publication)?.image;
  const answer =
    stored && findPart(stored.story, part)
      ? oembed(stored.story, { part, addresses: addresses(publication.baseUrl), image, maxWidth, maxHeight })
      : undefined;
  if (!answer)
    return { status: 404, message: 'There is nothing to embed at that url: it is unknown or was withdrawn.' };
  const body = encoder.encode(format === 'xml' ? oembedXml(answer) : `${JSON.stringify(answer, null, 2)}\n`);
  return { status: 200, headers: headersFor(format === 'xml' ? 'oembed-xml' : 'oembed-json'), body };
}
