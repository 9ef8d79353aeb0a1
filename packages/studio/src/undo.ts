import type { Draft } from './api.js';

/** One step that can be taken back. */
export interface Step {
  /** What was done, for the one who takes it back. */
  label: string;
  before: Draft;
}

// An editor's hour has no more steps than this.
const MOST = 200;

/** The steps with one more. */
export function withStep(steps: readonly Step[], step: Step): Step[] {
  return [...steps.slice(-(MOST - 1)), step];
}
