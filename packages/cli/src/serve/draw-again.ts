import { PictureError } from '@clipsheet/og-image-generator';
import type { DrawPicture } from '@clipsheet/server';

// With one of two processes killed every second, one more try in a hundred was killed again; two more leave none.
const TRIES = 3;

/**
 * Draws, and again when the process that drew has died (the system may have ended it for memory that another one took).
 * A picture that breaks its process is given up after the third, and takes nobody with it.
 */
export function drawAgain(draw: DrawPicture): DrawPicture {
  return async (story, options) => {
    for (let tried = 1; ; tried++)
      try {
        return await draw(story, options);
      } catch (error) {
        const hasDied = error instanceof PictureError && error.code === 'picture/process-ended';
        if (!hasDied || tried === TRIES) throw error;
      }
  };
}
