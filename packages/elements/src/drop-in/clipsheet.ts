import { startBehaviours } from '../behaviours/behaviours.js';
import { claim } from '../on-page.js';
import { OURS, TAGS } from '../contract.js';
import { announce } from '../events.js';
import { fetchOnce } from '../fetch-once.js';
import { stateBeside } from '../part-address.js';
import { findScript } from './find-script.js';
import { printedRoot } from './printed-root.js';

/** The hash in the file names of the elements, written in by the build. */
declare const ELEMENTS_HASH: string;

/** What to look for: our tags, and blockquotes that a filter left of one. Those in a tag, which has a src, are words. */
const WANTED = `:is(${TAGS},blockquote[class^=clip-]:not([src] *))${OURS}`;
const script = findScript();
const seen = new WeakSet<Element>();

/**
 * Imports what makes a tag an element, or a blockquote a tag. The address is absolute: in a classic script a relative
 * one has no base.
 */
function load(tag: Element): void {
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

/** Asks whether the story has a newer revision than a printed tag. If nobody answers, the copy stays as it is. */
async function check(tag: Element): Promise<void> {
  try {
    const { revision } = (await fetchOnce(stateBeside(`${tag.getAttribute('src')}`))) as { revision: number };
    if (revision > (tag.getAttribute('rev') as unknown as number)) load(tag); // `>` reads a number out of it
  } catch {
    // a page may even have broken fetch
  }
}

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting) {
        near.unobserve(target);
        void (target.shadowRoot ? check : load)(target);
      }
  },
  { rootMargin: '50%' },
);

function scan(): void {
  for (const tag of document.querySelectorAll(WANTED))
    if (!seen.has(tag)) {
      seen.add(tag);
      printedRoot(tag);
      near.observe(tag);
    }
}

if (script && claim()) {
  startBehaviours();
  scan();
  new MutationObserver(scan).observe(document, { childList: true, subtree: true });
}
