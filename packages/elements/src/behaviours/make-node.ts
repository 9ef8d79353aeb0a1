import type { NodeToMake } from './node-to-make.js';

const TAGS = /^(img|iframe|video|track)$/;
// Only what our own templates print: markup from elsewhere gets no srcdoc and no handler out of this.
const NAMES =
  /^(src|srcset|sizes|alt|title|width|height|poster|allow(fullscreen)?|referrerpolicy|crossorigin|muted|controls|autoplay|playsinline|kind|srclang|label|default|aria-label)$/;
const FETCHED = /^(src|poster)$/;

/** The node that a `data-make` describes; throws for anything our templates do not print. */
export function makeNode([tag, attributes, ...children]: NodeToMake): HTMLElement {
  if (!TAGS.test(tag)) throw new TypeError(tag);
  const node = document.createElement(tag);
  for (const name in attributes) {
    const value = attributes[name] ?? '';
    if (!NAMES.test(name) || (FETCHED.test(name) && !/^https?:/.test(value))) throw new TypeError(name);
    node.setAttribute(name, value);
  }
  for (const child of children) node.append(makeNode(child));
  return node;
}
