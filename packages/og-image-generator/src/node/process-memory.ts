import { readFileSync } from 'node:fs';

const PAGE = 4096;

/** Bytes of memory that a process holds (resident), where the machine says so without being asked twice: Linux. */
export function residentBytes(pid: number): number | undefined {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1]);
    return Number.isFinite(pages) ? pages * PAGE : undefined;
  } catch {
    return undefined; // no /proc here, or the process has just ended
  }
}
