// Every export of every published package, with its doc comment and its declaration, from the built declarations.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/** One door of a package: `@clipsheet/elements/ssr.js`. */
/** @typedef {{ specifier: string, exports: Export[] }} Door */
/** @typedef {{ name: string, kind: string, words: string, declaration: string, path: string }} Export */

/** The manifests of the packages that are published, by their folder. */
export function publishedPackages() {
  return readdirSync('packages')
    .map((folder) => ({
      folder,
      ...JSON.parse(readFileSync(join('packages', folder, 'package.json'), 'utf8')),
    }))
    .filter((manifest) => !manifest.private);
}

/** @returns {Map<string, Door[]>} the doors of each package by its name; a door that is no module is left out */
export function packageExports(packages = publishedPackages()) {
  const doors = packages.flatMap(({ folder, name, exports: table = {} }) =>
    Object.entries(table).flatMap(([door, target]) =>
      typeof target === 'object' && !door.includes('*')
        ? [{ name, specifier: name + door.slice(1), file: join('packages', folder, target.types) }]
        : [],
    ),
  );
  const program = programOf(doors.map(({ file }) => file));
  const checker = program.getTypeChecker();
  const found = new Map(packages.map(({ name }) => [name, []]));
  for (const { name, specifier, file } of doors) {
    const source = program.getSourceFile(file);
    if (!source)
      throw new Error(`${specifier} should have its types in ${file}, which is not there. Run npm run build.`);
    const module = checker.getSymbolAtLocation(source);
    const exports = module ? checker.getExportsOfModule(module).map((symbol) => exportOf(checker, symbol)) : [];
    found.get(name).push({ specifier, exports: exports.sort((a, b) => (a.name < b.name ? -1 : 1)) });
  }
  return found;
}

/** A program of our own declarations only: what other packages and the library declare takes seconds to read. */
function programOf(files) {
  const options = { noLib: true, types: [], module: ts.ModuleKind.NodeNext };
  const host = ts.createCompilerHost(options, true);
  const cache = ts.createModuleResolutionCache('.', (name) => name, options);
  host.resolveModuleNameLiterals = (names, from, redirected, given, source) =>
    names.map((literal) => {
      const mode = ts.getModeForUsageLocation(source, literal, given);
      return /^\.|^@clipsheet\//.test(literal.text)
        ? ts.resolveModuleName(literal.text, from, given, host, cache, redirected, mode)
        : { resolvedModule: undefined };
    });
  return ts.createProgram(files, options, host);
}

function exportOf(checker, exported) {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const declarations = (symbol.declarations ?? []).map(statementOf);
  const [first] = declarations;
  return {
    name: exported.name,
    kind: kindOf(symbol),
    words: ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim() || wordsBefore(first),
    declaration: declarations.map(plain).join('\n'),
    path: first ? relative('.', first.getSourceFile().fileName).replace('/dist/', '/src/').replace('.d.ts', '.ts') : '',
  };
}

/** A constant's comment stands before its whole statement. */
function statementOf(node) {
  return ts.isVariableDeclaration(node) ? node.parent.parent : node;
}

/** The doc comment right before a statement, for what the checker gives none. */
function wordsBefore(node) {
  if (!node) return '';
  const text = node.getSourceFile().text;
  const comment = ts.getLeadingCommentRanges(text, node.getFullStart())?.at(-1);
  if (!comment) return '';
  const words = text.slice(comment.pos, comment.end);
  return words.startsWith('/**') ? words.replace(/^\/\*\*|\*\/$|^\s*\*/gm, '').trim() : '';
}

/** A declaration as a reader wants it: without `export`, `declare` and what is private. */
function plain(node) {
  return node
    .getText()
    .replace(/^(?:export |declare |default )+/, '')
    .replace(/^\s*(?:private|protected) .*;\n|^\s*#private;\n/gm, '');
}

function kindOf({ flags }) {
  if (flags & ts.SymbolFlags.Class) return 'class';
  if (flags & ts.SymbolFlags.Function) return 'function';
  if (flags & ts.SymbolFlags.Interface) return 'interface';
  if (flags & ts.SymbolFlags.TypeAlias) return 'type';
  return 'constant';
}
