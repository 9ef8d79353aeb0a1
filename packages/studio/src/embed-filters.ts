/** What a system does to HTML that is pasted or sent into it. */
export interface EmbedFilter {
  id: 'wordpress' | 'roundcube' | 'miniflux';
  /** Attributes that stay, by the elements that stay; of every other element only the children do. */
  elements: Readonly<Record<string, readonly string[]>>;
  /** Attributes that stay on each of those elements. */
  everywhere: readonly string[];
  /** Elements that go with all that is in them. */
  gone: readonly string[];
  /** Where the rule was read. */
  source: string;
  checked: string;
}

/** What is left of a pasted form behind a filter. */
export interface Leftover {
  /**
   * `class`: the block quote that the drop-in script makes an embed of; `words`: words alone; `address`: the bare
   * address; `litter`: a style sheet stands as words among them; `nothing`.
   */
  state: 'class' | 'words' | 'address' | 'litter' | 'nothing';
  /** One entry a line, as a reader sees them. */
  words: string[];
  /** Whether a link leads on, and whether a picture is shown. */
  hasLink: boolean;
  hasPicture: boolean;
}

const PLAIN = Object.fromEntries(
  ['b', 'br', 'cite', 'div', 'em', 'i', 'p', 'small', 'span', 'strong'].map((name) => [name, []]),
);
const QUOTE = { blockquote: ['cite'] };
const KEPT_AS_TEXT = /[.#:@][\w-]+[^{}]*\{[^}]*\}/;

/** The filters of three systems whose rules are public, each as its own source says. */
export const EMBED_FILTERS: readonly EmbedFilter[] = [
  {
    id: 'wordpress',
    elements: {
      ...PLAIN,
      ...QUOTE,
      a: ['href', 'rel', 'target'],
      img: ['src', 'alt', 'width', 'height'],
      figure: [],
      figcaption: [],
      video: ['src', 'poster', 'width', 'height', 'controls'],
    },
    everywhere: ['class', 'dir', 'lang', 'style', 'title'],
    // Tags are taken out, what stands between them is not: not even of a script.
    gone: [],
    source: 'https://github.com/WordPress/WordPress/blob/master/wp-includes/kses.php',
    checked: '2026-11',
  },
  {
    id: 'roundcube',
    elements: { ...PLAIN, ...QUOTE, a: ['href'], img: ['src', 'alt', 'width', 'height'], video: ['src', 'poster'] },
    everywhere: ['class', 'dir', 'lang', 'title', 'style'],
    gone: ['script', 'style', 'embed', 'applet'],
    source: 'https://github.com/roundcube/roundcubemail/blob/master/program/lib/Roundcube/rcube_washtml.php',
    checked: '2026-11',
  },
  {
    id: 'miniflux',
    // Frames stay for eleven video and audio hosts; a publication is none of them.
    elements: {
      blockquote: [],
      br: [],
      cite: [],
      em: [],
      p: [],
      strong: [],
      time: ['datetime'],
      a: ['href', 'title'],
      img: ['src', 'alt', 'title', 'width', 'height'],
      figure: [],
      figcaption: [],
      video: ['src', 'poster', 'width', 'height'],
    },
    everywhere: [],
    gone: ['script', 'style', 'noscript'],
    source: 'https://github.com/miniflux/v2/blob/main/internal/reader/sanitizer/sanitizer.go',
    checked: '2026-11',
  },
];

/** Puts a form through a filter. Needs a document. */
export function throughFilter(code: string, filter: EmbedFilter): Leftover {
  const { body } = new DOMParser().parseFromString(`<!doctype html><html><body>${code}</body></html>`, 'text/html');
  const kept = filtered(body, filter);
  const lines = kept.querySelectorAll('p');
  const texts = lines.length > 0 ? [...lines].map((line) => line.textContent) : (kept.textContent ?? '').split('\n');
  const words = texts.map((text) => (text ?? '').replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  return {
    state: stateOf(kept, words),
    words,
    hasLink: kept.querySelector('a[href]') !== null,
    hasPicture: kept.querySelector('img[src]') !== null,
  };
}

function stateOf(kept: Element, words: readonly string[]): Leftover['state'] {
  if (words.length === 0) return 'nothing';
  if (KEPT_AS_TEXT.test(kept.textContent ?? '')) return 'litter';
  if (words.length === 1 && /^https?:\/\/\S+$/.test(words[0] ?? '')) return 'address';
  return kept.querySelector('blockquote[class^="clip-"]') ? 'class' : 'words';
}

/** A copy of an element with what a filter leaves of its children; a template's content counts as children. */
function filtered(element: Element, filter: EmbedFilter): Element {
  const copy = element.ownerDocument.createElement('div');
  const children =
    element.localName === 'template' ? (element as HTMLTemplateElement).content.childNodes : element.childNodes; // by its name
  for (const child of children) {
    if (child.nodeType === 3) copy.append(child.textContent ?? '');
    if (child.nodeType !== 1) continue;
    const inner = child as Element; // node type 1
    const name = inner.localName;
    if (filter.gone.includes(name)) continue;
    const attributes = Object.hasOwn(filter.elements, name) ? filter.elements[name] : undefined;
    const content = filtered(inner, filter);
    if (!attributes) {
      copy.append(...content.childNodes);
      continue;
    }
    const one = element.ownerDocument.createElement(name);
    for (const { name: key, value } of inner.attributes)
      if (attributes.includes(key) || filter.everywhere.includes(key)) one.setAttribute(key, value);
    one.append(...content.childNodes);
    copy.append(one);
  }
  return copy;
}
