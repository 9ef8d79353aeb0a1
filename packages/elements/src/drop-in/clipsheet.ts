import { startBehaviours } from '../behaviours/behaviours.js';
import { claim } from '../claim.js';
import type { ClipElement } from '../clip-element.js';
import { isOurs } from '../contract.js';
import { announce } from '../events.js';
import { field } from '../field.js';
import { fetchOnce } from '../fetch-once.js';
import { stateBeside } from '../part-address.js';
import { findScript } from './find-script.js';
import { printedRoot } from './printed-root.js';
import { upgradeBlockquote } from './upgrade-blockquote.js';

/** The hash in the file names of the elements, written in by the build. */
declare const ELEMENTS_HASH: string;

const TAGS = 'clip-story,clip-quote,clip-video,clip-share';
const script = findScript();
const seen = new WeakSet<Element>();

/** Imports the element of a tag. Its address is absolute: in a classic script a relative one has no base. */
function load(tag: Element): Promise<unknown> {
  return import(new URL(`elements/${tag.localName}.${ELEMENTS_HASH}.js`, script).href).catch((error: unknown) => {
    const message = `${tag.localName} needs Access-Control-Allow-Origin: * on ${String(error)}`;
    console.warn(message);
    announce(tag, 'clip-error', { code: 'elements/not-loaded', message });
  });
}

/** Asks whether the story has a newer revision than a printed tag. If nobody answers, the copy stays as it is. */
async function check(tag: Element): Promise<void> {
  const state = await fetchOnce(stateBeside(tag)).catch(() => undefined);
  if (Number(field(state, 'revision')) > Number(tag.getAttribute('rev'))) {
    await load(tag);
    void (tag as Partial<ClipElement>).refresh?.(); // upgraded by now, unless its element did not come
  }
}

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting) {
        near.unobserve(target);
        void (target.shadowRoot ? check(target) : load(target));
      }
  },
  { rootMargin: '50%' },
);

function scan(within: ParentNode): void {
  for (const quote of within.querySelectorAll<HTMLQuoteElement>('blockquote[class^=clip-]'))
    upgradeBlockquote(quote, TAGS);
  for (const tag of within.querySelectorAll(TAGS))
    if (!seen.has(tag) && isOurs(tag)) {
      seen.add(tag);
      printedRoot(tag);
      near.observe(tag);
    }
}

if (script && claim()) {
  startBehaviours();
  scan(document);
  new MutationObserver((records) => {
    for (const { target } of records) scan(target as ParentNode); // only parents have child lists
  }).observe(document, { childList: true, subtree: true });
}
