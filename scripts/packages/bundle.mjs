// Bundles a program for a page with the three bundlers that most projects use, each as it is used.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

const BUNDLERS = {
  async Rollup(entry, out) {
    const { rollup } = await import('rollup');
    const bundle = await rollup({
      input: entry,
      plugins: [nodeResolve({ exportConditions: ['production', 'browser', 'default'] }), terser({ module: true })],
    });
    await bundle.write({ dir: out, format: 'es', entryFileNames: 'main.js' });
    await bundle.close();
  },
  async esbuild(entry, out) {
    const { build } = await import('esbuild');
    const options = { bundle: true, splitting: true, minify: true, format: 'esm', conditions: ['production'] };
    await build({ ...options, entryPoints: { main: entry }, outdir: out, logLevel: 'error' });
  },
  async Vite(entry, out) {
    const { build } = await import('vite');
    await build({
      configFile: false,
      logLevel: 'error',
      root: join(entry, '..'),
      build: {
        outDir: out,
        modulePreload: { polyfill: false },
        rollupOptions: { input: { main: entry }, output: { entryFileNames: 'main.js', chunkFileNames: '[hash].js' } },
      },
    });
  },
};

/** The names of the bundlers. */
export const BUNDLER_NAMES = Object.keys(BUNDLERS);

/** What a page loads at first of a bundled program: its text, and its bytes after brotli 11. What comes on demand is in neither. */
export async function firstLoad(bundler, entry, out) {
  await BUNDLERS[bundler](entry, out);
  const files = new Map();
  for (const file of await readdir(out))
    if (file.endsWith('.js')) files.set(file, await readFile(join(out, file), 'utf8'));
  const loaded = new Set();
  const load = (file) => {
    if (loaded.has(file)) return;
    loaded.add(file);
    for (const [, other] of files.get(file).matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) load(other);
  };
  load('main.js');
  const texts = [...loaded].map((file) => files.get(file));
  return { text: texts.join('\n'), bytes: texts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0) };
}

/** A program for servers as one script, made as for workers at the edge. Throws where it asks for a module of Node's. */
export async function serverScript(entry) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'program',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['workerd', 'worker', 'import'],
    logLevel: 'silent',
  });
  return outputFiles[0].text;
}
