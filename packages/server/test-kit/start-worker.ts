import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/** A worker that listens. */
export interface Worker {
  origin: string;
  close(): Promise<void>;
}

// CommonJS without types: the path of the program.
const { default: program } = createRequire(import.meta.url)('workerd') as { default: string };

/** Bundles a module and runs it in workerd, the runtime of workers at the edge, on a port of this machine. */
export async function startWorker(file: string): Promise<Worker> {
  const folder = await mkdtemp(join(tmpdir(), 'clipsheet-worker-'));
  await build({
    entryPoints: [file],
    outfile: join(folder, 'worker.js'),
    bundle: true,
    format: 'esm',
    conditions: ['workerd', 'worker', 'import'],
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  await writeFile(join(folder, 'config.capnp'), CONFIGURATION);
  const child = spawn(program, ['serve', 'config.capnp', '--control-fd=3'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  });
  const port = await new Promise<string>((found, failed) => {
    child.on('exit', (code) => failed(new Error(`workerd ended with ${code} before it listened`)));
    child.stdio[3]?.on('data', (said: Buffer) => {
      const [, number] = /"port":(\d+)/.exec(said.toString()) ?? [];
      if (number) found(number);
    });
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    async close() {
      child.kill('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const CONFIGURATION = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [(name = "worker.js", esModule = embed "worker.js")],
    compatibilityDate = "2026-01-01",
  ))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;
