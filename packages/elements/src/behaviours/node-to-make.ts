/**
 * A node that comes into being once a reader asks for it: tag, attributes, children. It travels as JSON in
 * `data-make`, an attribute that no browser and no filter takes for an address.
 */
export type NodeToMake = [
  tag: 'img' | 'iframe' | 'video' | 'track',
  attributes: Record<string, string> & { src: string },
  ...NodeToMake[],
];
