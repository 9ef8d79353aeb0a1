// Every permanent error code with the sentences that are thrown with it, read from the sources.
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { filesBelow } from '../../sources.mjs';

const CODE = /^(?:cli|elements|fetch|ingest|picture|server|sharing|story|studio)\/[a-z-]+$/;

/** One code; `sentences` have `…` where a value is set in. */
/** @typedef {{ code: string, words: string, sentences: string[], files: string[] }} ErrorCode */

/** @returns {ErrorCode[]} sorted by code */
export function errorCodes() {
  const found = new Map();
  for (const path of filesBelow('packages').filter(
    (path) => /\/src\/.*\.ts$/.test(path) && !/\.test\.ts$/.test(path),
  )) {
    const text = readFileSync(path, 'utf8');
    if (!/'[a-z]+\/[a-z-]+'/.test(text)) continue;
    visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true), (node) => {
      if (!ts.isStringLiteral(node) || !CODE.test(node.text) || ts.isImportDeclaration(node.parent)) return;
      const entry = found.get(node.text) ?? { code: node.text, words: '', sentences: [], files: [] };
      found.set(node.text, entry);
      const type = ts.isLiteralTypeNode(node.parent);
      if (type) entry.words ||= commentBefore(text.slice(0, node.getStart()));
      const sentence = sentenceWith(node);
      if (sentence && !entry.sentences.includes(sentence)) entry.sentences.push(sentence);
      if (!type && !entry.files.includes(path)) entry.files.push(path);
    });
  }
  return [...found.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

function visit(node, see) {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

/** The text that follows a code in a call, in `super(…)` or in a table of messages. */
function sentenceWith(node) {
  const { parent } = node;
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) {
    const next = parent.arguments?.[parent.arguments.indexOf(node) + 1];
    return next && words(next);
  }
  return ts.isPropertyAssignment(parent) && parent.name === node ? words(parent.initializer) : undefined;
}

function words(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return `${words(node.left) ?? '…'}${words(node.right) ?? '…'}`;
  return undefined;
}

/** The comment right before a member of a union of codes. */
function commentBefore(text) {
  return /\/\*\* ([^]*?) \*\/\s*\|?\s*$/.exec(text.slice(-400))?.[1] ?? '';
}
