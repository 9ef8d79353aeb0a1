/** One thing that a page tells whoever reads its head. */
export interface HeadTag {
  kind: 'title' | 'meta' | 'link' | 'json-ld';
  /** The attribute by which a `meta` names itself, or `rel` for a link. */
  by?: 'property' | 'name' | 'itemprop' | 'http-equiv' | 'rel' | undefined;
  /** That name, in lower case: `og:title`, `canonical`; empty for the title and for JSON-LD. */
  name: string;
  /** The content, the address, or the text of the element; character references decoded. */
  content: string;
  /** The media type of a link. */
  type?: string | undefined;
  /** Bytes of the document from its start to the end of the tag; absent when nobody counted. */
  end?: number | undefined;
}

/** What crawlers find in a page, in the order in which it stands there. */
export interface PageHead {
  /** The absolute address at which the page was read; relative addresses in it start from here. */
  url: string;
  lang?: string | undefined;
  tags: readonly HeadTag[];
}

/** What is known of a picture that a page names. */
export interface ImageFile {
  /** Absolute address. */
  url: string;
  /** The media type of its bytes. */
  type?: string | undefined;
  bytes?: number | undefined;
  /** Pixels. */
  width?: number | undefined;
  height?: number | undefined;
  /** Status of the answer at its address. */
  status?: number | undefined;
}

/** The head of a document that has been parsed, by a browser or by a library that speaks its language. */
export function pageHeadOf(document: Document, url: string): PageHead {
  const found = document.querySelectorAll('title, meta, link[rel], script[type="application/ld+json"]');
  const lang = document.documentElement.getAttribute('lang');
  return { url, ...(lang && { lang }), tags: Array.from(found).flatMap((element) => tagOf(element) ?? []) };
}

function tagOf(element: Element): HeadTag | undefined {
  const value = (name: string) => element.getAttribute(name);
  const kind = element.tagName.toLowerCase();
  // An SVG in the page may have a title of its own.
  if (kind === 'title') return element.closest('svg') ? undefined : { kind, name: '', content: textOf(element) };
  if (kind === 'script') return { kind: 'json-ld', name: '', content: textOf(element) };
  if (kind === 'link') return linkTag(value('rel'), value('href'), value('type'));
  const by = META_NAMES.find((one) => value(one));
  return by && { kind: 'meta', by, name: (value(by) ?? '').toLowerCase(), content: value('content') ?? '' };
}

/** The attributes by which a `meta` may name itself, the one that counts first. */
export const META_NAMES = ['property', 'name', 'itemprop', 'http-equiv'] as const;

/** A `link` as one tag; undefined without an address. */
export function linkTag(
  rel: string | null | undefined,
  href: string | null | undefined,
  type?: string | null,
): HeadTag | undefined {
  if (!rel || !href) return undefined;
  return { kind: 'link', by: 'rel', name: rel.trim().toLowerCase(), content: href, ...(type && { type }) };
}

function textOf(element: Element): string {
  return (element.textContent ?? '').trim();
}
