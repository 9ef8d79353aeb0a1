import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Said } from './newsroom.js';

const COMMAND = fileURLToPath(new URL('../bin/clipsheet.js', import.meta.url));

/** The command as a process of its own, as a user starts it. */
export interface ChildCommand {
  child: ChildProcess;
  /** What it has written so far. */
  said(): Pick<Said, 'stdout' | 'stderr'>;
  /** How it ended: `code` is null after a signal that ended it. */
  ended: Promise<{ code: number | null; stdout: string; stderr: string }>;
}

/** Starts `clipsheet` with these words in a folder. */
export function startClipsheet(words: readonly string[], folder: string): ChildCommand {
  const child = spawn(process.execPath, [COMMAND, ...words], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const text = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (text.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text.stderr += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, ...text })); // what `close` gives
  return { child, said: () => ({ ...text }), ended };
}
