import { attributes, contentSecurityPolicy, type ContentPolicy } from '@clipsheet/sharing';

/** The pieces of a whole HTML document. */
export interface DocumentParts {
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Everything that crawlers read. */
  head: string;
  /** What it may load; its inline styles and scripts are named in it by hash. */
  policy: ContentPolicy;
  style: string;
  body: readonly string[];
}

/**
 * A whole HTML document. What crawlers read comes before the style, so that it stands within their first kilobytes; the
 * policy stands in the page as well as in a header, for hosts that send no headers.
 */
export function htmlDocument({ lang, dir, head, policy, style, body }: DocumentParts): string {
  const guard = { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy(policy, { inMeta: true }) };
  const lines = [
    '<!doctype html>',
    `<html${attributes({ lang, dir: dir === 'rtl' ? dir : undefined })}>`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta${attributes(guard)}>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    head,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
  ];
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}
