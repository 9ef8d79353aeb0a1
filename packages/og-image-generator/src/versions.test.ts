import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { PICTURE_VERSIONS } from './versions.js';

test('another engine or other fonts give every picture another name', async () => {
  const { dependencies } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  assert.equal(PICTURE_VERSIONS.engine, `@takumi-rs/core ${dependencies['@takumi-rs/core']}`);
  for (const [name, version] of Object.entries(dependencies))
    if (name.startsWith('@fontsource') || name === 'twemoji-colr-font') {
      const known = name.startsWith('@fontsource') ? '@fontsource 5.3' : `twemoji-colr-font ${version}`;
      assert.ok(
        PICTURE_VERSIONS.fonts.split(', ').includes(known) && version.startsWith(known.split(' ')[1] ?? ''),
        name,
      );
    }
});
