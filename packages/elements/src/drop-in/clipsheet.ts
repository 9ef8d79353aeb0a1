import { startBehaviours } from '../behaviours/behaviours.js';
import { claim } from '../on-page.js';
import { OURS, TAGS } from '../contract.js';
import { fetchOnce } from '../fetch-once.js';
import { stateBeside } from '../part-address.js';
import { further as load, script } from './load.js';
import { printedRoot } from './printed-root.js';

/** What to look for: our tags, and blockquotes that a filter left of one. Those in a tag, which has a src, are words. */
const WANTED = `:is(${TAGS},blockquote[class^=clip-]:not([src] *))${OURS}`;
const seen = new WeakSet<Element>();

/** Asks whether the story has a newer revision than a printed tag. If nobody answers, the copy stays as it is. */
async function check(tag: Element): Promise<void> {
  try {
    // without src this throws, and nothing is asked
    const { revision } = (await fetchOnce(stateBeside(tag.getAttribute('src') as string))) as { revision: number };
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
