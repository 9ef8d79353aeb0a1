import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { allStyles } from '../src/all-styles.js';
import { KINDS } from '../src/contract.js';
import { quoteStyles } from '../src/styles/quote-styles.js';
import { shareStyles } from '../src/styles/share-styles.js';
import { storyStyles } from '../src/styles/story-styles.js';
import { videoStyles } from '../src/styles/video-styles.js';
import * as film from '../src/templates/film.js';
import * as states from '../src/templates/states.js';
import * as parts from '../src/templates/story-parts.js';

interface Named {
  name: string;
  description?: string;
  default?: string;
}
interface Declaration extends Named {
  tagName?: string;
  attributes: Named[];
  events: Named[];
  cssProperties: Named[];
}

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const { modules } = JSON.parse(read('dist/custom-elements.json')) as { modules: { declarations: Declaration[] }[] };
const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
const namesOf = (list: readonly Named[]) => [...new Set(list.map(({ name }) => name))].sort();

test('the manifest has all four elements, and says what each attribute, event and token is for', () => {
  assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), KINDS.map((kind) => `clip-${kind}`).sort());
  for (const { tagName, attributes, events, cssProperties } of elements)
    for (const { name, description } of [...attributes, ...events, ...cssProperties])
      assert.ok(description, `${tagName} says nothing of ${name}`);
});

test('the tokens that the manifest and the README name are those that the style sheets read', () => {
  const styles = allStyles([...storyStyles, ...quoteStyles, ...videoStyles, ...shareStyles], {
    states,
    film,
    parts,
  } as never).join('');
  const inStyle = [...new Set(styles.match(/--clip-[\w-]+/g))].sort();
  const inReadme = Array.from(read('README.md').matchAll(/^\| `(--clip-[\w-]+)`/gm), ([, name]) => name).sort();
  for (const { tagName, cssProperties } of elements) assert.deepEqual(namesOf(cssProperties), inStyle, tagName);
  assert.deepEqual(inReadme, inStyle);
});

test('the defaults of the tokens are those of the style sheets', () => {
  const [first] = elements;
  for (const { name, default: initial } of first?.cssProperties ?? [])
    if (initial) assert.ok(storyStyles.join('').includes(`var(${name}, ${initial})`), `${name}: ${initial}`);
});

test('every event that there is stands in the manifest of an element that fires it', () => {
  const typed = Array.from(read('src/events.ts').matchAll(/^ {2}'(clip-\w+)': CustomEvent/gm), ([, name]) => name);
  assert.deepEqual(namesOf(elements.flatMap(({ events }) => events)), typed.sort());
});
