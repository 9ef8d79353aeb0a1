import { brandOn, tokens } from '@clipsheet/story';
import { showsPhoto, type Layout } from './layout-name.js';

/** The colours of one picture. */
export interface Palette {
  /** Behind everything; undefined where a photo lies there. */
  ground: string | undefined;
  ink: string;
  ink2: string;
  line: string;
  /** The slug or the opening mark of a quote. */
  brand: string;
  /** The slip on a veil, the plate of a video, and what is written on them. */
  slip: string;
  slipInk: string;
  slipInk2: string;
  /** Tabs at the top edge and what is written on them. */
  tab: string;
  tabInk: string;
}

const { picture } = tokens;
const WHITE = '#ffffff';
/** The brightest that a scrim leaves under words: white on it has 5.4:1. */
const BRIGHTEST_UNDER_WORDS = '#6a6a6a';
const SLUG_CONTRAST = 3;
const MARK_CONTRAST = 4.5;

/** The palette of a layout with a publisher's colour (`#rrggbb`), whose lightness moves until it can be seen. */
export function paletteFor(layout: Layout, publisherColour: string | undefined): Palette {
  const onPaper = {
    ink: picture.ink,
    ink2: picture.ink2,
    slip: picture.sunk,
    slipInk: picture.ink,
    slipInk2: picture.ink2,
    tab: picture.ink,
    tabInk: WHITE,
  };
  if (showsPhoto(layout) && layout !== 'quote-portrait') {
    const brand = publisherColour ? brandOn(publisherColour, [BRIGHTEST_UNDER_WORDS, '#2a2a2a'], SLUG_CONTRAST) : WHITE;
    const onPhoto = { ground: undefined, ink: WHITE, ink2: WHITE, line: 'rgba(255, 255, 255, 0.4)', brand };
    return { ...onPaper, ...onPhoto, tab: WHITE, tabInk: picture.ink };
  }
  const isVeil = layout === 'story-veiled' || layout === 'withdrawn';
  const ground = isVeil ? picture.veil : picture.surface;
  const brand = publisherColour
    ? brandOn(
        publisherColour,
        [ground],
        layout === 'quote' || layout === 'quote-portrait' ? MARK_CONTRAST : SLUG_CONTRAST,
      )
    : picture.ink;
  return { ...onPaper, ground, line: isVeil ? picture.veilLine : picture.line, brand };
}
