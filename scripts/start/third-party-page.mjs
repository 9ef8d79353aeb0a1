// A page of somebody else: it knows nothing of the publisher but the code that it was given to paste.
import { readFileSync } from 'node:fs';
import { renderPart } from '@clipsheet/elements/ssr.js';
import { addresses, embedCode } from '@clipsheet/sharing';
import { partsOf } from '@clipsheet/story';

const CSS = readFileSync(new URL('./sheet.css', import.meta.url), 'utf8');

/** The page: the first story's parts in every form, then the other stories as cards. */
export function thirdPartyPage({ stories, baseUrl, start, now }) {
  const table = addresses(baseUrl);
  const [first, ...others] = stories;
  const parts = [
    { kind: 'story' },
    ...['quote', 'video'].flatMap((kind) => partsOf(first).find((part) => part.kind === kind) ?? []),
  ];
  const withoutScript = (code) => code.replace(/\n?<script[^>]*><\/script>/g, '');
  const forms = {
    'Plain tag': (part) => withoutScript(embedCode(first, { part, form: 'tag', addresses: table })),
    'Pre-rendered tag': (part) => renderPart(first, { part, addresses: baseUrl, now }),
    Frame: (part) => embedCode(first, { part, form: 'iframe', addresses: table }),
    'Block quote': (part) => withoutScript(embedCode(first, { part, form: 'blockquote', addresses: table })),
  };
  const sections = Object.entries(forms).map(
    ([name, print]) => `<section><h2>${name}</h2>${parts.map(print).join('<p class="note"></p>')}</section>`,
  );
  const cards = others.map((story) => `<section>${renderPart(story, { addresses: baseUrl, now })}</section>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A neighbour’s blog</title>
<link rel="icon" href="data:,">
<style>${CSS}</style>
<script async src="${table.script()}"></script>
</head>
<body>
<div class="page">
<header class="top"><span class="brand">A neighbour’s blog</span><a href="${start}">Back to the newsroom</a></header>
<main>
<h1>What The Morning Sheet wrote, on a site of somebody else.</h1>
<p class="lead">Another origin. This page holds only pasted code, in each of its four forms, and one script tag.</p>
<div class="forms">${sections.join('\n')}</div>
<h1 style="margin-block-start:48px">More stories</h1>
<div class="forms">
<section>${renderPart(first, { addresses: baseUrl, now, tag: 'clip-share' })}</section>
${cards.join('\n')}
</div>
</main>
</div>
</body>
</html>
`;
}
