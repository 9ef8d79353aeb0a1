import { DOMParser } from 'linkedom';
import { ELEMENT } from '../html/dom-text.js';

const MAX_ITEMS = 1_000;

/** One item of a feed with what its channel says for all of them. */
export interface FeedItem {
  element: Element;
  channel: Element | undefined;
}

/** Whether a text is a feed: RSS 2.0, RSS 1.0 or Atom. */
export const isFeed = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*|<\?[^>]{0,500}\?>\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i.test(
    text.slice(0, 10_000),
  );

/** The items of a feed in its order; document types and entities of its own are not followed. */
export function feedItems(text: string): FeedItem[] {
  const document = new DOMParser().parseFromString(text.replace(/<!DOCTYPE[^>]{0,10000}>/i, ''), 'text/xml');
  // linkedom's XML document has the methods of any other.
  const root = document as unknown as Document;
  const channel = root.querySelector('channel') ?? root.querySelector('feed') ?? undefined;
  return [...root.querySelectorAll('item, entry')].slice(0, MAX_ITEMS).map((element) => ({ element, channel }));
}

/** The children of an element with one of the names ("dc:creator"), in the order of the names. */
export function childrenNamed(element: Element | undefined, ...names: string[]): Element[] {
  const children: Element[] = [];
  for (let node = element?.firstChild; node; node = node.nextSibling)
    // nodeType says what it is.
    if (node.nodeType === ELEMENT) children.push(node as Element);
  return names.flatMap((name) => children.filter((child) => child.nodeName.toLowerCase() === name));
}

/** The text of the first such child; undefined for none and for an empty one. */
export function childText(element: Element | undefined, ...names: string[]): string | undefined {
  return childrenNamed(element, ...names)
    .map((child) => (child.textContent ?? '').trim())
    .find((text) => text !== '');
}
