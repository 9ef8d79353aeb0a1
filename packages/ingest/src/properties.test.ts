import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { IngestError } from './ingest-error.js';
import { creditIn, splitCaption } from './photos/credit.js';
import { readPhotoFile } from './photos/photo-file.js';
import { plainText } from './plain-text.js';
import { readArticle } from './read-article.js';
import { findDate } from './read-date.js';
import type { SourceType, StoryDraft } from './reading.js';
import { byline } from './text/byline.js';
import { readDateline } from './text/dateline.js';

// Many more runs are a matter of minutes: CLIPSHEET_RUNS=10000 node --import tsx --test …
const RUNS = Number(process.env['CLIPSHEET_RUNS'] ?? 40);
const SEED = Number(process.env['CLIPSHEET_SEED'] ?? 20_261_125);
const check = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void, runs = RUNS) =>
  fc.assert(fc.property(arbitrary, holds), { numRuns: runs, seed: SEED });

const word = fc.constantFrom(
  ...'harbour ferry council pier market winter bridge signal orchard tower engine letter'.split(' '),
);
const given = fc.constantFrom('Ada', 'Tomas', 'Nell', 'Priya', 'Olu', 'Ingrid', 'Jean-Luc', 'María');
const family = fc.constantFrom('Quill', 'Roe', 'Carrow', 'Bohm', 'Adeyemi', 'Solberg-Haas', 'O’Toole', 'de la Cruz');
const person = fc.tuple(given, family).map((names) => names.join(' '));
const agency = fc.constantFrom('Reuters', 'Getty Images', 'The Sheet', 'dpa', 'Harbour Archive');
const sentence = fc.array(word, { minLength: 6, maxLength: 14 }).map((words) => `The ${words.join(' ')}.`);
const role = fc.tuple(word, fc.constantFrom('pilot', 'keeper', 'director', 'engineer')).map((words) => words.join(' '));

const article = fc.record({
  headline: sentence.map((text) => text.slice(0, -1)),
  paragraphs: fc.array(sentence, { minLength: 2, maxLength: 6 }),
  photos: fc.uniqueArray(
    fc.record({ credit: fc.tuple(person, agency).map((both) => both.join('/')), caption: sentence }),
    {
      selector: ({ credit }) => credit,
      maxLength: 4,
    },
  ),
  quotes: fc.uniqueArray(fc.record({ text: sentence, speaker: person, affiliation: role }), {
    selector: ({ text }) => text,
    maxLength: 4,
  }),
  corrections: fc.uniqueArray(sentence, { maxLength: 3 }),
  isWarned: fc.boolean(),
});
type Article = typeof article extends fc.Arbitrary<infer T> ? T : never;

/** The same article in each format that can hold all of it. */
const PRINTED: Record<string, { type: SourceType; print: (article: Article) => string }> = {
  'a page': {
    type: 'html',
    print: ({ headline, paragraphs, photos, quotes, corrections, isWarned }) =>
      `<!doctype html><html lang="en"><body><article><h1>${headline}</h1>${isWarned ? '<p class="content-warning">Warning: graphic violence.</p>' : ''}
${paragraphs.map((text) => `<p>${text}</p>`).join('')}
${photos.map(({ credit, caption }, index) => `<figure><img src="p${index}.jpg" alt="x"><figcaption>${caption} Photo: ${credit}</figcaption></figure>`).join('')}
${quotes.map(({ text, speaker, affiliation }) => `<blockquote><p>${text}</p><cite>${speaker}, ${affiliation}</cite></blockquote>`).join('')}
${corrections.map((text) => `<div class="correction">Correction: ${text}</div>`).join('')}</article></body></html>`,
  },
  Markdown: {
    type: 'markdown',
    print: ({ headline, paragraphs, photos, quotes, corrections, isWarned }) =>
      [
        `# ${headline}`,
        ...(isWarned ? ['Warning: graphic violence.'] : []),
        ...paragraphs,
        ...photos.map(({ credit, caption }, index) => `![x](p${index}.jpg "${caption} Photo: ${credit}")`),
        ...quotes.map(({ text, speaker, affiliation }) => `> ${text}\n>\n> — ${speaker}, ${affiliation}`),
        ...corrections.map((text) => `:::correction\n${text}\n:::`),
      ].join('\n\n'),
  },
  'an item of a feed': {
    type: 'feed',
    print: (one) =>
      `<rss><channel><title>Sheet</title><language>en</language><item><title>${one.headline}</title><content:encoded><![CDATA[${PRINTED['a page']?.print(one) ?? ''}]]></content:encoded></item></channel></rss>`,
  },
};

function losesNothing(story: StoryDraft, { photos, quotes, corrections, isWarned }: Article): void {
  for (const { credit } of photos)
    assert.ok(
      story.photos.some((photo) => photo.credit === credit),
      `credit ${credit}`,
    );
  for (const { text, speaker, affiliation } of quotes)
    assert.ok(
      story.quotes.some(
        (quote) => quote.text === text && quote.speaker === speaker && quote.affiliation === affiliation,
      ),
      `quote of ${speaker}, ${affiliation}: ${text} in ${JSON.stringify(story.quotes)}`,
    );
  for (const text of corrections)
    assert.ok(
      story.corrections.some(({ note }) => note?.includes(text)),
      `correction ${text}`,
    );
  if (isWarned) assert.ok(story.warning?.reasons.includes('violence') || story.warning?.words, 'warning');
}

for (const [name, { type, print }] of Object.entries(PRINTED))
  test(`no credit, speaker, affiliation, correction or warning of ${name} is lost, nor by way of a Story’s JSON`, () => {
    check(article, (one) => {
      const { story } = readArticle(print(one), { type });
      losesNothing(story, one);
      losesNothing(readArticle(JSON.stringify(story), { type: 'story' }).story, one);
    });
  });

const TOKENS =
  '<p> </p> <div <article> <figure> <img src= <script> </script> <!-- --> <![CDATA[ ]]> &lt; &#x0; &amp; "“” „“ «» 「」 \' said Smith : ::: ::video[ ](javascript:x) ![a](b) # > --- \n\n {"a": [ ] } null \u0000 \u202e \ufeff 👩‍👩‍👧 é ́ http://x <item> <rss> By © Photo: ( ) 2026-11-25 写真： قال correction'.split(
    ' ',
  );
const junk = fc.oneof(
  fc.array(fc.constantFrom(...TOKENS, ' ', '\n'), { maxLength: 120 }).map((tokens) => tokens.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

for (const type of ['html', 'markdown', 'text', 'feed', 'json-ld', 'story'] as const)
  test(`whatever stands in a source of the type ${type}, it is a story of plain text or a named error`, () => {
    check(
      fc.oneof(
        junk,
        junk.map(
          (text) => `<rss><channel><item><title>a</title><description>${text}</description></item></channel></rss>`,
        ),
        junk.map((text) => `<h1>Title</h1><p>${text}</p>`),
      ),
      (source) => {
        try {
          const json = JSON.stringify(readArticle(source, { type }).story);
          assert.ok(!/<[a-z!/?]/i.test(json), json.slice(0, 300));
        } catch (error) {
          if (!(error instanceof IngestError)) throw error;
        }
      },
    );
  });

test('text rules reach their end at once: cleaning twice changes nothing', () => {
  check(junk, (text) => assert.equal(plainText(plainText(text)), plainText(text)), 4 * RUNS);
});

test('no line makes the readers of bylines, dates, datelines and credits throw', () => {
  check(
    junk,
    (line) => {
      byline(line, { needsOpening: false });
      findDate(line);
      readDateline(line);
      creditIn(line);
      splitCaption(line);
    },
    4 * RUNS,
  );
});

test('no bytes make the reader of a photo’s own fields throw', () => {
  const heads = [
    [0xff, 0xd8, 0xff, 0xe1],
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    [0x52, 0x49, 0x46, 0x46],
    [],
  ];
  check(fc.tuple(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 300 })), ([head, rest]) => {
    readPhotoFile(Uint8Array.from([...head, ...rest]));
  });
});
