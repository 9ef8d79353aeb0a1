import { mkdirSync, readFileSync, renameSync, statSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { CommandError } from '../command-error.js';
import { fileError, systemCode } from './file-error.js';

// The holder touches its lock this often; a lock from another machine counts as left behind after the second figure.
const BEAT_MS = 5_000;
const FORGOTTEN_MS = 60_000;

const held = new Set<string>();

interface Holder {
  pid: number;
  host: string;
}

/**
 * Takes the lock `path` so that only one process works there, and answers with what gives it back. A lock whose
 * process is dead (or, on another machine, silent for a minute) is taken over. Throws `cli/busy` when somebody is at
 * work, `cli/disk` when the lock cannot be written.
 */
export function takeLock(path: string, what: string): () => void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    if (!create(path)) takeOver(path, what);
  } catch (error) {
    throw fileError(path, 'written', error);
  }
  held.add(path);
  const beat = setInterval(() => {
    const now = new Date();
    try {
      utimesSync(path, now, now);
    } catch {
      // the folder was removed under the build; its own writing will say so
    }
  }, BEAT_MS);
  beat.unref();
  return () => {
    clearInterval(beat);
    held.delete(path);
    remove(path);
  };
}

/** Of many processes that find the same dead lock, the one that creates this second file replaces it. */
function takeOver(path: string, what: string): void {
  refuseIfAlive(path, what);
  const claim = `${path}.claim`;
  if (!create(claim)) {
    refuseIfAlive(claim, what);
    remove(claim); // whoever claimed it died within the few milliseconds of a claim
    if (!create(claim)) throw busy(path, what);
  }
  try {
    refuseIfAlive(path, what); // somebody may have been quicker
    writeFileSync(`${claim}.new`, ourselves());
    renameSync(`${claim}.new`, path);
  } finally {
    remove(claim);
  }
}

function create(path: string): boolean {
  try {
    writeFileSync(path, ourselves(), { flag: 'wx' });
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    remove(path); // on a full disk the name is there without its holder, and would keep the next build out
    throw error;
  }
}

function refuseIfAlive(path: string, what: string): void {
  const holder = read(path);
  if (holder && isAlive(path, holder)) throw busy(path, what, holder);
}

function read(path: string): Holder | undefined {
  try {
    const { pid, host } = JSON.parse(readFileSync(path, 'utf8')) as Partial<Holder>;
    // A lock of which nothing can be read was cut off while it was written: nobody's, once it is not fresh any more.
    if (typeof pid === 'number' && typeof host === 'string') return { pid, host };
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
  }
  return { pid: NaN, host: '' };
}

function isAlive(path: string, { pid, host }: Holder): boolean {
  if (host !== hostname()) return isFresh(path, Number.isNaN(pid) ? BEAT_MS : FORGOTTEN_MS);
  if (pid === process.pid) return held.has(path);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM'; // alive, but another user's
  }
}

function isFresh(path: string, maxAgeMs: number): boolean {
  try {
    return Date.now() - statSync(path).mtimeMs < maxAgeMs;
  } catch {
    return false;
  }
}

function ourselves(): string {
  return JSON.stringify({ pid: process.pid, host: hostname() });
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // gone already, which is what was wanted
  }
}

function busy(path: string, what: string, holder?: Holder): CommandError {
  const who = holder && !Number.isNaN(holder.pid) ? `process ${holder.pid} on ${holder.host}` : 'another process';
  return new CommandError(
    'cli/busy',
    `${what} is being built by ${who}. Wait until it has finished; if there is no such process, remove ${path}.`,
  );
}
