import { renderPart } from '@clipsheet/elements/ssr.js';
import {
  addresses,
  articleUrl,
  attributes,
  escapeMarkup,
  headTags,
  partWords,
  storyScript,
  type Addresses,
} from '@clipsheet/sharing';
import { directionOf, safeUrl, storyDirection, type PartRef, type Sentences, type Story } from '@clipsheet/story';
import { sentencesFor } from '@clipsheet/story/sentences.js';
import type { StoredStory } from '../ports.js';
import type { Publication } from '../publication.js';
import { partImage } from '../share-image.js';
import { htmlDocument } from './document.js';
import type { Page } from './page.js';
import { pagePolicy } from './page-policy.js';
import { PAGE_STYLE } from './page-style.js';

interface Setting {
  stored: StoredStory;
  publication: Publication;
  at: Addresses;
  sentences: Sentences;
}

/**
 * The page of a story, a quote or a video: what a shared link opens and what crawlers read. It shows the very elements
 * that other pages embed, is whole without a script and fetches nothing from anybody but the publisher.
 */
export async function sharePage(stored: StoredStory, part: PartRef, publication: Publication): Promise<Page> {
  const { story } = stored;
  const sentences = sentencesFor(story.lang);
  const at = addresses(publication.baseUrl);
  const setting = { stored, publication, at, sentences };
  const image = partImage(story, part, publication)?.image;
  const { title, isWithdrawn } = partWords(story, part, sentences);
  const language = isWithdrawn
    ? { lang: sentences.lang, dir: directionOf(sentences.lang) }
    : { lang: story.lang, dir: storyDirection(story) };
  const body = [
    masthead(story),
    '<main>',
    `<h1 class="unseen">${escapeMarkup(title)}</h1>`,
    element(setting, part),
    ...(isWithdrawn ? [] : more(setting, part)),
    '</main>',
    foot(setting, part),
    part.kind === 'story' ? storyScript(story) : '',
  ];
  const policy = await pagePolicy(`<style>${PAGE_STYLE}</style>${body.join('')}`, story, at.baseUrl);
  const head = [headTags(story, { part, addresses: at, image, sentences }), icon(story), scriptTag(at)];
  return {
    html: htmlDocument({ ...language, head: head.filter(Boolean).join('\n'), policy, style: PAGE_STYLE, body }),
    policy,
  };
}

/** The publisher's mark for the browser's tab; without it a browser asks the host for one that may not be there. */
function icon({ publisher }: Story): string {
  const href = publisher?.logo === undefined ? undefined : safeUrl(publisher.logo, 'media');
  return href === undefined ? '' : `<link${attributes({ rel: 'icon', href })}>`;
}

function scriptTag(at: Addresses): string {
  return `<script${attributes({ async: true, src: at.script() })}></script>`;
}

/** The publisher's name above every page, leading to its site. */
export function masthead({ publisher }: Story): string {
  if (!publisher) return '';
  const name = `<bdi>${escapeMarkup(publisher.name)}</bdi>`;
  const href = publisher.url && safeUrl(publisher.url, 'link');
  return `<header>${href ? `<a${attributes({ href })}>${name}</a>` : name}</header>`;
}

function element({ stored, publication }: Setting, part: PartRef, tag?: 'clip-share'): string {
  const { baseUrl, now } = publication;
  return renderPart(stored.story, {
    part,
    addresses: baseUrl,
    quoteStates: stored.state.quotes,
    now,
    tag,
    place: 'own-page',
  });
}

/** What stands below the part itself: how to share it and, for a story, its quotes and films. */
function more(setting: Setting, part: PartRef): string[] {
  const { story } = setting.stored;
  // The story above carries the notice of a correction; the same one on each of its parts would say nothing more.
  const below = { ...setting, stored: { ...setting.stored, story: { ...story, corrections: [] } } };
  const share = story.embedding === 'link-only' ? [] : [element(setting, part, 'clip-share')];
  if (part.kind !== 'story' || story.embedding === 'link-only') return share;
  const parts: PartRef[] = [
    ...story.videos
      .filter(({ src, withdrawn }) => src !== undefined && !withdrawn)
      .map(({ id }) => ({ kind: 'video' as const, id })),
    ...story.quotes.filter(({ withdrawn }) => !withdrawn).map(({ id }) => ({ kind: 'quote' as const, id })),
  ];
  const items = parts.map((one) => `<li>${element(below, one)}</li>`);
  return [...share, ...(items.length > 0 ? ['<ul>', ...items, '</ul>'] : [])];
}

/** Where to go from here: the article, and from a part's page the page of its story. */
function foot({ stored: { story }, at, sentences }: Setting, part: PartRef): string {
  if (story.withdrawn) return '';
  const links: [href: string | undefined, words: string][] = [
    [articleUrl(story), sentences.readStory],
    [part.kind === 'story' ? undefined : at.page(story.id), story.headline],
    [story.archived && safeUrl(story.archived, 'link'), sentences.archivedCopy],
  ];
  const items = links.flatMap(([href, words]) =>
    href ? [`<p><a${attributes({ href })}>${escapeMarkup(words)}</a></p>`] : [],
  );
  if (items.length === 0) return '';
  return ['<footer>', ...items, '</footer>'].join('\n');
}
