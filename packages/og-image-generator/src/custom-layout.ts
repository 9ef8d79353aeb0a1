import type { Part, Story } from '@clipsheet/story';
import type { Role } from './fonts/face.js';
import type { LayoutFunction } from './layouts/setting.js';

/** Words that a layout of one's own shows beside those of ours. */
export interface CustomWords {
  text: string;
  /** What they are for: it decides their face and weight. */
  role: Role;
  /** BCP 47; default: the story's. */
  lang?: string | undefined;
}

/**
 * A layout of one's own: a pure function from a story's measured words to boxes, with the same tools as ours. The same
 * setting must always give the same boxes. What may be shown is decided before: a story under a warning or withdrawn
 * keeps our layout, whatever is asked.
 */
export interface CustomLayout {
  /** `[a-z0-9-]+`; it stands in the picture's file name. */
  name: string;
  /** Raise it with every change of the code: it is part of the picture's name. */
  version: string | number;
  /** Draws on the share photo, where there is one; default false. */
  photo?: boolean | undefined;
  /** More words, measured and handed on as `setting.more`. */
  words?: ((story: Story, part: Part) => Readonly<Record<string, CustomWords>>) | undefined;
  compose: LayoutFunction;
}
