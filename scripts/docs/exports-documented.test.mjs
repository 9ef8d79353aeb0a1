// Whoever reads code of ours learns from its doc comment what an export is for: none goes without.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';
import { filesBelow } from '../sources.mjs';

test('every export of every package says what it is for', () => {
  const sources = filesBelow('packages').filter((path) => /\/src\/.*(?<!\.test|\.d)\.ts$/.test(path));
  const found = sources.flatMap((path) => exportsOf(path, readFileSync(path, 'utf8')));
  assert.ok(found.length > 1000, `only ${found.length} exports were found`);
  assert.deepEqual(
    found.filter(({ isDocumented }) => !isDocumented).map(({ path, name }) => `${path}: ${name} has no doc comment`),
    [],
  );
});

test('the control is seen: an export with a plain comment counts as undocumented', () => {
  const text =
    '// plain\nexport const a = 1;\n/** said */\nexport const b = 2;\nexport type C = 3;\nexport { a as d };\n';
  const said = exportsOf('a.ts', text).map(({ name, isDocumented }) => [name, isDocumented]);
  assert.deepEqual(said, [['a', false], ['b', true], ['C', false]]); // prettier-ignore
});

/** The exports that a file declares itself; what it hands on was documented where it stands. */
function exportsOf(path, text) {
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  return statements.filter(isExported).map((statement) => ({
    path,
    name: nameOf(statement),
    isDocumented: (ts.getLeadingCommentRanges(text, statement.getFullStart()) ?? []).some(({ pos }) =>
      text.startsWith('/**', pos),
    ),
  }));
}

function isExported(statement) {
  return (
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

function nameOf(statement) {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText()).join();
  return statement.name?.getText() ?? 'default';
}
