import type { Story } from '@clipsheet/story';
import type { DrawPictureOptions, OgImage } from '../draw-picture.js';
import type { OwnFonts } from '../fonts/own-font.js';
import type { Layout } from '../layout-name.js';
import type { CropOptions } from '../photo/photo-crops.js';
import type { PhotoFile, RenditionOptions } from '../photo/renditions.js';
import type { PictureErrorCode } from '../picture-error.js';

/** What a drawing process is asked. */
export type Task =
  | { kind: 'draw'; story: Story; options: DrawOptions }
  | { kind: 'renditions'; photo: Uint8Array; options: RenditionOptions }
  | { kind: 'crops'; photo: Uint8Array; options: CropOptions };

/** How a picture is drawn, as far as it can be said to another process: a layout of one's own is a function and cannot. */
export interface DrawOptions extends Omit<DrawPictureOptions, 'layout' | 'fontDigests'> {
  layout?: Layout | undefined;
  ownFonts?: OwnFonts | undefined;
}

/** A task on its way to the drawing process, which answers under the same id. */
export interface Order {
  id: number;
  task: Task;
}

/** What a drawing process says. */
export type Message =
  | { kind: 'ready' }
  | { kind: 'done'; id: number; result: OgImage | PhotoFile[] }
  | { kind: 'failed'; id: number; code: PictureErrorCode; message: string };
