import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleStory, veiledStory, withdrawnStory } from '@clipsheet/fixtures';
import { addresses } from './addresses.js';
import { citation } from './citation.js';
import { embedCode } from './embed-code.js';

const at = addresses('https://clips.example/c/');
const QUOTE = { kind: 'quote', id: 'we-had-forgotten' } as const;
const VIDEO = { kind: 'video', id: 'first-night' } as const;
const SCRIPT = '<script async src="https://clips.example/c/clipsheet.js"></script>';

test('the tag holds its story, revision, contract and the words, and comes with the script', () => {
  const story = exampleStory();
  assert.equal(
    embedCode(story, { form: 'tag', addresses: at }),
    '<clip-story src="https://clips.example/c/stories/harbour/story.json" rev="2" v="1">\n' +
      `${citation(story, { addresses: at })}\n</clip-story>\n${SCRIPT}`,
  );
});

test('the tag of a quote or a video names which one', () => {
  const quote = embedCode(exampleStory(), { form: 'tag', addresses: at, part: QUOTE });
  assert.match(quote, /^<clip-quote src="[^"]+\/story\.json" quote="we-had-forgotten" rev="2" v="1">/);
  const video = embedCode(exampleStory(), { form: 'tag', addresses: at, part: VIDEO });
  assert.match(video, /^<clip-video src="[^"]+\/story\.json" video="first-night" rev="2" v="1">/);
});

test('the blockquote is the citation with the script, so that filters which drop tags leave it readable', () => {
  const story = exampleStory();
  const expected = `${citation(story, { addresses: at, part: QUOTE })}\n${SCRIPT}`;
  assert.equal(embedCode(story, { form: 'blockquote', addresses: at, part: QUOTE }), expected);
});

test('a quote’s frame is sandboxed, named, lazy and of a height of its own', () => {
  assert.equal(
    embedCode(exampleStory(), { form: 'iframe', addresses: at, part: QUOTE }),
    '<iframe src="https://clips.example/c/stories/harbour/quotes/we-had-forgotten/embed/" width="100%" height="413" frameborder="0"' +
      ' title="“We had forgotten what the sky is for” — Ida Brandt (The Morning Sheet)"' +
      ' allow="autoplay; fullscreen; clipboard-write; web-share; picture-in-picture; encrypted-media" allowfullscreen' +
      ' referrerpolicy="strict-origin-when-cross-origin" loading="lazy"' +
      ' sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>',
  );
});

test('only a frame in which a provider’s player may run goes without a sandbox', () => {
  const frame = (story = exampleStory(), part?: typeof QUOTE | typeof VIDEO) =>
    embedCode(story, { form: 'iframe', addresses: at, part });
  assert.doesNotMatch(frame(exampleStory(), VIDEO), /sandbox/, 'a YouTube film');
  assert.doesNotMatch(frame(), /sandbox/, 'a story with a YouTube film in it');
  const file = exampleStory({ videos: [{ id: 'first-night', src: 'https://morning-sheet.example/a.mp4' }] });
  assert.match(frame(file, VIDEO), / sandbox="allow-scripts allow-popups/, 'a film of the publisher’s own');
  assert.match(frame(exampleStory({ videos: [] })), /sandbox/);
});

test('a story that may only be linked to gives one link in every form', () => {
  const story = exampleStory({ embedding: 'link-only' });
  for (const form of ['tag', 'iframe', 'blockquote'] as const) {
    assert.equal(
      embedCode(story, { form, addresses: at }),
      '<p><a href="https://morning-sheet.example/harbour">The harbour lights go out at nine</a>, The Morning Sheet</p>',
    );
  }
});

test('embed code of a withdrawn story carries none of its words', () => {
  for (const form of ['tag', 'iframe', 'blockquote'] as const) {
    for (const part of [undefined, QUOTE, VIDEO]) {
      for (const embedding of ['open', 'link-only'] as const) {
        const code = embedCode(withdrawnStory({ embedding }), { form, addresses: at, part });
        assert.doesNotMatch(code, /lights go out|forgotten what|dark night/);
        assert.match(code, /This story has been withdrawn/);
      }
    }
  }
});

test('no form names a veiled picture or film', () => {
  for (const form of ['tag', 'iframe', 'blockquote'] as const) {
    for (const part of [undefined, QUOTE, VIDEO]) {
      assert.doesNotMatch(
        embedCode(veiledStory(), { form, addresses: at, part }),
        /<img|poster|quay-1600|youtube|\/media\//,
      );
    }
  }
});
