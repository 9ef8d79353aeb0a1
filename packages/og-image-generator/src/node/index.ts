export { fontFiles } from './font-files.js';
export type { DrawOptions } from './messages.js';
export { createPictureMaker, type PictureMaker, type PictureMakerOptions } from './picture-maker.js';
