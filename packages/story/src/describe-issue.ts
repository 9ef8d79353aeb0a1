import type { BaseIssue } from 'valibot';
import type { Problem } from './story-error.js';

// What a field expects and what to do about it, by the last name in its pointer.
const EXPECTED: Record<string, [expected: string, advice: string]> = {
  schema: ['a whole number from 1 on', 'Write "schema": 1.'],
  id: ['1 to 80 characters of a to z, 0 to 9 and hyphen', 'Choose an id such as aleppo-boy-rescued.'],
  portrait: ['the id of a photo of this story', 'Name a photo from /photos or leave it out.'],
  revision: ['a whole number from 1 on', 'Start with 1 and add 1 with every published change.'],
  headline: ['a non-empty string', 'Write the headline.'],
  lang: ['a language tag of BCP 47', 'Write en, ar or pt-BR, for instance.'],
  dir: ['"ltr" or "rtl"', 'Leave it out: the language tells the direction.'],
  credit: ['a non-empty string', 'Add the photographer or agency.'],
  name: ['a non-empty string', 'Write the name.'],
  text: ['a non-empty string', 'Write the words.'],
  reason: ['a non-empty string', 'Say why, in words readers will see.'],
  reasons: [
    'at least one known reason',
    'Choose from violence, injury, death, child, war and the others in the schema.',
  ],
  colour: ['a colour such as #0a6a73', 'Write # and six hexadecimal digits.'],
  email: ['one address such as corrections@paper.example', 'Write it without a name and without mailto:.'],
  regions: [
    'two-letter codes of countries, such as ["GB", "IE"]',
    'Write them in capitals, or leave it out for everywhere.',
  ],
  fediverse: ['an address such as @name@host', 'Write both parts with an @ before each.'],
  embedding: ['"open" or "link-only"', 'Leave it out for open.'],
  kind: ['"photograph", "illustration" or "generated"', 'Leave it out for a photograph.'],
  warning: ['a warning with reasons, or "none"', 'Write {"reasons": ["injury"]} or "none".'],
};
for (const name of ['date', 'published', 'modified', 'availableUntil'])
  EXPECTED[name] = ['a date (2016-08-18) or a time with its zone (2016-08-18T09:30:00Z)', 'Write it in that form.'];
for (const name of ['x', 'y']) EXPECTED[name] = ['a number from 0 to 1', 'Give it as a share of the picture.'];
for (const name of ['width', 'height'])
  EXPECTED[name] = ['a whole number of pixels from 1 on', 'Write it or leave it out.'];

/** What came, short enough for a message. */
export function came(value: unknown): string {
  if (value === undefined) return 'is missing';
  if (value === null) return 'is null';
  if (Array.isArray(value)) return 'is a list';
  if (typeof value === 'object') return 'is an object';
  const shown = JSON.stringify(value) ?? typeof value;
  return `is ${shown.length > 60 ? `${shown.slice(0, 60)}…` : shown}`;
}

/** A problem in the house's words for one issue of the schema, with its JSON Pointer. */
export function describeIssue(issue: BaseIssue<unknown>): Problem[] {
  const path = issue.path ?? [];
  const pointer = path.map(({ key }) => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
  const last = path.findLast(({ key }) => typeof key === 'string')?.key;
  const [expected, advice] = EXPECTED[String(last)] ?? [plainExpected(issue), 'Correct it or leave it out.'];
  const missing = issue.input === undefined;
  const code = missing ? 'missing' : issue.kind === 'schema' ? 'type' : 'format';
  const where = pointer === '' ? 'The document' : pointer;
  return [{ pointer, code, message: `${where} must be ${expected}, but ${came(issue.input)}. ${advice}` }];
}

function plainExpected(issue: BaseIssue<unknown>): string {
  if (issue.type === 'min_length') return 'a non-empty string';
  const types: Record<string, string> = {
    string: 'a string',
    number: 'a number',
    array: 'a list',
    object: 'an object',
  };
  return types[issue.type] ?? String(issue.expected ?? 'something else');
}
