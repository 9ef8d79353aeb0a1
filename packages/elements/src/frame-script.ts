import { frameCode, frameHash } from './frame-code.js';

/** The inline script of an embed frame and its CSP source. */
export interface FrameScript {
  code: string;
  /** `'sha256-…'` */
  hash: string;
}

/**
 * The script that an embed frame holds inline: behaviours of the elements, and the frame's height told to the page
 * around it. It imports and fetches nothing, so it also runs where a consumer allows only scripts (`sandbox`).
 */
export function frameScript(): FrameScript {
  return { code: frameCode, hash: frameHash };
}
