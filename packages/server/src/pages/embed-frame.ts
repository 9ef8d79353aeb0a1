import { frameScript, renderPart } from '@clipsheet/elements/ssr.js';
import { escapeMarkup, frameTitle, partWords } from '@clipsheet/sharing';
import { storyDirection, type PartRef } from '@clipsheet/story';
import { sentencesFor } from '@clipsheet/story/sentences.js';
import type { StoredStory } from '../ports.js';
import type { Publication } from '../publication.js';
import { htmlDocument } from './document.js';
import type { Page } from './page.js';
import { pagePolicy } from './page-policy.js';
import { FRAME_STYLE } from './page-style.js';

/**
 * The page inside an embed frame: one element, complete without its script, under a policy that allows its own inline
 * script and styles by hash and no other, and no connection to anywhere.
 */
export async function embedFrame(stored: StoredStory, part: PartRef, publication: Publication): Promise<Page> {
  const { story, state } = stored;
  const { baseUrl, now } = publication;
  const title = partWords(story, part, sentencesFor(story.lang)).title;
  const markup = renderPart(story, { part, addresses: baseUrl, quoteStates: state.quotes, now, place: 'frame' });
  const { code, hash } = frameScript();
  const allowed = await pagePolicy(`<style>${FRAME_STYLE}</style>${markup}`, story, baseUrl);
  const policy = { ...allowed, scriptOrigins: [], connectOrigins: [], scriptHashes: [hash], frameAncestors: ['*'] };
  const html = htmlDocument({
    lang: story.lang,
    dir: storyDirection(story),
    head: `<title>${escapeMarkup(frameTitle(story, title))}</title>\n<meta name="robots" content="noindex">`,
    policy,
    style: FRAME_STYLE,
    body: [markup, `<script>${code}</script>`],
  });
  return { html, policy };
}
