import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arabicStory, exampleStory, veiledStory } from '@clipsheet/fixtures';
import type { StoryInput } from '@clipsheet/story';
import { IngestError } from './ingest-error.js';
import { readArticle } from './read-article.js';
import { rereadArticle } from './reread/reread-article.js';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('a Story’s own JSON is the same story again', () => {
  for (const story of [exampleStory(), arabicStory(), veiledStory()]) {
    const { story: read, type } = readArticle(JSON.stringify(story), { name: 'story.json' });
    assert.equal(type, 'story');
    assert.deepEqual(plain(read), plain(story));
  }
});

test('markup and addresses that run are taken out of a Story’s JSON, and said', () => {
  const hostile = { ...exampleStory(), headline: 'Boats <b onclick=x>home</b>', url: 'javascript:alert(1)' };
  const { story, report } = readArticle(JSON.stringify(hostile));
  assert.equal(story.headline, 'Boats home');
  assert.equal(story.url, undefined);
  assert.ok(report.some(({ pointer, kind }) => pointer === '/url' && kind === 'warning'));
});

test('broken JSON is an error that says so', () => {
  assert.throws(
    () => readArticle('{"schema":1,}', { type: 'story' }),
    (error) => error instanceof IngestError && error.code === 'ingest/json',
  );
});

test('a NewsArticle in JSON-LD alone gives fields, text and quotes', () => {
  const { story, type } = readArticle(
    JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'The ferry is late',
      author: [{ '@type': 'Person', name: 'Nell Carrow' }],
      datePublished: '2026-11-20T16:05:00Z',
      articleBody: 'The ferry was late.\n\n“We saw her lights,” said Ada Quill, the pilot.',
    }),
  );
  assert.equal(type, 'json-ld');
  assert.deepEqual(story.byline, [{ name: 'Nell Carrow' }]);
  assert.deepEqual(
    story.quotes.map(({ text, speaker }) => [text, speaker]),
    [['We saw her lights', 'Ada Quill']],
  );
});

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>The Sheet</title><link>https://sheet.example/</link><language>en-gb</language>
<item><title>Ferry &amp; fog</title><link>https://sheet.example/ferry-and-fog</link><dc:creator><![CDATA[Nell Carrow]]></dc:creator><pubDate>Fri, 20 Nov 2026 16:05:00 +0100</pubDate><description>A late boat.</description><content:encoded><![CDATA[<p>The ferry was late.</p><figure><img src="/fog.jpg" alt="Fog"><figcaption>Fog. Photo: Iris Bohm</figcaption></figure><p>“We saw her lights,” said Ada Quill.</p>]]></content:encoded></item>
<item><title>Another</title><link>https://sheet.example/another</link><content:encoded><![CDATA[<p>Another story with a text of its own.</p>]]></content:encoded></item></channel></rss>`;

test('an item of a feed gives its full content, and the others are named', () => {
  const { story, report, type } = readArticle(RSS);
  assert.equal(type, 'feed');
  assert.deepEqual(
    [story.headline, story.url, story.published, story.lang, story.publisher?.name, story.dek],
    [
      'Ferry & fog',
      'https://sheet.example/ferry-and-fog',
      '2026-11-20T16:05:00+01:00',
      'en-gb',
      'The Sheet',
      'A late boat.',
    ],
  );
  assert.deepEqual(
    story.photos.map(({ src, credit }) => [src, credit]),
    [['https://sheet.example/fog.jpg', 'Iris Bohm']],
  );
  assert.equal(story.quotes[0]?.speaker, 'Ada Quill');
  assert.ok(report.some(({ message }) => message.includes('2 items')));
  assert.equal(readArticle(RSS, { url: 'https://sheet.example/another' }).story.headline, 'Another');
});

test('an Atom entry is read like any other item', () => {
  const { story } = readArticle(
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Blatt</title><entry><title>Die Fähre</title><link href="https://blatt.example/faehre"/><author><name>Jana Holm</name></author><published>2026-11-20T16:05:00Z</published><content type="html">&lt;p&gt;„Wir sahen ihr Licht“, sagte Ada Quill.&lt;/p&gt;</content></entry></feed>`,
  );
  assert.deepEqual([story.lang, story.byline[0]?.name, story.quotes[0]?.speaker], ['de', 'Jana Holm', 'Ada Quill']);
});

const MARKDOWN = `# Boats come home

::photo{src="quay.jpg" credit="Iris Bohm/Reuters" caption="The quay at dusk." alt="A quay."}

The boats came home. “We saw the lights,” said Ada Quill.

::youtube[The boats]{#Xk2vN8QpLw0}

:::quote{speaker="Jan Roe" affiliation="skipper"}
Nobody *sings* at sea any more.
:::

:::correction{date=2026-11-21}
There were nine boats, not eight.
:::
`;

test('Markdown directives bring photos, films, quotes and corrections', () => {
  const { story } = readArticle(MARKDOWN, { type: 'markdown' });
  assert.deepEqual(
    story.photos.map(({ src, credit, caption, alt }) => [src, credit, caption, alt]),
    [['quay.jpg', 'Iris Bohm/Reuters', 'The quay at dusk.', 'A quay.']],
  );
  assert.deepEqual(
    story.videos.map(({ src, title }) => [src, title]),
    [['https://www.youtube.com/watch?v=Xk2vN8QpLw0', 'The boats']],
  );
  assert.deepEqual(
    story.quotes.map(({ text, speaker, affiliation }) => [text, speaker, affiliation]),
    [
      ['We saw the lights', 'Ada Quill', undefined],
      ['Nobody sings at sea any more.', 'Jan Roe', 'skipper'],
    ],
  );
  assert.deepEqual(story.corrections, [{ date: '2026-11-21', note: 'There were nine boats, not eight.' }]);
});

const ARTICLE = `Boats come home

Picture: Iris Bohm

“We saw the lights from the pier and we knew it was her,” said Ada Quill.

“Nobody sings at sea any more,” said Jan Roe.`;

test('an article read again keeps its ids, and says what an edit changed and which quotes drifted', () => {
  const before = readArticle(ARTICLE).story;
  const same = rereadArticle(ARTICLE, before);
  assert.deepEqual([same.story.revision, same.changes], [1, []]);
  const edited = ARTICLE.replace('We saw the lights', 'We all saw the lights')
    .replace('“Nobody sings at sea any more,” said Jan Roe.', 'It was late.')
    .replace('Boats come home', 'The boats come home');
  const { story, changes, quotes } = rereadArticle(edited, before);
  assert.deepEqual([story.id, story.revision], [before.id, 2]);
  assert.equal(story.quotes[0]?.id, before.quotes[0]?.id);
  assert.deepEqual(
    quotes.map(({ state }) => state),
    ['changed', 'missing'],
  );
  assert.ok(
    changes.some(
      ({ pointer, was, is }) => pointer === '/headline' && was === 'Boats come home' && is === 'The boats come home',
    ),
  );
  assert.ok(
    changes.some(({ pointer, kind }) => pointer === `/quotes/${before.quotes[1]?.id ?? ''}` && kind === 'removed'),
  );
});

test('precise mode keeps guessed quotes out of the story and in the report', () => {
  const guessed = 'Title\n\nAda Quill laughed. “Nobody sings at sea any more.”\n\n“It was late,” said Jan Roe.';
  assert.equal(readArticle(guessed).story.quotes.length, 2);
  const { story, report } = readArticle(guessed, { quotes: 'precise' });
  assert.deepEqual(
    story.quotes.map(({ speaker }) => speaker),
    ['Jan Roe'],
  );
  assert.ok(report.some(({ pointer, message }) => pointer === '/quotes' && message.includes('Nobody sings')));
});

test('a Story of a newer schema is read as far as it is known', () => {
  const newer = { ...exampleStory(), schema: 9, mood: 'calm' } as StoryInput;
  assert.equal(readArticle(JSON.stringify(newer)).story.headline, exampleStory().headline);
});
