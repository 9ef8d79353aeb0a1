// takumi by itself, which reads and resizes the photo, too.
import { Renderer } from '@takumi-rs/core';
import { HEIGHT, WIDTH, fonts, quoteTree, storyTree } from '../card.mjs';

export const name = 'takumi 2.16.3 alone';

const node = ({ type, props: { style: given, children, src, width, height } }) => {
  const style = given.fontFamily ? { ...given, fontFamily: `"${given.fontFamily}"` } : given;
  if (type === 'img') return { type: 'image', src, width, height, style };
  if (typeof children === 'string') return { type: 'text', text: children, style };
  return { type: 'container', style, children: (children ?? []).map(node) };
};

export const create = async ({ photo }) => {
  const renderer = new Renderer();
  for (const font of fonts()) await renderer.registerFont(font);
  const options = { width: WIDTH, height: HEIGHT };
  const images = [{ src: 'photo', data: photo, cache: 'none' }];
  return {
    story: (story) => renderer.render(node(storyTree(story, 'photo')), { ...options, images, format: 'jpeg', quality: 80 }),
    quote: (story) => renderer.render(node(quoteTree(story)), { ...options, format: 'png' }),
  };
};
