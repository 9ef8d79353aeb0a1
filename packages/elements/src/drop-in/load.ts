import { announce } from '../events.js';
import { findScript } from './find-script.js';

/** The hash in the file names of the elements, written in by the build. */
declare const ELEMENTS_HASH: string;

/** Where this script came from; undefined where nothing tells. */
export const script = findScript();

/**
 * Imports what makes a tag an element or a blockquote a tag, or does what a button asks for. The address is absolute:
 * in a classic script a relative one has no base.
 */
export function further(tag: Element): void {
  const address = new URL(`elements/${tag.localName}.${ELEMENTS_HASH}.js`, script).href;
  (import(address) as Promise<{ default: (tag: Element) => void }>).then(
    (module) => module.default(tag),
    (error) => {
      const message = `No Access-Control-Allow-Origin on ${error}`;
      console.warn(message);
      announce(tag, 'clip-error', { code: 'elements/not-loaded', message });
    },
  );
}
