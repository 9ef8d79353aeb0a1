import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextVersion, notesOf, withRelease, withVersion } from './next-version.mjs';

test('a version is raised by what has changed, or named, and never falls', () => {
  assert.equal(nextVersion('0.1.9', 'patch'), '0.1.10');
  assert.equal(nextVersion('0.1.9', 'minor'), '0.2.0');
  assert.equal(nextVersion('0.1.9', 'major'), '1.0.0');
  assert.equal(nextVersion('0.1.9', '0.3.0'), '0.3.0');
  assert.equal(nextVersion('0.1.0', '0.1.0'), '0.1.0', 'a first release has the number that stands there');
  for (const wrong of ['0.1.8', 'next', '1.0', '']) assert.throws(() => nextVersion('0.1.9', wrong), /must be major/);
});

test('packages that need one another name the same version, and others as before', () => {
  const manifest = {
    name: 'clipsheet',
    version: '0.1.0',
    dependencies: { '@clipsheet/story': '0.1.0', lit: '^3.3.3' },
  };
  assert.deepEqual(withVersion(manifest, '0.2.0'), {
    ...manifest,
    version: '0.2.0',
    dependencies: { '@clipsheet/story': '0.2.0', lit: '^3.3.3' },
  });
  const example = { private: true, dependencies: { '@clipsheet/elements': '0.1.0', vue: '3.5.45' } };
  assert.deepEqual(withVersion(example, '0.2.0'), {
    private: true,
    dependencies: { '@clipsheet/elements': '0.2.0', vue: '3.5.45' },
  });
});

test('a release takes the lines that were written with the changes, and leaves room for the next', () => {
  const changelog = '# Changelog\n\n## Unreleased\n\n- A new thing.\n\n## 0.1.0 (2026-01-02)\n\n- The first.\n';
  const released = withRelease(changelog, '0.2.0', '2026-12-01');
  assert.equal(notesOf(released, '0.2.0'), '- A new thing.');
  assert.equal(notesOf(released, '0.1.0'), '- The first.');
  assert.equal(notesOf(released, 'Unreleased'), '');
  assert.throws(() => withRelease(released, '0.3.0', '2026-12-02'), /nothing to release/);
  assert.throws(() => withRelease(changelog, '0.1.0', '2026-12-02'), /has 0\.1\.0 already/);
});
