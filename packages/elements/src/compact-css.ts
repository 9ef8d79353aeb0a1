import type { CSSResult } from 'lit';

/**
 * Our own style sheets in one line: comments and needless white space removed. Made for the CSS in this package, which
 * has no strings with spaces to keep apart from font names and the like.
 */
export function compactCss(styles: readonly CSSResult[]): string {
  return styles
    .map(({ cssText }) => cssText)
    .join('')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/([:,]) /g, '$1')
    .replace(/;}/g, '}')
    .trim();
}
