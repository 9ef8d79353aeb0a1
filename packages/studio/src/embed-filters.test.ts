import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { DOMParser } from 'linkedom';
import { exampleStory } from '@clipsheet/fixtures';
import { WHOLE_STORY } from '@clipsheet/story';
import { EMBED_FILTERS, throughFilter } from './embed-filters.js';
import { embedForms, type FormName } from './embed-forms.js';

before(() => Object.assign(globalThis, { DOMParser }));
after(() => Reflect.deleteProperty(globalThis, 'DOMParser'));

const story = exampleStory();
const forms = embedForms(story, {
  baseUrl: 'https://clips.example/',
  part: WHOLE_STORY,
  preRendered: {
    story: `<clip-story><template shadowrootmode="open"><style>.card{color:red}</style><p>${story.headline}</p></template><blockquote class="clip-story"><p>${story.headline}</p></blockquote></clip-story>`,
  },
  image: { url: 'https://clips.example/a.jpg', alt: 'A card' },
});
const left = (form: FormName) => {
  const code = forms.find(({ name }) => name === form)?.code ?? '';
  return Object.fromEntries(EMBED_FILTERS.map((filter) => [filter.id, throughFilter(code, filter)]));
};

test('behind each of three filters the tag keeps headline, credit and link, and the script’s class where it may', () => {
  for (const form of ['tag', 'blockquote'] as const) {
    const found = left(form);
    assert.deepEqual(
      Object.values(found).map(({ state, hasLink }) => [state, hasLink]),
      [
        ['class', true],
        ['class', true],
        ['words', true],
      ],
      form,
    );
    for (const { words } of Object.values(found)) {
      assert.ok(words.some((line) => line.includes(story.headline)));
      for (const { credit } of story.photos.slice(0, 1))
        assert.ok(
          words.some((line) => line.includes(credit)),
          credit,
        );
    }
  }
});

test('a pre-rendered tag leaves its style sheet among the words of WordPress, and nowhere else', () => {
  const found = left('preRendered');
  assert.deepEqual(
    Object.entries(found).map(([id, { state }]) => [id, state]),
    [
      ['wordpress', 'litter'],
      ['roundcube', 'class'],
      ['miniflux', 'words'],
    ],
  );
});

test('of a frame nothing is left, of a bare address the address, and a mail keeps its picture everywhere', () => {
  assert.ok(Object.values(left('frame')).every(({ state }) => state === 'nothing'));
  assert.ok(Object.values(left('wordpress')).every(({ state }) => state === 'address'));
  assert.ok(Object.values(left('mail')).every(({ hasPicture, hasLink }) => hasPicture && hasLink));
});
