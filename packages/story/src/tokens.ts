/** The colours of one ground: what elements and share images are painted with. */
export interface Colours {
  /** The stock: paper, card. */
  surface: string;
  /** Notices, empty media, the slip on a veil. */
  sunk: string;
  /** The back of the print: what covers media. */
  veil: string;
  veilLine: string;
  ink: string;
  /** Dek, credit, date. */
  ink2: string;
  line: string;
  /** Borders of fields. */
  control: string;
  /** The publisher's colour where it gives none. */
  brand: string;
}

/** The design's tokens: light and dark for elements, `picture` for share images, `photo` for words on a photo. */
export const tokens: Readonly<Record<'light' | 'dark' | 'picture', Colours>> = {
  light: {
    surface: '#ffffff',
    sunk: '#f4f2ed',
    veil: '#e5e0d5',
    veilLine: '#b9b2a3',
    ink: '#16181b',
    ink2: '#54565a',
    line: '#d8d4cb',
    control: '#85827a',
    brand: '#0a6a73',
  },
  dark: {
    surface: '#191a1c',
    sunk: '#242528',
    veil: '#35332e',
    veilLine: '#6b675d',
    ink: '#eeece7',
    ink2: '#b1afa9',
    line: '#3d3e41',
    control: '#85837d',
    brand: '#57bac3',
  },
  picture: {
    surface: '#f3efe6',
    sunk: '#ffffff',
    veil: '#e5e0d5',
    veilLine: '#bdb6a7',
    ink: '#16181b',
    ink2: '#54565a',
    line: '#cfcabf',
    control: '#85827a',
    brand: '#0a6a73',
  },
};
