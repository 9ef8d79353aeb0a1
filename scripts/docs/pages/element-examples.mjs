// The examples of each element: stories of the site's own paper, printed in every state that a reader may meet.
import { renderPart } from '@clipsheet/elements/ssr.js';
import { addresses, embedCode } from '@clipsheet/sharing';

const quote = (id) => ({ kind: 'quote', id });

/** By element: the name of the state, the story, and how it is printed. */
const EXAMPLES = {
  'clip-story': [
    ['A card', 'fog-signal'],
    ['Corrected', 'ferry-fares'],
    ['Sensitive', 'hillside-slide'],
    ['Aged', 'omran-aleppo'],
    ['Withdrawn', 'old-bridge'],
    ['Link only', 'snow-line'],
    ['Right to left', 'lantern-market'],
    ['As a row', 'fog-signal', { width: 300 }],
  ],
  'clip-quote': [
    ['Same words', 'fog-signal', { part: quote('no-ship') }],
    ['Changed', 'ferry-fares', { part: quote('by-heart'), states: { 'by-heart': 'changed' } }],
    ['Missing', 'ferry-fares', { part: quote('nobody-will'), states: { 'nobody-will': 'missing' } }],
    ['Aged', 'omran-aleppo', { first: 'quote' }],
    ['Right to left', 'lantern-market', { first: 'quote' }],
  ],
  'clip-video': [
    ['A file of the paper', 'omran-aleppo', { first: 'video' }],
    ['At a provider', 'harbour-lights', { first: 'video' }],
  ],
  'clip-share': [
    ['The bar', 'fog-signal'],
    ['Compact', 'fog-signal', { attributes: { compact: true } }],
    ['Chosen networks', 'fog-signal', { attributes: { networks: 'bluesky mastodon whatsapp email' } }],
    ['Of one quote', 'fog-signal', { part: quote('no-ship') }],
    ['Right to left', 'lantern-market'],
  ],
};

/** One example: its markup as it stands on the page, and the code of each form. */
/** @typedef {{ name: string, width?: number, printed: string, forms: { name: string, code: string }[] }} Example */

/** @returns {Example[]} */
export function examplesOf(tag, { stories, paper, now }) {
  return EXAMPLES[tag].map(([name, id, options = {}]) => {
    const story = stories.get(id);
    if (!story) throw new Error(`The example “${name}” of <${tag}> needs the story ${id}, which the paper has not.`);
    const part = options.part ?? firstOf(story, options.first);
    const { states, attributes, width } = options;
    const printed = renderPart(story, { part, tag, addresses: paper, now, quoteStates: states, attributes });
    return { name, width, printed, forms: formsOf({ story, part, tag, printed, paper, attributes }) };
  });
}

function firstOf(story, kind) {
  if (!kind) return { kind: 'story' };
  return { kind, id: story[`${kind}s`][0].id };
}

function formsOf({ story, part, tag, printed, paper, attributes = {} }) {
  const places = addresses(paper);
  const script = `<script async src="${places.script()}"></script>`;
  const preRendered = { name: 'Pre-rendered', code: `${printed}\n${script}` };
  if (tag === 'clip-share') {
    const given = {
      src: places.storyJson(story.id),
      ...(part.kind !== 'story' && { [part.kind]: part.id }),
      ...attributes,
    };
    const written = Object.entries(given).map(([name, value]) => (value === true ? name : `${name}="${value}"`));
    const link = `<a href="${places.page(story.id, part)}">Share this</a>`;
    return [
      { name: 'Tag', code: `<clip-share ${written.join(' ')}>\n  ${link}\n</clip-share>\n${script}` },
      preRendered,
    ];
  }
  const form = (name, kind) => ({ name, code: embedCode(story, { part, form: kind, addresses: places }) });
  return [form('Tag', 'tag'), preRendered, form('Frame', 'iframe'), form('Block quote', 'blockquote')];
}
