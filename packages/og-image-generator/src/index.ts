export type { Area, Box, FrameBox, ImageBox, Picture, RectBox, WordsBox } from './boxes.js';
export { contentDigest } from './content-digest.js';
export type { Encoder } from './encoder.js';
export type { Engine, Run } from './engine.js';
export type { Face } from './fonts/face.js';
export type { FontReader } from './fonts/font-shelf.js';
export type { CustomLayout, CustomWords } from './custom-layout.js';
export type { DrawPictureOptions, OgImage, PictureWarning, Tools } from './draw-picture.js';
export { generateOgImage, type OgImageOptions } from './generate-og-image.js';
export type { OwnFonts } from './fonts/own-font.js';
export { LAYOUTS, layoutFor, shownMedia, type Layout } from './layout-name.js';
export {
  ogImageName,
  type MissingGlyphs,
  type NameOptions,
  type OgImageName,
  type PictureType,
} from './og-image-name.js';
export type { Crop, CroppedPhoto, OpenedPhoto, PhotoSource } from './photo/photo-source.js';
export { CROP_SHAPES, photoCrops, type CropOptions } from './photo/photo-crops.js';
export { RENDITION_WIDTHS, photoRenditions, type PhotoFile, type RenditionOptions } from './photo/renditions.js';
export { PictureError, type PictureErrorCode } from './picture-error.js';
export { RATIOS, measuresOf, ratioName, type Measures, type Ratio } from './ratio.js';
export { PICTURE_VERSIONS } from './versions.js';
