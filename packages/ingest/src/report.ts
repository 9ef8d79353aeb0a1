import { shorten } from '@clipsheet/story';
import { SURE, type Found } from './found.js';
import type { Finding, FindingKind } from './reading.js';

const SHOWN = 80;

/** A text as a message shows it. Cut before it is shortened, since graphemes of a very long text are slow to count. */
export const brief = (text: string): string => shorten(text.slice(0, 4 * SHOWN), SHOWN);

/** Collects the findings of one reading in the order in which the story's fields are filled. */
export class Report {
  readonly findings: Finding[] = [];

  add(kind: FindingKind, pointer: string, source: string, confidence: number, message: string): void {
    this.findings.push({ pointer, kind, source, confidence: Math.round(confidence * 100) / 100, message });
  }

  /** Says where a value came from and hands it on; nothing is said about a value that is not there. */
  note<T>(pointer: string, name: string, value: Found<T> | undefined): T | undefined {
    if (!value) return undefined;
    const kind = value.confidence >= SURE ? 'found' : 'guessed';
    const shown = typeof value.value === 'string' ? ` “${brief(value.value)}”` : '';
    const ask = kind === 'guessed' ? ' Check it.' : '';
    this.add(kind, pointer, value.source, value.confidence, `${name}${shown}, from ${value.source}.${ask}`);
    return value.value;
  }

  /** Says what is not there, what it would be for, and what to do. */
  missing(pointer: string, message: string): void {
    this.add('missing', pointer, 'nothing in the article', 0, `${pointer} is missing: ${message}`);
  }

  /** Says what could not be kept or understood. */
  warn(pointer: string, source: string, message: string): void {
    this.add('warning', pointer, source, 1, message);
  }
}
