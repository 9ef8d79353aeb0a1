/**
 * What besides the words and the photo decides the pixels. It is part of every picture's name: raise `layout` when a
 * layout, a measure or a colour changes, and the versions with the dependencies.
 */
export const PICTURE_VERSIONS = {
  layout: 3,
  engine: '@takumi-rs/core 2.16.3',
  fonts: '@fontsource 5.3, twemoji-colr-font 15.0.3',
} as const;
