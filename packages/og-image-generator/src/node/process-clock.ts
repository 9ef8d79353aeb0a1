import { readdirSync, readFileSync } from 'node:fs';

/** What a machine tells about a process. */
export interface ProcessReading {
  /** Processor time used since it started, in ms. */
  processorMs: number;
  /** Whether one of its threads could go on if it had a processor, or is being served by a disk. */
  hasWork(): boolean;
}

/** Reads a process by its id; undefined where the machine does not tell. */
export type ReadProcess = (pid: number) => ProcessReading | undefined;

/**
 * Counts the time for which a process is answerable, which is not the time of the clock on the wall: on a busy machine
 * a sound picture may wait for a processor longer than it takes to draw. It counts the processor time that was used and
 * the time in which no thread wanted any, so that a loop and a standstill are both found, and both about as soon as on
 * a quiet machine. Where the machine does not tell (no /proc), it counts a fifth of the time on the wall.
 */
export class ProcessClock {
  readonly #read: ReadProcess;
  #processorMs: number | undefined;

  constructor(read: ReadProcess = readProcess) {
    this.#read = read;
  }

  /** The time in ms that has to be counted of the `elapsedMs` since it was asked last. */
  count(pid: number, elapsedMs: number): number {
    const reading = this.#read(pid);
    if (!reading) return elapsedMs / 5;
    const used = reading.processorMs - (this.#processorMs ?? 0);
    this.#processorMs = reading.processorMs;
    if (used > 0) return Math.min(used, elapsedMs);
    return reading.hasWork() ? 0 : elapsedMs;
  }
}

// USER_HZ, in which /proc counts, is 100 on every architecture that Node runs on.
const MS_PER_TICK = 10;

/** Reads a process from /proc (proc(5)): fields 14 and 15 of `stat` are its time in user code and in the kernel. */
export function readProcess(pid: number): ProcessReading | undefined {
  try {
    const fields = statOf(`/proc/${pid}/stat`);
    const processorMs = (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK;
    if (!Number.isFinite(processorMs)) return undefined;
    return { processorMs, hasWork: () => hasWork(pid) };
  } catch {
    return undefined; // no /proc here, or the process has just ended
  }
}

// R: runs or waits for a processor; D: waits for a disk.
function hasWork(pid: number): boolean {
  const threads = `/proc/${pid}/task`;
  try {
    return readdirSync(threads).some((thread) => /^[RD]/.test(statOf(`${threads}/${thread}/stat`)[0] ?? ''));
  } catch {
    return true; // a thread, or the process, has ended while it was looked at
  }
}

/** What follows the name of a program, which is in parentheses and may hold anything: the state comes first. */
function statOf(file: string): string[] {
  const line = readFileSync(file, 'latin1');
  return line.slice(line.lastIndexOf(')') + 2).split(' ');
}
