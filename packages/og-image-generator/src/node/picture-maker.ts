import { availableParallelism } from 'node:os';
import type { Story } from '@clipsheet/story';
import type { OgImage } from '../draw-picture.js';
import type { CropOptions } from '../photo/photo-crops.js';
import type { PhotoFile, RenditionOptions } from '../photo/renditions.js';
import { DrawingCrew } from './drawing-crew.js';
import type { DrawOptions } from './messages.js';

/** Limits of a picture maker. */
export interface PictureMakerOptions {
  /** Processes that draw; default: as many as the machine has cores. They start when the first picture is asked. */
  processes?: number | undefined;
  /** Pictures that one process draws at once; default 3, which keeps its decoder, its engine and its encoder busy. */
  inFlight?: number | undefined;
  /**
   * How long one picture may take; default 2,000 ms. Counted is the time in which its process had a processor or stood
   * still, so that a busy machine fails nothing; thirty times as long on the wall ends it in any case.
   */
  timeoutMs?: number | undefined;
  /** How long a process may take to start, counted alike; default 15,000 ms. */
  startMs?: number | undefined;
  /** Memory that one process may hold (measured on Linux only); default 256 MB. */
  maxMemoryBytes?: number | undefined;
  /** Pictures that may wait; more are refused with `picture/too-busy`. Default 10,000. */
  maxWaiting?: number | undefined;
}

/** Draws pictures in processes of their own, where what hangs or grows can be ended. */
export interface PictureMaker {
  /** The share image of a story or part. Rejects with PictureError; the next picture is drawn all the same. */
  draw(story: Story, options?: DrawOptions): Promise<OgImage>;
  /** A photo as it may be published: several widths, upright, sRGB, no metadata. Rejects with PictureError. */
  renditions(photo: Uint8Array, options?: RenditionOptions): Promise<PhotoFile[]>;
  /** A photo cut to 1:1, 4:3 and 16:9 around its focal point, without words or metadata. Rejects with PictureError. */
  crops(photo: Uint8Array, options?: CropOptions): Promise<PhotoFile[]>;
  /** Process ids that are drawing or idle. */
  readonly pids: readonly number[];
  /** Ends the processes. What is unfinished rejects with `picture/closed`. */
  close(): void;
}

/** A picture maker. Idle processes do not keep the program alive; `close()` ends them at once. */
export function createPictureMaker(options: PictureMakerOptions = {}): PictureMaker {
  const {
    processes = availableParallelism(),
    inFlight = 3,
    timeoutMs = 2000,
    startMs = 15_000,
    maxMemoryBytes = 256 * 1024 * 1024,
    maxWaiting = 10_000,
  } = options;
  const crew = new DrawingCrew({ processes, inFlight, timeoutMs, startMs, maxMemoryBytes, maxWaiting });
  return {
    // The crew answers an order with what its kind of task gives.
    draw: (story, drawing = {}) => crew.order({ kind: 'draw', story, options: drawing }) as Promise<OgImage>,
    renditions: (photo, how = {}) => crew.order({ kind: 'renditions', photo, options: how }) as Promise<PhotoFile[]>,
    crops: (photo, how = {}) => crew.order({ kind: 'crops', photo, options: how }) as Promise<PhotoFile[]>,
    get pids() {
      return crew.pids;
    },
    close: () => crew.close(),
  };
}
