/** A rectangle in px. */
export interface Rectangle {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * Where a rectangle of an upright picture of `width` × `height` px lies in the picture as a camera stored it with
 * `orientation` 1 to 8.
 */
export function storedRectangle(
  orientation: number,
  { left, top, width, height }: Rectangle,
  picture: { width: number; height: number },
): Rectangle {
  const right = picture.width - left - width;
  const bottom = picture.height - top - height;
  const sideways = { width: height, height: width };
  switch (orientation) {
    case 2:
      return { left: right, top, width, height };
    case 3:
      return { left: right, top: bottom, width, height };
    case 4:
      return { left, top: bottom, width, height };
    case 5:
      return { left: top, top: left, ...sideways };
    case 6:
      return { left: top, top: right, ...sideways };
    case 7:
      return { left: bottom, top: right, ...sideways };
    case 8:
      return { left: bottom, top: left, ...sideways };
    default:
      return { left, top, width, height };
  }
}

/** Pixels (RGB) of `width` × `height` px upright, out of those that a camera stored with `orientation`. */
export function turnUpright(stored: Uint8Array, orientation: number, width: number, height: number): Uint8Array {
  if (orientation === 1) return stored;
  const upright = new Uint8Array(stored.length);
  const rowLength = orientation >= 5 ? height : width;
  for (let y = 0, to = 0; y < height; y++)
    for (let x = 0; x < width; x++, to += 3) {
      const [mirroredX, mirroredY] = [width - 1 - x, height - 1 - y];
      const [column, row] = [
        [x, y],
        [mirroredX, y],
        [mirroredX, mirroredY],
        [x, mirroredY],
        [y, x],
        [y, mirroredX],
        [mirroredY, mirroredX],
        [mirroredY, x],
      ][orientation - 1] ?? [x, y];
      const from = ((row ?? 0) * rowLength + (column ?? 0)) * 3;
      upright[to] = stored[from] ?? 0;
      upright[to + 1] = stored[from + 1] ?? 0;
      upright[to + 2] = stored[from + 2] ?? 0;
    }
  return upright;
}
