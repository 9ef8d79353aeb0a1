import { brandOn, tokens } from '@clipsheet/story';

/** The contrast that words need (WCAG 2.2, 1.4.3). */
const WORDS_CONTRAST = 4.5;

/** A ground that the publisher's colour stands on, with the colour that is used there. */
export interface ColourOnGround {
  name: 'light' | 'dark' | 'picture';
  ground: string;
  used: string;
}

/** How a publisher's colour is used on each ground: as given, or as light or dark as words in it need. */
export function coloursOnGrounds(colour: string): ColourOnGround[] {
  return (['light', 'dark', 'picture'] as const).map((name) => {
    const { surface, veil } = tokens[name];
    return { name, ground: surface, used: brandOn(colour, [surface, veil], WORDS_CONTRAST) };
  });
}
