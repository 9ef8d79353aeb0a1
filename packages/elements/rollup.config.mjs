// Builds what a publication serves (dist/site), the one-file bundle and the text of the embed frame's script.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { literals } from '../../scripts/rollup/literals.mjs';

const KINDS = { story: 'ClipStory', quote: 'ClipQuote', video: 'ClipVideo', share: 'ClipShare' };
// What every element needs goes into one file, so that the first costs two requests and no more.
const SHARED =
  /lit-html\/|\/story\/dist\/(age-notice|attribution|credit-line|date-lang|direction|format-date|part|read-story|safe-url|sentences|share-photo|warning-words|withdrawal-notice)\.js|elements\/dist\/(clip-element|view|register|contract|on-page|fetch-once|in-time|needs-states|reflect|part-address|adopt-styles|all-styles|styles\/(css|host-style|box-style|media-style|quoted-style)|templates\/(icon|words|foot|headline|quoted|clock))\.js/;
// What an element imports on demand, but every tag of its kind needs: asked for together with it.
const ALWAYS = {};
const here = dirname(fileURLToPath(import.meta.url));
const dist = `${here}/dist`;
const site = `${dist}/site`;

const resolve = () => nodeResolve({ exportConditions: ['production', 'browser', 'default'] });
const minify = () => [
  literals(),
  terser({
    ecma: 2022,
    module: true,
    compress: { passes: 3, unsafe_arrows: true, keep_fargs: false },
    format: { comments: false },
  }),
];
const sha = (algorithm, text, encoding) => createHash(algorithm).update(text).digest(encoding);

/** Lit's policy under our own name, so that a page's own Lit is not in the way, and refused without throwing. */
const ownPolicy = {
  name: 'own-policy',
  transform(code, id) {
    if (!/lit-html\.js$/.test(id)) return null;
    const policy = /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/;
    if (!policy.test(code)) this.error('lit-html no longer makes its policy as expected: look at ownPolicy again');
    return code.replace(policy, '(()=>{try{return $1?.createPolicy("clipsheet",{createHTML:$2=>$2})}catch{}})()');
  },
};

/** lit-html without properties, listeners and boolean attributes: our templates bind only attributes and children. */
const attributesOnly = {
  name: 'attributes-only',
  transform(code, id) {
    if (!/lit-html\.js$/.test(id)) return null;
    const [choice, otherwise] = /"\."===\w+\[1\]\?\w+:"\?"===\w+\[1\]\?\w+:"@"===\w+\[1\]\?\w+:(\w+)/.exec(code) ?? [];
    const elementPart = /6===\w+\.type&&\(\w+=new \w+\(\w+,this,\w+\)\)/;
    if (!choice || !elementPart.test(code))
      this.error('lit-html no longer chooses its parts as expected: look at attributesOnly again');
    return code.replace(choice, otherwise).replace(elementPart, '0');
  },
};

/** Entries that only register: the drop-in has the behaviours, and calls what they export with each tag. */
const registering = {
  name: 'registering',
  resolveId: (id) => (id.startsWith('register:') ? `\0${id}` : null),
  load(id) {
    const kind = id.split('register:')[1];
    return id.startsWith('\0register:')
      ? `import { ${KINDS[kind]} } from '${dist}/clip-${kind}-element.js';
         import { register } from '${dist}/register.js';
         ${ALWAYS[kind] ? `export * from '${dist}/templates/${ALWAYS[kind]}.js';` : ''}
         register('clip-${kind}', ${KINDS[kind]});
         export default (tag) => tag.shadowRoot && tag.refresh();`
      : null;
  },
};

/** Names the four entries by one hash, so that the drop-in needs to know no more. */
let elementsHash = '';
const nameEntries = {
  name: 'name-entries',
  generateBundle(_, bundle) {
    const entries = Object.values(bundle).filter(({ isEntry }) => isEntry);
    elementsHash = sha('sha256', entries.map(({ code }) => code).join(''), 'hex').slice(0, 8);
    for (const entry of entries) entry.fileName = `${entry.name}.${elementsHash}.js`;
  },
};
const knowEntries = () => ({
  name: 'know-entries',
  transform: (code, id) =>
    id.endsWith('/drop-in/load.js') ? code.replaceAll('ELEMENTS_HASH', JSON.stringify(elementsHash)) : null,
});

/** What few readers ask for, as one of the scripts gets it. */
const furtherFrom = (path) => ({
  name: 'further-from',
  resolveId: (id, from) =>
    id === './further.js' && from?.endsWith('/behaviours/behaviours.js') ? `${dist}/${path}` : null,
});

/** Freezes the drop-in under its hash and lists all files with their integrity. */
const publish = {
  name: 'publish',
  writeBundle() {
    const script = readFileSync(`${site}/clipsheet.js`);
    const frozen = `clipsheet.${sha('sha256', script, 'hex').slice(0, 10)}.js`;
    writeFileSync(`${site}/${frozen}`, script);
    const elements = readdirSync(`${site}/elements`).sort();
    const files = [frozen, ...elements.map((file) => `elements/${file}`)];
    const integrity = Object.fromEntries(
      files.map((file) => [file, `sha384-${sha('sha384', readFileSync(`${site}/${file}`), 'base64')}`]),
    );
    writeFileSync(`${site}/integrity.json`, `${JSON.stringify(integrity, null, 2)}\n`);
    writeFileSync(
      `${dist}/site.json`,
      `${JSON.stringify({ script: 'clipsheet.js', frozen, elements, integrity }, null, 2)}\n`,
    );
  },
};

/** The text of the frame's script as a module, since a printed frame holds it inline. */
const asText = {
  name: 'as-text',
  generateBundle(_, bundle) {
    const [chunk] = Object.values(bundle);
    const code = chunk.code.trim();
    const hash = `'sha256-${sha('sha256', code, 'base64')}'`;
    mkdirSync(dist, { recursive: true });
    writeFileSync(
      `${dist}/frame-code.js`,
      `export const frameCode = ${JSON.stringify(code)};\nexport const frameHash = ${JSON.stringify(hash)};\n`,
    );
    delete bundle[chunk.fileName];
  },
};

/** For workers, which have btoa: Lit's server form writes digests by the Buffer of Node. */
const withoutBuffer = {
  name: 'without-buffer',
  resolveId: (id) => (id === 'buffer' ? '\0buffer' : null),
  load: (id) =>
    id === '\0buffer' ? 'export const Buffer = { from: (binary) => ({ toString: () => btoa(binary) }) };' : null,
};

/** Of a library that also draws, what is used. */
const onlyEncode = {
  name: 'only-encode',
  resolveId: (id) => (id === 'encode' ? '\0encode' : null),
  load: (id) => (id === '\0encode' ? `export { encode } from 'uqr';` : null),
};

// rollup never empties its folder: old hashed files would be published
for (const folder of [site, `${dist}/bundle`]) rmSync(folder, { recursive: true, force: true });

export default [
  // A site that installs the elements gets Lit with them and nothing else.
  {
    input: 'encode',
    output: { file: `${dist}/bundle/qr.js`, format: 'es' },
    plugins: [onlyEncode, nodeResolve()],
  },
  {
    input: {
      ...Object.fromEntries(Object.keys(KINDS).map((kind) => [`clip-${kind}`, `register:${kind}`])),
      blockquote: `${dist}/drop-in/upgrade-blockquote.js`,
      button: `${dist}/further/further.js`,
    },
    output: {
      dir: `${site}/elements`,
      format: 'es',
      hashCharacters: 'base36',
      entryFileNames: '[name].js',
      chunkFileNames: '[name].[hash].js',
      onlyExplicitManualChunks: true,
      manualChunks: (id) => (SHARED.test(id) ? 'shared' : undefined),
    },
    plugins: [registering, ownPolicy, attributesOnly, resolve(), ...minify(), nameEntries],
  },
  {
    input: `${dist}/drop-in/clipsheet.js`,
    output: { file: `${site}/clipsheet.js`, format: 'iife' },
    plugins: [furtherFrom('drop-in/load.js'), knowEntries(), resolve(), ...minify(), publish],
  },
  {
    input: `${dist}/frame/frame.js`,
    output: { file: `${dist}/bundle/frame.js`, format: 'iife' },
    plugins: [furtherFrom('frame/in-frame.js'), resolve(), ...minify(), asText],
  },
  {
    input: `${dist}/index.js`,
    output: {
      dir: `${dist}/bundle`,
      format: 'es',
      entryFileNames: 'clipsheet-elements.js',
      chunkFileNames: '[name].[hash].js',
      hashCharacters: 'base36',
    },
    plugins: [ownPolicy, attributesOnly, resolve(), ...minify()],
  },
  // Lit has its server form only where a bundler says "node", and those for workers do not: theirs holds it ready.
  {
    input: `${dist}/ssr.js`,
    external: /^@clipsheet\//,
    output: { file: `${dist}/bundle/ssr.js`, format: 'es', inlineDynamicImports: true },
    plugins: [withoutBuffer, nodeResolve({ exportConditions: ['node', 'production', 'default'] })],
  },
];
