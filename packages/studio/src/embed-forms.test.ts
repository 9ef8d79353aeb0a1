import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseStory } from '@clipsheet/story';
import { embedForms, FORMS } from './embed-forms.js';

const story = parseStory({
  schema: 1,
  id: 'harbour',
  revision: 2,
  headline: 'Lights [back] on & bright',
  lang: 'en',
  url: 'https://selwick.example/harbour',
  publisher: { name: 'The Selwick Courier' },
  quotes: [{ id: 'sky', text: 'We had forgotten the sky', speaker: 'Rose Tregarth' }],
});
const context = {
  baseUrl: 'https://clips.selwick.example/',
  part: { kind: 'story' } as const,
  preRendered: { story: '<clip-story></clip-story>' },
  image: { url: 'https://clips.selwick.example/stories/harbour/images/story-1.91x1.ab.jpg', alt: 'Lights [back] on' },
};
const codeOf = (name: string) => embedForms(story, context).find((form) => form.name === name)?.code ?? '';

test('an editor is given every form, each with its size in bytes', () => {
  const forms = embedForms(story, context);
  assert.deepEqual(
    forms.map(({ name }) => name),
    [...FORMS],
  );
  for (const { code, bytes } of forms) assert.equal(bytes, Buffer.byteLength(code));
});

test('the pre-rendered form is left out until the server has printed it', () => {
  const names = embedForms(story, { ...context, preRendered: {} }).map(({ name }) => name);
  assert.ok(!names.includes('preRendered'));
  assert.ok(names.includes('tag'));
});

test('no form needs a script but those that name ours, and AMP', () => {
  for (const { name, code } of embedForms(story, context)) {
    const scripts = [...code.matchAll(/<script[^>]* src="([^"]*)"/g)].map(([, src]) => src);
    if (['tag', 'preRendered', 'blockquote'].includes(name))
      assert.deepEqual(scripts, ['https://clips.selwick.example/clipsheet.js'], name);
    else if (name !== 'amp') assert.deepEqual(scripts, [], name);
  }
});

test('brackets and ampersands of a headline break neither Markdown nor markup', () => {
  assert.match(codeOf('markdown'), /> \[Lights \\\[back\\\] on & bright\]\(https:/);
  assert.match(codeOf('amp'), /title="Lights \[back\] on &amp; bright"/);
});

test('WordPress and Ghost are given the address that they read by themselves', () => {
  assert.equal(codeOf('wordpress'), 'https://clips.selwick.example/stories/harbour/');
  assert.equal(codeOf('ghost'), codeOf('wordpress'));
});
