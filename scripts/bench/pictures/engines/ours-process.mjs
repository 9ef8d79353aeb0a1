// The path that ships: drawn in a process that can be ended, with its limits watched.
import { createPictureMaker } from '@clipsheet/og-image-generator/node.js';

export const name = 'clipsheet, as shipped (own process)';

export const create = ({ photo }) => {
  const maker = createPictureMaker({ processes: 1 });
  return {
    story: async (story) => (await maker.draw(story, { photo })).bytes,
    quote: async (story) => (await maker.draw(story, { part: { kind: 'quote', id: 'quote' } })).bytes,
  };
};
