/** The part of a photo that a picture shows, as pixels. */
export interface CroppedPhoto {
  /** RGB, three bytes a pixel, rows from the top, sRGB. */
  pixels: Uint8Array;
  width: number;
  height: number;
}

/** What is asked of a photo. */
export interface Crop {
  width: number;
  height: number;
  /** The point to keep in view, in fractions of the photo; default: what draws the eye, or the middle, a little above. */
  focalPoint?: { x: number; y: number } | undefined;
  /** Rows that words and tabs leave clear, in px from the top: the focal point is brought to their middle. */
  clear: { top: number; bottom: number };
}

/** A photo whose header has been read and found sound: the seam behind which sharp stands. */
export interface OpenedPhoto {
  /** Size in px as seen, after orientation. */
  width: number;
  height: number;
  /** Decodes, turns upright, converts to sRGB and crops. Rejects with PictureError when the file is damaged. */
  crop(crop: Crop): Promise<CroppedPhoto>;
}

/** Opens a photo's bytes; rejects with PictureError for what is not a picture, too large, or of a refused type. */
export type PhotoSource = (bytes: Uint8Array) => Promise<OpenedPhoto>;
