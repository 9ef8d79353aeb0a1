import type { Crop } from './photo-source.js';

/** How a photo is scaled and where it is cut, in px. */
export interface CropWindow {
  /** Size of the whole photo when scaled. */
  scaledWidth: number;
  scaledHeight: number;
  left: number;
  top: number;
}

const USUAL_FOCUS = { x: 0.5, y: 0.42 };

/**
 * The window that covers a crop as large as possible and brings the focal point to the middle of the part that words
 * leave clear, as far as the photo reaches.
 */
export function cropWindow(photo: { width: number; height: number }, crop: Crop): CropWindow {
  const { width, height, clear, focalPoint = USUAL_FOCUS } = crop;
  const scale = Math.max(width / photo.width, height / photo.height);
  const scaledWidth = Math.max(width, Math.round(photo.width * scale));
  const scaledHeight = Math.max(height, Math.round(photo.height * scale));
  const left = Math.round(focalPoint.x * scaledWidth - width / 2);
  const top = Math.round(focalPoint.y * scaledHeight - (clear.top + clear.bottom) / 2);
  return {
    scaledWidth,
    scaledHeight,
    left: Math.min(Math.max(left, 0), scaledWidth - width),
    top: Math.min(Math.max(top, 0), scaledHeight - height),
  };
}
