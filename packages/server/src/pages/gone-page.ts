import { styleHashes } from '@clipsheet/elements/ssr.js';
import { addresses, attributes, escapeMarkup } from '@clipsheet/sharing';
import { directionOf, type PartRef, type Story } from '@clipsheet/story';
import { sentencesFor } from '@clipsheet/story/sentences.js';
import type { Publication } from '../publication.js';
import { htmlDocument } from './document.js';
import type { Page } from './page.js';
import { PAGE_STYLE } from './page-style.js';
import { masthead } from './share-page.js';

/**
 * What stands at the address of a quote or a video that is no longer in the story: that it is gone, without its words,
 * and the way to the story as it is now.
 */
export async function gonePage(story: Story, part: PartRef, { baseUrl }: Publication): Promise<Page> {
  const sentences = sentencesFor(story.lang);
  const said = part.kind === 'quote' ? sentences.wordsMissing : sentences.withdrawn[part.kind];
  const page = addresses(baseUrl).page(story.id);
  const body = [
    masthead(story),
    '<main>',
    `<h1>${escapeMarkup(said)}</h1>`,
    `<p><a${attributes({ class: 'on', href: page, target: '_top' })}>${escapeMarkup(sentences.readStory)}</a></p>`,
    '</main>',
  ];
  const policy = { styleHashes: await styleHashes(`<style>${PAGE_STYLE}</style>`) };
  const head = `<title>${escapeMarkup(said)}</title>\n<meta name="robots" content="noindex">`;
  const dir = directionOf(sentences.lang);
  return { html: htmlDocument({ lang: sentences.lang, dir, head, policy, style: PAGE_STYLE, body }), policy };
}
