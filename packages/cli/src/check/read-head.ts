import { linkTag, META_NAMES, type HeadTag, type PageHead } from '@clipsheet/sharing';
import { Parser } from 'htmlparser2';

// Further than any crawler reads.
const MAX_CHARACTERS = 2 * 1024 * 1024;

/** What crawlers find in a page: every tag with its place in bytes. Read as a stream, so depth and size do no harm. */
export function readHead(html: string, url: string): PageHead {
  const text = html.slice(0, MAX_CHARACTERS);
  const tags: HeadTag[] = [];
  let lang: string | undefined;
  let inside: { kind: 'title' | 'json-ld'; content: string } | undefined;
  let depth = 0;
  let counted = { index: 0, bytes: 0 };
  const endOf = (index: number): number => {
    counted = { index, bytes: counted.bytes + Buffer.byteLength(text.slice(counted.index, index)) };
    return counted.bytes;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'html') lang ??= attributes['lang'];
        if (name === 'svg') depth++;
        if (name === 'title' && depth === 0) inside = { kind: 'title', content: '' };
        if (name === 'script' && attributes['type']?.trim().toLowerCase() === 'application/ld+json')
          inside = { kind: 'json-ld', content: '' };
        const tag = name === 'meta' ? metaTag(attributes) : name === 'link' ? linkOf(attributes) : undefined;
        if (tag) tags.push({ ...tag, end: endOf(parser.endIndex + 1) });
      },
      ontext(words) {
        if (inside) inside.content += words;
      },
      onclosetag(name) {
        if (name === 'svg') depth--;
        if (!inside || (name !== 'title' && name !== 'script')) return;
        tags.push({ kind: inside.kind, name: '', content: inside.content.trim(), end: endOf(parser.endIndex + 1) });
        inside = undefined;
      },
    },
    { decodeEntities: true },
  );
  parser.end(text);
  return { url, ...(lang && { lang }), tags };
}

function metaTag(attributes: Record<string, string>): HeadTag | undefined {
  const by = META_NAMES.find((one) => attributes[one]);
  return by && { kind: 'meta', by, name: (attributes[by] ?? '').toLowerCase(), content: attributes['content'] ?? '' };
}

function linkOf(attributes: Record<string, string>): HeadTag | undefined {
  return linkTag(attributes['rel'], attributes['href'], attributes['type']);
}
