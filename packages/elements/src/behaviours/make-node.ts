import type { NodeToMake } from './node-to-make.js';

/**
 * The node that a `data-make` describes. Markup from elsewhere gets no script out of this: only four tags, only web
 * addresses, no handler and no `srcdoc`. Throws for anything else.
 */
export function makeNode([tag, attributes, ...children]: NodeToMake): HTMLElement {
  // The platform throws for an empty name.
  const node = document.createElement(/^(img|iframe|video|track)$/.test(tag) ? tag : '');
  for (const [name, value] of Object.entries(attributes))
    node.setAttribute(/^(on|srcd|(src|poster)=(?!https?:))/i.test(`${name}=${value}`) ? '' : name, value);
  node.append(...children.map(makeNode));
  return node;
}
