// Writes what editors and frameworks know of the elements, from the doc comments of their classes: the Custom Elements
// Manifest, the data of VS Code, and the types of React, Preact, Vue and Svelte.
import { create, ts } from '@custom-elements-manifest/analyzer';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { frameworkTypes } from './framework-types.mjs';
import { codeData, styleData } from './vscode-data.mjs';

const here = fileURLToPath(new URL('../', import.meta.url));
const CLASSES = /^clip-(?:\w+-)?element\.ts$/;

/** The manifest of the classes in `src`, without what only they themselves may call. */
export function manifest() {
  const modules = readdirSync(`${here}src`)
    .filter((file) => CLASSES.test(file))
    .sort()
    .map((file) =>
      ts.createSourceFile(
        `dist/${file.replace(/\.ts$/, '.js')}`,
        readFileSync(`${here}src/${file}`, 'utf8'),
        ts.ScriptTarget.ES2022,
        true,
        ts.ScriptKind.TS,
      ),
    );
  const found = create({ modules });
  for (const module of found.modules)
    for (const declaration of module.declarations) {
      declaration.members = declaration.members?.filter(
        ({ privacy = 'public', name }) => privacy === 'public' && name !== 'observedAttributes',
      );
      declaration.attributes = attributesOf(declaration);
    }
  return found;
}

/** The attributes of a class by their names, each described where the property of its name is, if it is not itself. */
function attributesOf({ members = [], attributes = [] }) {
  const fields = members.filter(({ kind }) => kind === 'field');
  const names = new Set([...fields, ...attributes].map(({ name }) => name));
  return [...names].map((name) => {
    const field = fields.find((member) => member.name === name);
    const own = attributes.find((attribute) => attribute.name === name);
    return {
      name,
      ...(field && { type: field.type, description: field.description, fieldName: name }),
      ...(field?.inheritedFrom && { inheritedFrom: field.inheritedFrom }),
      ...own,
    };
  });
}

/** The four elements of a manifest, by their names. */
export function elementsOf(found) {
  return found.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = manifest();
  const elements = elementsOf(found);
  const write = (file, content) => writeFileSync(`${here}dist/${file}`, content);
  write('custom-elements.json', `${JSON.stringify(found, null, 2)}\n`);
  write('vscode.html-data.json', `${JSON.stringify(codeData(elements), null, 2)}\n`);
  write('vscode.css-data.json', `${JSON.stringify(styleData(elements), null, 2)}\n`);
  for (const [name, types] of Object.entries(frameworkTypes(elements))) {
    write(`${name}.d.ts`, types);
    // a module of types alone still has to be there for who imports it
    write(`${name}.js`, 'export {};\n');
  }
}
