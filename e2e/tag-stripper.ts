import { parseHTML } from 'linkedom';

/**
 * What many content systems do to pasted markup: they keep a few plain elements with a few plain attributes, drop
 * every other element, and keep the children of what they drop, also those of a template.
 */
export function stripUnknownTags(markup: string): string {
  const KEPT = new Set([
    'A',
    'P',
    'B',
    'STRONG',
    'EM',
    'I',
    'BLOCKQUOTE',
    'IMG',
    'BR',
    'UL',
    'OL',
    'LI',
    'CITE',
    'H2',
    'H3',
    'FIGURE',
    'FIGCAPTION',
    'VIDEO',
    'SOURCE',
    'IFRAME',
    'PICTURE',
  ]);
  const ATTRIBUTES = new Set([
    'href',
    'src',
    'srcset',
    'poster',
    'cite',
    'alt',
    'title',
    'lang',
    'dir',
    'width',
    'height',
  ]);
  const { document } = parseHTML(`<html><body>${markup}</body></html>`);
  const clean = (node: Element): string =>
    [...(node.tagName === 'TEMPLATE' ? (node as HTMLTemplateElement).content.childNodes : node.childNodes)]
      .map((child) => {
        if (child.nodeType === 3) return escape(child.textContent ?? '');
        if (child.nodeType !== 1) return '';
        const element = child as Element;
        if (element.tagName === 'SCRIPT') return '';
        const inner = clean(element);
        if (!KEPT.has(element.tagName)) return inner;
        const name = element.tagName.toLowerCase();
        const kept = [...element.attributes].filter((attribute) => ATTRIBUTES.has(attribute.name));
        return `<${name}${kept.map(({ name: key, value }) => ` ${key}="${escape(value)}"`).join('')}>${inner}</${name}>`;
      })
      .join('');
  return clean(document.body);
}

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
