export type { Area, Box, FrameBox, ImageBox, RectBox, WordsBox } from '../boxes.js';
export type { CustomLayout, CustomWords } from '../custom-layout.js';
export type { Palette } from '../palette.js';
export type { Measures } from '../ratio.js';
export { textWidth } from '../setting/break-lines.js';
export { fitText, type Room } from '../setting/fit-text.js';
export { inkHeight, type MeasuredText, type SetText } from '../setting/measured-text.js';
export { foot, type Foot } from './foot.js';
export { head, type HeadPlace } from './head.js';
export {
  lineBoxes,
  smallSize,
  unitOf,
  type Composition,
  type LayoutFunction,
  type Setting,
  type WordsKey,
} from './setting.js';
