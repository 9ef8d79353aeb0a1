import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { exampleStory, HOSTILE_TEXTS } from '@clipsheet/fixtures';
import { cleanText, type PartRef, type Story } from '@clipsheet/story';
import { addresses } from './addresses.js';
import { citation } from './citation.js';
import { embedCode } from './embed-code.js';
import { headTags } from './head-tags.js';
import { oembed, oembedXml } from './oembed.js';

// The corpus of hostile texts is not part of the repository; where it is absent the committed ones are tried alone.
const CORPUS = join(process.env['CLIPSHEET_CORPORA'] ?? '../shared/corpora', 'text', 'hostile-text.json');

function corpusTexts(): string[] {
  try {
    const cases = JSON.parse(readFileSync(CORPUS, 'utf8')) as { text: string }[];
    return cases.map(({ text }) => text);
  } catch {
    return [];
  }
}

/** The whole language of our printed markup: these tags, quoted attributes of these names, text without `<` or `>`. */
const TAG =
  /^<(?:\/(?:title|blockquote|p|a|strong|bdi|time|iframe|script|clip-story|clip-quote|clip-video)|(?:title|meta|link|blockquote|p|a|strong|bdi|time|iframe|script|clip-story|clip-quote|clip-video)(?: (?:(?:class|cite|lang|dir|href|datetime|src|rev|v|quote|video|name|property|content|rel|type|title|width|height|frameborder|allow|referrerpolicy|loading|sandbox)="[^"<>]*"|async|allowfullscreen))*)>$/;
const ADDRESS = /^(?:https:\/\/(?:clips|morning-sheet)\.example\/|\d+$)/;

/** Every departure from the grammar, from safe addresses and from well-formed nesting. */
function departures(html: string): string[] {
  const found: string[] = [];
  const open: string[] = [];
  const body = html.replace(/<script type="application\/ld\+json">[^<>&]*<\/script>/g, '');
  for (const piece of body.split(/(<[^<>]*>)/)) {
    if (!piece.startsWith('<')) {
      if (/[<>]/.test(piece) || /&(?!(?:amp|lt|gt|quot|#39);)/.test(piece)) found.push(piece);
      continue;
    }
    if (!TAG.test(piece)) found.push(piece);
    for (const [, name = '', value = ''] of piece.matchAll(/ (href|src|cite)="([^"]*)"/g)) {
      if (!ADDRESS.test(value)) found.push(`${name}=${value}`);
    }
    const name = /^<\/?([\w-]+)/.exec(piece)?.[1] ?? '';
    if (name === 'meta' || name === 'link') continue;
    if (!piece.startsWith('</')) open.push(name);
    else if (open.pop() !== name) found.push(`unbalanced ${piece}`);
  }
  return [...found, ...open];
}

/** A story with one text in every field that takes words. */
function storyOf(text: string): Story {
  return {
    ...exampleStory(),
    headline: text,
    dek: text,
    kicker: text,
    section: text,
    byline: [{ name: text, role: text, url: text }],
    publisher: { name: text, url: text, logo: text },
    corrections: [{ was: text, is: text, note: text, date: '2026-03-04' }],
    photos: exampleStory().photos.map((photo) => ({ ...photo, credit: text, caption: text, alt: text, src: text })),
    videos: exampleStory().videos.map((video) => ({ ...video, title: text, credit: text, src: text, poster: text })),
    quotes: exampleStory().quotes.map((quote) => ({
      ...quote,
      text,
      speaker: text,
      affiliation: text,
      spokenTo: text,
      date: text,
      lang: 'ar',
      original: { text, lang: 'he' },
    })),
    body: [text],
  };
}

function everyOutput(story: Story): string[] {
  const at = addresses('https://clips.example/c/');
  const parts: PartRef[] = [
    { kind: 'story' },
    { kind: 'quote', id: 'we-had-forgotten' },
    { kind: 'video', id: 'first-night' },
  ];
  const image = {
    url: at.image('harbour', 'a.b.jpg'),
    width: 1200,
    height: 630,
    type: 'image/jpeg',
    alt: story.headline,
  } as const;
  return parts.flatMap((part) => [
    citation(story, { addresses: at, part }),
    headTags(story, { addresses: at, part, image }),
    oembed(story, { addresses: at, part, image })?.html ?? '',
    ...(['tag', 'iframe', 'blockquote'] as const).map((form) => embedCode(story, { addresses: at, part, form })),
  ]);
}

test('the grammar itself refuses what it must (control)', () => {
  for (const bad of [
    '<img src=x>',
    '<p onclick="x">',
    '<a href="javascript:1">',
    '<p>',
    '</p>',
    'a < b',
    '&nbsp;',
    '<p><a></p></a>',
  ]) {
    assert.notDeepEqual(departures(bad), [], bad);
  }
});

const texts = [...HOSTILE_TEXTS, ...corpusTexts()];

test(`whatever a field holds, every form stays within the grammar (${texts.length} texts × 36 outputs)`, () => {
  if (texts.length === HOSTILE_TEXTS.length) console.log(`${CORPUS} is absent: only the committed texts were tried.`);
  for (const text of texts) {
    for (const withdrawn of [undefined, { date: '2026-03-05', reason: text || 'r' }]) {
      const story = { ...storyOf(text), ...(withdrawn && { withdrawn }) };
      for (const html of everyOutput(story)) assert.deepEqual(departures(html), [], JSON.stringify(text));
    }
  }
});

test('every text comes back from the XML as it was, cleaned, and the XML stays well formed', () => {
  const at = addresses('https://clips.example/c/');
  for (const text of texts) {
    const answer = oembed({ ...exampleStory(), headline: text }, { addresses: at });
    assert.ok(answer);
    const xml = oembedXml(answer);
    assert.match(xml, /^<\?xml [^<>]+\?>\n<oembed>\n(?:<(\w+)>[^<>]*<\/\1>\n)+<\/oembed>\n$/);
    assert.doesNotMatch(xml, /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|&(?!(?:amp|lt|gt|quot|#39);)/);
    if (text.length < 300) assert.equal(answer.title, cleanText(text));
  }
});
