// Bundles a worker and runs it in workerd, the runtime of workers at the edge, on a port of this machine.
import { spawn } from 'node:child_process';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import workerd from 'workerd'; // CommonJS with a default of its own: the path of the program

const modules = resolve(dirname(fileURLToPath(import.meta.url)), '../../../node_modules');

/** Starts the worker in `file`; its address, and what ends it. */
export async function startWorker(file) {
  const folder = await mkdtemp(join(tmpdir(), 'clipsheet-worker-'));
  const bundle = await rollup({
    input: file,
    external: /\.wasm$/,
    plugins: [nodeResolve({ exportConditions: ['workerd', 'worker', 'import'] })],
    onwarn: () => undefined,
  });
  await bundle.write({ file: join(folder, 'worker.js'), format: 'es', inlineDynamicImports: true });
  await bundle.close();
  await copyFile(join(modules, '@takumi-rs/wasm/pkg/takumi_wasm_bg.wasm'), join(folder, 'takumi.wasm'));
  await writeFile(join(folder, 'config.capnp'), configuration());
  const child = spawn(workerd.default, ['serve', 'config.capnp', '--control-fd=3'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  });
  const port = await new Promise((found, failed) => {
    child.on('exit', (code) => failed(new Error(`workerd ended with ${code} before it listened`)));
    child.stdio[3].on('data', (said) => {
      const [, number] = /"port":(\d+)/.exec(String(said)) ?? [];
      if (number) found(number);
    });
  });
  return {
    url: `http://127.0.0.1:${port}/`,
    async close() {
      child.kill('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function configuration() {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [
        (name = "worker.js", esModule = embed "worker.js"),
        (name = "takumi.wasm", wasm = embed "takumi.wasm"),
      ],
      compatibilityDate = "2026-01-01",
      bindings = [(name = "FONTS", service = "fonts")],
    )),
    (name = "fonts", disk = (path = ${JSON.stringify(modules)})),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;
}
