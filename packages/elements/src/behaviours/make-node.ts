import type { NodeToMake } from './node-to-make.js';

/**
 * The node that a `data-make` describes. Markup from elsewhere gets no script out of this: only four tags, only web
 * addresses, no handler and no `srcdoc`. Throws for anything else.
 */
export function makeNode([tag, attributes, ...children]: NodeToMake): HTMLElement {
  const node = document.createElement(/^(img|iframe|video|track)$/.exec(tag)?.[0] ?? '');
  for (const name in attributes)
    if (/^(on|srcd)/i.test(name) || (/^(src|poster)$/i.test(name) && !/^https?:/.test(`${attributes[name]}`)))
      throw new TypeError(name);
    else node.setAttribute(name, `${attributes[name]}`);
  node.append(...children.map(makeNode));
  return node;
}
