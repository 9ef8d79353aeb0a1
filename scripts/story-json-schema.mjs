// Writes packages/story/story.schema.json, the JSON Schema (draft 2020-12) of a story, from its one declaration.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { storyFields, wordsFor } from './story-field-words.mjs';

const FILE = 'packages/story/story.schema.json';

/** The text of the schema file. Throws when the declaration holds what JSON Schema cannot say, or a field has no words. */
async function storySchemaText() {
  // imported here, since this file is loaded before anything is installed
  const { toJsonSchema } = await import('@valibot/to-json-schema');
  const { storySchema } = await import('../packages/story/dist/story-schema.js');
  const schema = toJsonSchema(storySchema, { target: 'draft-2020-12', typeMode: 'input' });
  for (const { path, field } of storyFields(schema)) field.description = wordsFor(path);
  return `${JSON.stringify({ title: 'Clipsheet story', ...schema }, null, 2)}\n`;
}

/** Writes the file when it differs; returns whether it did. */
export async function writeStorySchema() {
  const text = await storySchemaText();
  if (existsSync(FILE) && readFileSync(FILE, 'utf8') === text) return false;
  writeFileSync(FILE, text);
  return true;
}
