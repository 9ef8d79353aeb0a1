import { plainText } from '../plain-text.js';

/** Elements whose content is no text of an article. */
export const NO_TEXT = new Set(
  'script style noscript template nav form button select textarea input svg math canvas dialog menu head title object'.split(
    ' ',
  ),
);
const BLOCK =
  /^(?:address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|table|td|th|tr|ul)$/;

/** The node type of an element (DOM, Node.ELEMENT_NODE). */
export const ELEMENT = 1;
/** The node type of text (DOM, Node.TEXT_NODE). */
export const TEXT = 3;

/** Whether a browser would show the element. */
export function isShown(element: Element): boolean {
  return (
    !element.hasAttribute('hidden') &&
    element.getAttribute('aria-hidden') !== 'true' &&
    !/display\s*:\s*none/i.test(element.getAttribute('style') ?? '')
  );
}

/** Whether the element stands on lines of its own. */
export const isBlock = (name: string): boolean => BLOCK.test(name);

/** The words in an element as one line, blocks set apart; `without` is an element inside that is left out. */
export function textOf(element: Element, without?: Element): string {
  let text = '';
  collect(element);
  return plainText(text);

  function collect(parent: Element): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === TEXT) text += node.textContent ?? '';
      else if (node.nodeType === ELEMENT && node !== without) {
        // nodeType says what it is.
        const child = node as Element;
        if (NO_TEXT.has(child.localName) || !isShown(child)) continue;
        const apart = isBlock(child.localName) ? ' ' : '';
        text += apart;
        if (child.localName === 'q') text += '“';
        collect(child);
        text += child.localName === 'q' ? '”' : apart;
      }
    }
  }
}

/** Class names and id of an element, in small letters, words set apart by hyphens: `ImageCredit__x7` is `image-credit-x7`. */
export const marksOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    .slice(0, 1_000)
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-')
    .replace(/_+/g, '-')
    .toLowerCase();
