const TAG = /<\/?[a-zA-Z][^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*>/g;
const NAMES = /"[^"]*"|'[^']*'|=\s*[^\s"'>]+|[A-Z]+/g;

/**
 * HTML with the names of tags and attributes in small letters, as HTML means them: `<IMG SRC=a.jpg>` is the same tag as
 * `<img src=a.jpg>`, yet linkedom 0.18.15 looks attributes up as written. Values stay as they are. Linear. Drop this
 * when linkedom folds the case of attributes.
 */
export function lowerTags(html: string): string {
  if (!/<[^<>]*[A-Z]/.test(html)) return html;
  return html.replace(TAG, (tag) =>
    /[A-Z]/.test(tag) ? tag.replace(NAMES, (part) => (/^["'=]/.test(part) ? part : part.toLowerCase())) : tag,
  );
}
