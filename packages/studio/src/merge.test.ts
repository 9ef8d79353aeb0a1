import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseStory } from '@clipsheet/story';
import type { Draft } from './api.js';
import { mergeDrafts } from './merge.js';

const draftWith = (fields: Record<string, unknown>): Draft => ({
  story: parseStory({
    schema: 1,
    id: 'harbour',
    revision: 1,
    headline: 'Lights on',
    dek: 'A dek.',
    lang: 'en',
    ...fields,
  }),
  report: [],
  verdicts: {},
  excused: {},
});
const base = draftWith({});

test('what each of two tabs changed alone is kept from both, and nobody is asked', () => {
  const { merged, differences } = mergeDrafts(
    base,
    draftWith({ dek: 'Their dek.' }),
    draftWith({ headline: 'My headline' }),
  );
  assert.equal(merged.story.dek, 'Their dek.');
  assert.equal(merged.story.headline, 'My headline');
  assert.deepEqual(differences, []);
});

test('a line that both changed is shown with both, and mine is not lost meanwhile', () => {
  const { merged, differences } = mergeDrafts(base, draftWith({ dek: 'Their dek.' }), draftWith({ dek: 'My dek.' }));
  assert.deepEqual(differences, [{ place: '/dek', label: 'dek', theirs: 'Their dek.', mine: 'My dek.' }]);
  assert.equal(merged.story.dek, 'My dek.');
});

test('a line that the other tab emptied is emptied here too', () => {
  const { merged } = mergeDrafts(base, draftWith({ dek: undefined }), base);
  assert.equal('dek' in merged.story, false);
});

test('what both tabs have settled stays settled', () => {
  const { merged } = mergeDrafts(
    base,
    { ...base, verdicts: { '/dek': 'accepted' } },
    { ...base, verdicts: { '/headline': 'corrected' } },
  );
  assert.deepEqual(merged.verdicts, { '/dek': 'accepted', '/headline': 'corrected' });
});
