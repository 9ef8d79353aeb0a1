import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IngestError } from '../ingest-error.js';
import { readArticle } from '../read-article.js';

const read = (markdown: string) => readArticle(markdown, { type: 'markdown', name: 'quay.md' });

test('photos carry caption and credit from their title, or from the line under them', () => {
  const { story } = read(`# A quay

![A quay.](quay.jpg "The quay at dusk. Picture: Iris Bohm")

![A pier.](pier.jpg)
*The pier in fog. Illustration: Jan Roe*

![A boat.](boat.jpg)

Picture: Getty Images

Some text.`);
  assert.equal(story.headline, 'A quay');
  assert.deepEqual(
    story.photos.map(({ id, alt, caption, credit, kind }) => [id, alt, caption, credit, kind]),
    [
      ['quay', 'A quay.', 'The quay at dusk.', 'Iris Bohm', undefined],
      ['pier', 'A pier.', 'The pier in fog.', 'Jan Roe', 'illustration'],
      ['boat', 'A boat.', undefined, 'Getty Images', undefined],
    ],
  );
  assert.deepEqual(story.body, ['Some text.']);
});

test('a quotation set off with a last line of its own has that speaker', () => {
  const { story } = read(
    '# A quay\n\nSome text.\n\n> A light is a promise.\n>\n> — Rose Tregarth, the keeper’s daughter',
  );
  assert.deepEqual(
    story.quotes.map(({ text, speaker, affiliation }) => [text, speaker, affiliation]),
    [['A light is a promise.', 'Rose Tregarth', 'the keeper’s daughter']],
  );
});

test('a video’s address on a line of its own is a video', () => {
  assert.equal(
    read('# A quay\n\nText.\n\n[The ferry](https://youtu.be/abcdefghijk)').story.videos[0]?.src,
    'https://www.youtube.com/watch?v=abcdefghijk',
  );
});

test('front matter decides, and “none” means that nobody is to be warned', () => {
  const { story, report } = read(
    '---\ntitle: Siege\nwarning: none\nauthor: Nell Carrow and Jan Roe\n---\n\nShelling, air strikes and snipers: a dead body and a head wound.',
  );
  assert.equal(story.headline, 'Siege');
  assert.equal(story.warning, undefined);
  assert.ok(!report.some(({ kind }) => kind === 'proposed'));
  assert.deepEqual(story.byline, [{ name: 'Nell Carrow' }, { name: 'Jan Roe' }]);
});

test('a field of front matter that is not what it should be is left out and named', () => {
  const { story, report } = read(
    '---\nheadline: A quay\nurl: "javascript:alert(1)"\npublished: soon\nhedline: x\n---\n\nText.',
  );
  assert.equal(story.url, undefined);
  const problems = report.filter(({ kind }) => kind === 'warning').map(({ pointer }) => pointer);
  assert.deepEqual(problems, ['/url', '/published', '/hedline']);
});

test('broken front matter is refused, since a warning could be in it', () => {
  assert.throws(
    () => read('---\nheadline: "A quay\nwarning: injury\n---\n\nText.'),
    (error) => error instanceof IngestError && error.code === 'ingest/front-matter',
  );
});

test('markup in Markdown is never kept', () => {
  const { story } = read('# A <b>quay</b>\n\nText <img src=x onerror=alert(1)> goes <script>on</script>.');
  assert.ok(!/<[a-z!/]/i.test(JSON.stringify(story)));
});
