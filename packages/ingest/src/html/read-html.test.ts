import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticle } from '../read-article.js';

const TEXT = `<p>The ferry was late again on Monday, and for once nobody on the quay complained about it at all.</p>
<p>“We could see her lights from the pier,” said Ada Quill, the harbour’s pilot. “That was enough.”</p>`;
const page = (head: string, article: string) =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body><nav><p>World Local Sea and a great many other words</p></nav><article><h1>The night ferry was late and nobody minded</h1>${article}</article><footer><p>“Subscribe today,” says the footer.</p></footer></body></html>`;

test('a page gives what readers see before what its metadata says', () => {
  const { story } = readArticle(
    page('<title>Ferry | Site</title><meta property="og:title" content="Ferry late">', TEXT),
  );
  assert.equal(story.headline, 'The night ferry was late and nobody minded');
  assert.equal(story.lang, 'en-GB');
  assert.equal(story.body.length, 2, 'neither navigation nor footer is text of the article');
  assert.deepEqual(
    story.quotes.map(({ speaker, affiliation }) => [speaker, affiliation]),
    Array.from({ length: 2 }, () => ['Ada Quill', 'harbour’s pilot']),
  );
});

test('JSON-LD gives authors with roles, dates with zones, the publisher and the credit of a picture', () => {
  const data = {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': ['NewsArticle'],
        headline: 'Ferry',
        author: { '@type': 'Person', name: 'Nell Carrow', jobTitle: 'Coast reporter' },
        datePublished: '2026-11-20T16:05:00+0100',
        publisher: { '@id': '#paper' },
        image: { '@type': 'ImageObject', url: 'ferry-1200x630.jpg', creditText: 'Photo: Iris Bohm' },
        correction: { '@type': 'CorrectionComment', datePublished: '2026-11-21', text: 'The pier is 40 metres long.' },
      },
      { '@id': '#paper', '@type': 'NewsMediaOrganization', name: 'The Morning Sheet' },
    ],
  };
  const { story } = readArticle(
    page(
      `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
      `<img src="ferry-800x420.jpg" alt="A ferry.">${TEXT}`,
    ),
  );
  assert.deepEqual(story.byline, [{ name: 'Nell Carrow', role: 'Coast reporter' }]);
  assert.equal(story.published, '2026-11-20T16:05:00+01:00');
  assert.equal(story.publisher?.name, 'The Morning Sheet');
  assert.deepEqual(
    story.photos.map(({ src, credit, alt }) => [src, credit, alt]),
    [['ferry-800x420.jpg', 'Iris Bohm', 'A ferry.']],
  );
  assert.deepEqual(story.corrections, [{ date: '2026-11-21', note: 'The pier is 40 metres long.' }]);
});

test('figures give caption and credit apart, also behind lazy loading', () => {
  const { story } = readArticle(
    page(
      '',
      `<figure><img src="data:image/gif;base64,R0" data-src="quay.jpg" alt="A quay."><figcaption>The quay at dusk. <span class="photo-credit">Photograph: Iris Bohm/Reuters</span></figcaption></figure>
<div class="wp-caption"><img src="pier.jpg"><p class="wp-caption-text">The pier. (AP Photo/Jan Roe)</p></div>${TEXT}`,
    ),
  );
  assert.deepEqual(
    story.photos.map(({ src, caption, credit }) => [src, caption, credit]),
    [
      ['quay.jpg', 'The quay at dusk.', 'Iris Bohm/Reuters'],
      ['pier.jpg', 'The pier.', 'AP Photo/Jan Roe'],
    ],
  );
});

test('videos of providers and files are kept, and what cannot be carried over is named', () => {
  const { story, report } = readArticle(
    page(
      '',
      `<iframe src="//www.youtube.com/embed/abcdefghijk?start=30" title="The ferry comes in"></iframe>
<video poster="ferry.jpg"><source src="ferry.mp4"><track kind="captions" src="ferry.vtt" srclang="en"></video>
<iframe src="https://maps.example/quay"></iframe><blockquote class="twitter-tweet"><p>Late!</p></blockquote>${TEXT}`,
    ),
  );
  assert.deepEqual(
    story.videos.map(({ src, title, start }) => [src, title, start]),
    [
      ['https://www.youtube.com/watch?v=abcdefghijk', 'The ferry comes in', 30],
      ['ferry.mp4', undefined, undefined],
    ],
  );
  assert.deepEqual(story.videos[1]?.captions, [{ src: 'ferry.vtt', lang: 'en' }]);
  const notes = report.filter(({ kind }) => kind === 'warning').map(({ message }) => message);
  assert.ok(notes.some((note) => note.includes('maps.example')) && notes.some((note) => note.includes('A post on X')));
});

test('a notice to readers is a warning in the editor’s words, and no paragraph', () => {
  const { story } = readArticle(
    page('', `<div role="note">Warning: contains distressing images of injured animals with open wounds</div>${TEXT}`),
  );
  assert.deepEqual(story.warning, {
    reasons: ['injury', 'distress'],
    words: 'contains distressing images of injured animals with open wounds',
  });
  assert.equal(story.body.length, 2);
});

test('tags and attributes in capitals are the same tags', () => {
  const { story } = readArticle(
    '<HTML LANG="fr"><HEAD><META PROPERTY="OG:TITLE" CONTENT="Un moulin"></HEAD><BODY><P>Un texte.</P><IMG SRC="Moulin.JPG"></BODY></HTML>',
    { type: 'html' },
  );
  assert.deepEqual([story.headline, story.lang, story.photos[0]?.src], ['Un moulin', 'fr', 'Moulin.JPG']);
});

test('an address that runs script never comes out, and a relative one is made absolute where the page’s own is known', () => {
  const html = page(
    '<link rel="canonical" href="javascript:alert(1)">',
    `<img src="javascript:alert(1)"><img src="/a.jpg">${TEXT}`,
  );
  const { story } = readArticle(html, { url: 'https://news.example/x/ferry' });
  assert.equal(story.url, 'https://news.example/x/ferry');
  assert.deepEqual(
    story.photos.map(({ src }) => src),
    ['https://news.example/a.jpg'],
  );
});

test('the bytes of a page are decoded as a browser would', () => {
  const latin = Uint8Array.from(
    [...'<meta charset="iso-8859-1"><h1>Caf\xe9</h1><p>Un texte.</p>'].map((letter) => letter.charCodeAt(0)),
  );
  assert.equal(readArticle(latin, { type: 'html' }).story.headline, 'Café');
});
