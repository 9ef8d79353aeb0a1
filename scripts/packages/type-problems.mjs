// Type-checks programs against installed packages, as TypeScript projects of others do.
import { join } from 'node:path';
import ts from 'typescript';

/** How projects resolve modules: programs that Node runs itself, and pages that a bundler makes. */
export const RESOLUTIONS = {
  nodenext: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
};

/** The types of browsers and of Node: half of what a check reads, and the same however modules are resolved. */
const STANDARD = /\/node_modules\/(?:typescript\/lib|@types\/node|undici-types)\//;
const standardFiles = new Map();

/** What a strict TypeScript says of files in a folder; empty when it is content. */
export function typeProblems(folder, files, resolution) {
  const options = {
    ...resolution,
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2024.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: ['node'],
    typeRoots: [join(process.cwd(), 'node_modules/@types')],
    skipLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  host.jsDocParsingMode = ts.JSDocParsingMode.ParseNone;
  const read = host.getSourceFile;
  host.getSourceFile = (name, ...rest) => {
    const file = standardFiles.get(name) ?? read(name, ...rest);
    if (STANDARD.test(name)) standardFiles.set(name, file);
    return file;
  };
  const program = ts.createProgram(
    files.map((file) => join(folder, file)),
    options,
    host,
  );
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${file?.fileName ?? ''}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}
