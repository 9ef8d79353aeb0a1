import { doorTrouble } from './door-trouble.js';
import type { Studio } from './studio.js';

/** Keeps a picture as the publisher's mark and names it in the draft. */
export async function placeLogo(studio: Studio, picture: File): Promise<void> {
  const { open, words } = studio.state;
  if (!open) return;
  try {
    const { src } = await studio.door.keepLogo(open.id, picture);
    studio.set({ trouble: undefined });
    studio.fill(words.images.logo, { '/publisher/logo': src }, undefined);
  } catch (error) {
    studio.set(doorTrouble(error, words.images.logo));
  }
}
