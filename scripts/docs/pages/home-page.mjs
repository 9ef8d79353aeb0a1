// The first page: what it is, one story clipped into its parts, and the ways in.
import { renderPart } from '@clipsheet/elements/ssr.js';
import { addresses, embedCode } from '@clipsheet/sharing';
import { highlight } from '../highlight.mjs';
import { codeBlock, text } from '../html.mjs';

const STORY = 'fog-signal';

/** @param {import('../frame.mjs').Site} site */
export function homePage({ paper, site, now }) {
  const story = paper.stories.get(STORY);
  const shareImage = paper.shareImage(STORY);
  const print = (options) => renderPart(story, { addresses: site.paper, now, ...options });
  const code = embedCode(story, { form: 'tag', part: { kind: 'story' }, addresses: addresses(site.paper) });
  const quote = { kind: 'quote', id: story.quotes[0].id };
  const doors = [
    [
      'guides/publish-from-a-folder/',
      'Publish from a folder',
      'From your articles to a folder that any web server can send.',
    ],
    ['guides/paste-a-tag/', 'Paste a tag', 'Another paper’s story, quote or film on your page.'],
    ['elements/', 'Elements', 'Four tags with everything that they take, paint and tell.'],
    ['reference/story/', 'Reference', 'The Story, the command line, addresses, error codes, every export.'],
  ];
  const words =
    'A clipsheet was the page of ready-to-reprint cuttings that papers once sent each other. Clipsheet lets a newsroom’s stories travel today, with their credits, warnings and corrections.';
  return {
    path: '',
    title: 'Every story, clipped into pieces that travel.',
    words,
    section: '',
    isLive: true,
    isWide: true,
    html: `<p class="lead">${words}</p>
<ul class="doors">${doors.map(([path, name, about]) => `<li><a href="${site.base}${path}">${name}</a><p>${about}</p></li>`).join('')}</ul>
<h2 id="one-article">One article</h2>
<div class="sheet">
<section class="cut"><h3>Story card</h3>${print({})}</section>
<div class="cuts">
<section class="cut"><h3>Share image</h3><img class="share" src="${shareImage.url}" width="1200" height="630" alt="${shareImage.alt}"></section>
<section class="cut"><h3>Quote</h3>${print({ part: quote })}</section>
<section class="cut"><h3>Share bar</h3>${print({ tag: 'clip-share' })}</section>
</div>
<section class="cut code"><h3>The code to paste</h3>${codeBlock(highlight(code, 'html'), { label: 'Tag to paste', caption: `<span>Tag, ${(Buffer.byteLength(code) / 1000).toFixed(1)} kB</span>` })}</section>
</div>
<h2 id="two-commands">Two commands</h2>
<div class="prose"><p>With Node ≥ 20.19 and npm, nothing else:</p>
${codeBlock(highlight('npm start # builds everything, publishes the example newsroom, serves it, the studio and these pages\nnpm test  # every test, in Node, Chromium, Firefox and WebKit', 'sh'), { label: 'Commands' })}
<p>${text('What a story promises on every page it reaches: ')}<a href="${site.base}guides/corrections-and-withdrawals/">corrections arrive</a>, <a href="${site.base}guides/sensitive-pictures/">a sensitive picture waits</a>, <a href="${site.base}guides/credits/">credits travel with the picture</a>, and nothing third-party loads before a click.</p></div>`,
    headings: [],
  };
}
