import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import sharp from 'sharp';
import { HEIGHT, WIDTH, dataUri, fonts, quoteTree, storyTree } from '../card.mjs';

export const name = 'satori 0.63.2 + resvg-js 2.6.2';

export const create = ({ photo }) => {
  const options = { width: WIDTH, height: HEIGHT, fonts: fonts() };
  const draw = async (tree) => new Resvg(await satori(tree, options), { font: { loadSystemFonts: false }, logLevel: 'off' }).render();
  return {
    // resvg writes PNG only; sharp makes the JPEG, with the same settings as ours.
    async story(story) {
      const { pixels, width, height } = await draw(storyTree(story, dataUri(photo)));
      return sharp(pixels, { raw: { width, height, channels: 4, premultiplied: true } }).jpeg({ quality: 80, optimiseCoding: false }).toBuffer();
    },
    quote: async (story) => (await draw(quoteTree(story))).asPng(),
  };
};
