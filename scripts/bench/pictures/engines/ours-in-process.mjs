// The same pictures drawn in the caller's own process, where nothing can be ended.
import { generateOgImage } from '@clipsheet/og-image-generator';
import { fontFiles } from '@clipsheet/og-image-generator/node.js';

export const name = 'clipsheet, in process';

export const create = ({ photo }) => ({
  story: async (story) => (await generateOgImage(story, { photo, fonts: fontFiles })).bytes,
  quote: async (story) => (await generateOgImage(story, { part: { kind: 'quote', id: 'quote' }, fonts: fontFiles })).bytes,
});
