// The page that `npm start` opens with: every example story, clipped into its parts, each live and with its code.
import { readFileSync } from 'node:fs';
import { renderPart } from '@clipsheet/elements/ssr.js';
import { addresses, embedCode, escapeMarkup } from '@clipsheet/sharing';
import { creditLine, partsOf, sharePhoto, shorten, storyDirection, videoCreditLine } from '@clipsheet/story';

const CSS = readFileSync(new URL('./sheet.css', import.meta.url), 'utf8');

// Copies the code beside a button, and says so where everybody hears it.
const COPY = `document.addEventListener('click', async ({ target }) => {
  if (!target.matches('button.copy')) return;
  const code = target.closest('div').querySelector('pre');
  try { await navigator.clipboard.writeText(code.textContent); target.textContent = 'Copied'; }
  catch { getSelection().selectAllChildren(code); target.textContent = 'Selected'; }
});`;

const TITLES = { story: 'Story card', quote: 'Quote block', video: 'Video' };

/** One story of the publication with the share images of its parts. */
/** @typedef {{ story: import('@clipsheet/story').Story, images: { url: string, width: number, height: number, alt: string}[] }} Entry */

/**
 * The whole page. `thirdParty` is the address of the other site, `studio` that of the editor's page, `docs` that of the
 * documentation.
 */
export function startPage({ entries, baseUrl, thirdParty, studio, docs, now }) {
  const links = entries.map(
    ({ story }) =>
      `<a href="#${story.id}" lang="${story.lang}" dir="${storyDirection(story)}">${escapeMarkup(shorten(story.headline, 42))}</a>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Clipsheet: let your stories travel</title>
<link rel="icon" href="data:,">
<style>${CSS}</style>
</head>
<body>
<div class="page">
<header class="top"><span class="brand">Clipsheet</span><a href="${studio}">The studio</a><a href="${docs}">Documentation</a><a href="${thirdParty}">The same on somebody else’s site</a></header>
<main>
<h1>Every story, clipped into pieces that travel.</h1>
<p class="lead">Below are the articles of <code>examples/newsroom</code>: live elements, share images and the code to paste. Nothing on this page comes from another server.</p>
<nav class="stories" aria-label="Stories">${links.join('')}</nav>
${entries.map((entry) => storySection(entry, baseUrl, now)).join('\n')}
</main>
</div>
<script>${COPY}</script>
<script async src="${addresses(baseUrl).script()}"></script>
</body>
</html>
`;
}

function storySection({ story, images }, baseUrl, now) {
  const table = addresses(baseUrl);
  const whole = { kind: 'story' };
  const part = (ref, image) =>
    cut(
      TITLES[ref.kind],
      renderPart(story, { part: ref, addresses: baseUrl, now }) + (ref.kind === 'story' ? '' : shareImage(image)),
      story,
      ref,
      baseUrl,
      now,
    );
  const parts = partsOf(story).map((ref, index) => part(ref, images[index]));
  const bar = cut(
    'Share bar',
    renderPart(story, { addresses: baseUrl, now, tag: 'clip-share' }),
    story,
    whole,
    baseUrl,
    now,
    'clip-share',
  );
  // card first, its share image and the share bar beside it, then quotes and films
  const cuts = [
    parts[0],
    `<section class="cut"><h3>Share image</h3>${shareImage(images[0])}</section>`,
    bar,
    ...parts.slice(1),
  ];
  return `<section class="story" id="${story.id}">
<h2 lang="${story.lang}" dir="${storyDirection(story)}">${escapeMarkup(story.headline)}</h2>
<p><a href="${table.page(story.id)}">Share page</a> · <a href="${table.embed(story.id)}">Embed frame</a> · <a href="${table.storyJson(story.id)}">story.json</a> · <a href="${table.oembedJson(story.id)}">oEmbed</a> · ${pictureLine(story)}</p>
<div class="sheet">${cuts.join('\n')}</div>
</section>`;
}

function cut(title, markup, story, part, baseUrl, now, tag) {
  return `<section class="cut"><h3>${title}</h3>${markup}${codes(story, part, baseUrl, now, tag)}</section>`;
}

function codes(story, part, baseUrl, now, tag) {
  const table = addresses(baseUrl);
  const script = `<script async src="${table.script()}"></script>`;
  const preRendered = `${renderPart(story, { part, addresses: baseUrl, now, tag })}\n${script}`;
  const forms = tag
    ? [['Pre-rendered tag', preRendered]]
    : [
        ['Tag', embedCode(story, { part, form: 'tag', addresses: table })],
        ['Pre-rendered tag', preRendered],
        ['Frame', embedCode(story, { part, form: 'iframe', addresses: table })],
        ['Block quote', embedCode(story, { part, form: 'blockquote', addresses: table })],
      ];
  const blocks = forms.map(
    ([name, code]) =>
      `<div><h4>${name}, ${(Buffer.byteLength(code) / 1000).toFixed(1)} kB <button type="button" class="copy">Copy code</button></h4><pre tabindex="0">${escapeMarkup(code)}</pre></div>`,
  );
  return `<details class="code"><summary>Code to paste</summary>${blocks.join('')}</details>`;
}

function shareImage({ url, width, height, alt }) {
  return `<figure><img class="share" src="${url}" width="${width}" height="${height}" alt="${alt}" loading="lazy"><figcaption>Share image, ${width} × ${height}</figcaption></figure>`;
}

function pictureLine(story) {
  const photo = sharePhoto(story);
  const film = story.videos[0];
  const covered = story.photos.length > 0 ? 'no picture that may be shared unasked' : 'no picture';
  return [photo ? creditLine(photo) : covered, film && videoCreditLine(film)]
    .filter(Boolean)
    .map(escapeMarkup)
    .join(' · ');
}
