import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { addresses as addressesBelow, attributes, citation, sentenceLink } from '@clipsheet/sharing';
import { directionOf, findPart, WHOLE_STORY, type PartRef, type Story } from '@clipsheet/story';
import { furtherSentencesFor } from '@clipsheet/story/further-sentences.js';
import { sentencesFor } from '@clipsheet/story/sentences.js';
import { allStyles } from './all-styles.js';
import { neededCss } from './needed-css.js';
import { CONTRACT, type Kind } from './contract.js';
import { quoteStyles } from './styles/quote-styles.js';
import { shareStyles } from './styles/share-styles.js';
import { storyStyles } from './styles/story-styles.js';
import { videoStyles } from './styles/video-styles.js';
import { quoteBlock } from './templates/quote-block.js';
import { shareBar } from './templates/share-bar.js';
import * as quotes from './templates/quote-further.js';
import * as film from './templates/film.js';
import * as networks from './templates/network-links.js';
import { storyCard } from './templates/story-card.js';
import * as states from './templates/states.js';
import * as parts from './templates/story-parts.js';
import { videoEmbed } from './templates/video-embed.js';
import { storyVariables, type QuoteStateName, type View } from './view.js';

export { frameScript, type FrameScript } from './frame-script.js';
export { styleHashes } from './style-hashes.js';

/** How a part is printed. */
export interface RenderPartOptions {
  /** Base URL of the publication. */
  addresses: string;
  /** Default: the whole story. */
  part?: PartRef | undefined;
  /** How the quotes of the story stand to its text, by their ids; a quote not named has the same words. */
  quoteStates?: Readonly<Record<string, QuoteStateName>> | undefined;
  /** Language of the sentences that are not the story's own (BCP 47). Default: the story's. */
  lang?: string | undefined;
  /**
   * What stands around the tag. In an embed `frame`, whose script imports nothing, no button asks for more than is there;
   * on the publication's `own-page` of the part a film starts at the moment that the address names. Default: neither.
   */
  place?: 'frame' | 'own-page' | undefined;
  /** The moment for which ages are worked out. */
  now: Date;
  /** Default: the element of the part. `clip-share` prints the share bar of the part. */
  tag?: `clip-${Kind}` | undefined;
  /** Further attributes of the tag: `theme`, for a share bar `networks`, `compact` and `selection`. */
  attributes?: Readonly<Record<string, string | boolean | undefined>> | undefined;
}

type Draw = (view: View, options: RenderPartOptions) => unknown;

const FURTHER = { states, film, parts, networks, quotes };

const DRAWN: Readonly<Record<Kind, readonly [draw: Draw, styles: readonly string[]]>> = {
  story: [storyCard, allStyles(storyStyles, FURTHER)],
  quote: [quoteBlock, allStyles(quoteStyles, FURTHER)],
  video: [videoEmbed, allStyles(videoStyles, FURTHER)],
  share: [
    (view, { attributes: { networks, compact } = {} }) =>
      shareBar(view, { networks: typeof networks === 'string' ? networks : undefined, isCompact: compact === true }),
    shareStyles,
  ],
};

/**
 * A tag with its shadow root printed (declarative shadow DOM, HTML 4.12.3) from the very templates that the element
 * renders in a browser, its style inline, and behind it the readable words of the light DOM. It needs no script to be
 * seen; `clipsheet.js` adds what its buttons do. Throws `sharing/no-part`.
 */
export function renderPart(story: Story, options: RenderPartOptions): string {
  const { part: ref = WHOLE_STORY, now, quoteStates } = options;
  const kind = options.tag ? (options.tag.slice('clip-'.length) as Kind) : ref.kind; // its type has no other ending
  const [draw, styles] = DRAWN[kind];
  const places = addressesBelow(options.addresses);
  const sentences = sentencesFor(options.lang ?? story.lang);
  const part = findPart(story, ref) ?? WHOLE_STORY;
  const src = places.storyJson(story.id);
  const words = citation(story, { part: ref, addresses: places, sentences });
  const view: View = {
    story,
    part,
    src,
    sentences,
    others: new Map(
      [story.lang, ...story.quotes.flatMap(({ lang, original }) => [lang, original?.lang])].flatMap((one) =>
        one ? [[one, sentencesFor(one)]] : [],
      ),
    ),
    now,
    more: furtherSentencesFor(sentences.lang),
    isFrame: options.place === 'frame',
    isOwnPage: options.place === 'own-page',
    further: FURTHER,
    quoteState: part.kind === 'quote' ? (quoteStates?.[part.quote.id] ?? 'same') : undefined,
    sentenceLink: part.kind === 'quote' ? sentenceLink(story, part.quote) : undefined,
  };
  const tag = {
    src,
    ...(ref.kind !== 'story' && { [ref.kind]: ref.id }),
    // Without a revision the drop-in always imports the element, which what a selection offers needs.
    rev: options.attributes?.['selection'] ? undefined : story.revision,
    v: CONTRACT,
    ...(options.lang && { lang: options.lang, dir: directionOf(options.lang) }),
    ...options.attributes,
  };
  const markup = withoutMarkers(collectResultSync(render(draw(view, options))));
  return `<clip-${kind}${attributes(tag)}><template shadowrootmode="open" shadowrootclonable><style>${neededCss(styles, markup)}${variables(view)}</style>${markup}</template>\n${words}\n</clip-${kind}>`;
}

/** What the story itself decides, as style: its values are checked where they are read. */
function variables(view: View): string {
  const declared = Object.entries(storyVariables(view)).map(([name, value]) => `${name}:${value}`);
  return declared.length > 0 ? `.clip{${declared.join(';')}}` : '';
}

/**
 * Lit's comments mark where it would hydrate; we replace a printed root instead, so they are only bytes. Text never
 * holds `<`, hence no comment of that shape can be a story's.
 */
function withoutMarkers(markup: string): string {
  return markup
    .replace(/<!--\/?lit-(?:part|node)[^>]*-->|<!--\?lit\$[^>]*-->|<!---->|<!-- -->|<\?>/g, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
