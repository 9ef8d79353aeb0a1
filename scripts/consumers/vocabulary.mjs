// JSON-LD as those read it who know schema.org: a processor that may drop nothing, and the vocabulary as types.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import jsonld from 'jsonld';
import ts from 'typescript';

const here = dirname(fileURLToPath(import.meta.url));
const VOCABULARY = 'https://schema.org/';

/** All triples of a document; throws when the processor would drop anything. Nothing is fetched. */
export async function triples(document) {
  const documentLoader = async (url) => {
    if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`The context must be schema.org, but is ${url}.`);
    return { contextUrl: null, documentUrl: url, document: { '@context': { '@vocab': VOCABULARY } } };
  };
  return jsonld.toRDF(document, { documentLoader, safe: true, format: 'application/n-quads' });
}

/** What schema.org's vocabulary says against documents, by their names; each is checked as the type that it names. */
export function vocabularyProblems(documents) {
  const file = join(here, 'documents.ts');
  const source = [
    `import type * as schema from 'schema-dts';`,
    ...[...documents].map(
      ([name, document], index) =>
        `/* ${name} */ export const ${`document${index}`}: schema.WithContext<schema.${document['@type']}> = ${JSON.stringify(document)};`,
    ),
  ].join('\n');
  const options = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (path) => path === file || fileExists.call(host, path);
  host.readFile = (path) => (path === file ? source : readFile.call(host, path));
  host.getSourceFile = (path, target, ...rest) =>
    path === file ? ts.createSourceFile(path, source, target) : getSourceFile.call(host, path, target, ...rest);
  const program = ts.createProgram([file], options, host);
  const names = [...documents.keys()];
  return ts.getPreEmitDiagnostics(program).map((problem) => {
    const line = problem.file?.getLineAndCharacterOfPosition(problem.start ?? 0).line ?? 0;
    return `${names[line - 1] ?? problem.file?.fileName}: ${ts.flattenDiagnosticMessageText(problem.messageText, '\n').slice(0, 800)}`;
  });
}
