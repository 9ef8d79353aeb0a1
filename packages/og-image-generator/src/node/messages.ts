import type { PartRef, Story } from '@clipsheet/story';
import type { OgImage } from '../generate-og-image.js';
import type { PhotoFile, RenditionOptions } from '../photo/renditions.js';
import type { PictureErrorCode } from '../picture-error.js';
import type { Ratio } from '../ratio.js';

/** What a drawing process is asked. */
export type Task =
  | { kind: 'draw'; story: Story; options: DrawOptions }
  | { kind: 'renditions'; photo: Uint8Array; options: RenditionOptions };

/** How a picture is drawn, as far as it can be said to another process. */
export interface DrawOptions {
  part?: PartRef | undefined;
  ratio?: Ratio | undefined;
  /** Bytes of the share photo or poster, and their `digest()` if it is known. */
  photo?: Uint8Array | undefined;
  photoDigest?: string | undefined;
  /** PNG bytes of the publisher's mark. */
  logo?: Uint8Array | undefined;
  logoDigest?: string | undefined;
  maxBytes?: number | undefined;
  /** The moment at which the story's age is judged. */
  now?: Date | undefined;
}

export interface Order {
  id: number;
  task: Task;
}

/** What a drawing process says. */
export type Message =
  | { kind: 'ready' }
  | { kind: 'done'; id: number; result: OgImage | PhotoFile[] }
  | { kind: 'failed'; id: number; code: PictureErrorCode; message: string };
