/** The least height of a frame, in CSS px. */
export const LOWEST = 50;
/** The greatest height of a frame, in CSS px. */
export const TALLEST = 4000;
/** The least time between two heights, in ms: ten a second at most. */
export const PAUSE = 100;

/** The word by which a page hands a frame of ours its private port. */
export const OFFER = 'clipsheet:port';
/** What a frame says over that port, the only thing it ever says. */
export interface HeightMessage {
  type: 'height';
  /** CSS px. */
  n: number;
  /** The nonce that came with the port. */
  nonce: string;
}
