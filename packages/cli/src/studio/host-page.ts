import { renderPart } from '@clipsheet/elements/ssr.js';
import type { StoredStory } from '@clipsheet/server';
import { addresses, embedCode } from '@clipsheet/sharing';
import { findPart, WHOLE_STORY, type PartRef } from '@clipsheet/story';

const FORMS = { tag: 'tag', frame: 'iframe', blockquote: 'blockquote' } as const;

// What pages of others do to everything on them.
const STYLES: Readonly<Record<string, string>> = {
  plain: '',
  noscript: '',
  phone: '',
  dark: 'html{background:#121314;color:#e8e8e6;color-scheme:dark}i{background:#2a2c2f}',
  rtl: '',
  hostile:
    '*{color:#b00020!important;font:italic 900 23px/2.4 "Comic Sans MS",cursive!important;letter-spacing:.12em!important;' +
    'text-transform:uppercase!important;border:3px dotted #c0f!important;background:#ff9!important;padding:9px!important;' +
    'float:none!important;position:relative;transform:rotate(.4deg)}p{display:inline}img{width:20px!important;filter:invert(1)}',
};

/**
 * A page of somebody else with the pasted code of a draft in it. It is framed without an origin, so that it is to the
 * publication what any other site is. Undefined for a page, form or part that there is not.
 */
export function hostPage(
  { story, state }: StoredStory,
  { host, form, part, baseUrl, now }: { host: string; form: string; part: PartRef; baseUrl: string; now: Date },
): string | undefined {
  const style = STYLES[host];
  if (style === undefined || !findPart(story, part)) return undefined;
  const at = addresses(baseUrl);
  const plain = form in FORMS ? FORMS[form as keyof typeof FORMS] : undefined; // asked just before
  const code = plain
    ? embedCode(story, { part, form: plain, addresses: at })
    : form === 'preRendered'
      ? `${renderPart(story, { part, addresses: baseUrl, quoteStates: state.quotes, now })}<script async src="${at.script()}"></script>`
      : undefined;
  if (code === undefined) return undefined;
  const lines = (...widths: number[]) => widths.map((width) => `<i style="width:${width}%"></i>`).join('');
  return `<!doctype html>
<html lang="${host === 'rtl' ? 'ar' : 'en'}"${host === 'rtl' ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A page of another site</title>
<style>body{margin:0;padding:20px;font:16px/1.5 Georgia,serif}i{display:block;height:8px;margin-block:10px;background:#e2e2e0}main{margin-block:24px}iframe{border:0;max-width:100%}${style}</style>
</head>
<body>
${lines(100, 96, 62)}
<main>
${code}
</main>
${lines(100, 88, 40)}
</body>
</html>
`;
}

/** The part in an address: `story`, `quotes/{id}` or `videos/{id}`. */
export function partInPath(kind: string | undefined, id: string | undefined): PartRef {
  if (id === undefined) return WHOLE_STORY;
  if (kind === 'quotes') return { kind: 'quote', id };
  return kind === 'videos' ? { kind: 'video', id } : WHOLE_STORY;
}
