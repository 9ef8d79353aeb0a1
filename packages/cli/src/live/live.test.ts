import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { exampleStory } from '@clipsheet/fixtures';
import { readStored, type StoredStory } from '@clipsheet/server';
import { publishedStory, storyState } from '@clipsheet/sharing';
import type { StoryInput } from '@clipsheet/story';
import { BASE, NOW } from '../../test-kit/newsroom.js';
import { temporaryFolder } from '../../test-kit/temporary-folder.js';
import { RECORDS_FOLDER } from '../build/build-record.js';
import { takeLock } from '../files/folder-lock.js';
import { editTokens } from './edit-tokens.js';
import { editableStories, finishEdits } from './editable-stories.js';
import { readEdit, writeEdit } from './edits.js';
import { livePath } from './live-folder.js';
import { quoteKeys } from './quote-keys.js';

function storedAt(revision: number, fields: Partial<StoryInput> = {}): StoredStory {
  const story = exampleStory({ ...fields, revision });
  const stored = readStored(JSON.parse(JSON.stringify(publishedStory(story))), storyState(story));
  assert.ok(stored);
  return { ...stored, body: story.body };
}

function emptyTree() {
  const out = join(temporaryFolder(), 'out');
  const options = { out, baseUrl: BASE, now: () => NOW };
  return { out, options, stories: editableStories(options) };
}

test('of two edits of one revision one is stored, and the text that is not published stays out of the tree', async () => {
  const { out, stories } = emptyTree();
  assert.equal(await stories.put?.(storedAt(1), undefined), 'stored');
  assert.equal(await stories.put?.(storedAt(2, { headline: 'The first' }), 1), 'stored');
  assert.equal(await stories.put?.(storedAt(2, { headline: 'The second' }), 1), 'stale');
  const kept = await stories.get('harbour');
  assert.equal(kept?.story.headline, 'The first');
  assert.deepEqual(kept?.body, exampleStory().body);
  assert.doesNotMatch(readFileSync(join(out, 'stories/harbour/story.json'), 'utf8'), /"body"/);
});

test('while a build works in the tree an edit is told to come back, and nothing is changed', async () => {
  const { out, stories } = emptyTree();
  const giveBack = takeLock(join(out, RECORDS_FOLDER, 'build.lock'), out);
  assert.equal(await stories.put?.(storedAt(1), undefined), 'busy');
  assert.equal(await readEdit(out, 'harbour'), undefined);
  giveBack();
  assert.equal(await stories.put?.(storedAt(1), undefined), 'stored');
});

test('an edit that a killed process had accepted is in the tree after the next start, once', async () => {
  const { out, options, stories } = emptyTree();
  await stories.put?.(storedAt(1), undefined);
  await writeEdit(out, storedAt(2, { headline: 'Accepted, not written' })); // and then the power failed
  assert.deepEqual(await finishEdits(options), ['harbour']);
  assert.match(readFileSync(join(out, 'stories/harbour/index.html'), 'utf8'), /Accepted, not written/);
  assert.deepEqual(await finishEdits(options), []);
});

test('an edit that cannot be understood is named, and not taken for none', async () => {
  const { out } = emptyTree();
  await writeEdit(out, storedAt(1));
  writeFileSync(livePath(out, 'edits', 'harbour.json'), '{"document":');
  await assert.rejects(readEdit(out, 'harbour'), { code: 'cli/file', message: /Restore it/ });
});

test('the key of readers’ quotes is made once, is only the owner’s to read, and two may be in use', async () => {
  const { out } = emptyTree();
  const [key] = await quoteKeys(out);
  assert.equal(key?.length, 32);
  assert.deepEqual(await quoteKeys(out), [key]);
  const path = livePath(out, 'quote-keys');
  if (process.platform !== 'win32') assert.equal(statSync(path).mode & 0o077, 0);
  writeFileSync(path, `${'ab'.repeat(32)}\n${readFileSync(path, 'utf8')}`);
  assert.deepEqual((await quoteKeys(out)).slice(1), [key]);
  writeFileSync(path, 'short\n');
  await assert.rejects(quoteKeys(out), { code: 'cli/file' });
});

test('tokens come from a file or the environment, and one that can be guessed is refused without being said', async () => {
  const file = join(temporaryFolder(), 'tokens');
  const long = 'a'.repeat(24);
  assert.deepEqual(await editTokens(undefined, {}), []);
  assert.deepEqual(await editTokens(undefined, { CLIPSHEET_EDIT_TOKENS: ` ${long} ` }), [long]);
  writeFileSync(file, `${long}\n${long}2\n`);
  assert.deepEqual(await editTokens(file, { CLIPSHEET_EDIT_TOKENS: 'x' }), [long, `${long}2`]);
  for (const bad of ['', 'guessable-word', `${long} ${long} ${long}`, `${long}é`]) {
    writeFileSync(file, bad);
    await assert.rejects(editTokens(file, {}), (error: Error) => {
      assert.match(error.message, /openssl rand/);
      assert.doesNotMatch(error.message, /guessable|aaaa/);
      return true;
    });
  }
  assert.equal(existsSync(`${file}-live`), false);
});
