// 1.0.1: the newest release that runs in plain Node. It writes PNG only.
import { ImageResponse } from '@vercel/og';
import { HEIGHT, WIDTH, dataUri, fonts, quoteTree, storyTree } from '../card.mjs';

export const name = '@vercel/og 1.0.1 (PNG)';

export const create = ({ photo }) => {
  const options = { width: WIDTH, height: HEIGHT, fonts: fonts() };
  const draw = async (tree) => Buffer.from(await new ImageResponse(tree, options).arrayBuffer());
  return { story: (story) => draw(storyTree(story, dataUri(photo))), quote: (story) => draw(quoteTree(story)) };
};
