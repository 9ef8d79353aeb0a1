import { startBehaviours } from '../behaviours/behaviours.js';
import { claim } from '../claim.js';
import type { ClipElement } from '../clip-element.js';
import { isOurs, type Kind } from '../contract.js';
import { announce } from '../events.js';
import { fetchOnce } from '../fetch-once.js';
import { stateBeside } from '../part-address.js';
import { findBase } from './find-base.js';
import { printedRoot } from './printed-root.js';
import { upgradeBlockquote } from './upgrade-blockquote.js';

/** File names of the elements by kind, written in by the build. */
declare const ELEMENT_FILES: Readonly<Record<Kind, string>>;

const TAGS = 'clip-story,clip-quote,clip-video,clip-share';
const base = findBase();
const seen = new WeakSet<Element>();

/** Imports the element of a tag. Its address is absolute: in a classic script a relative one has no base. */
function load(tag: Element): Promise<unknown> {
  const kind = tag.localName.slice('clip-'.length) as Kind; // only our tags come here
  return import(new URL(`elements/${ELEMENT_FILES[kind]}`, base).href).catch((error: unknown) => {
    const message = `could not load its element: ${String(error)}. Module scripts need Access-Control-Allow-Origin: * on their host`;
    console.warn(`<${tag.localName}> ${message}.`);
    announce(tag, 'clip-error', { code: 'elements/not-loaded', message });
  });
}

/** Asks whether the story has a newer revision than a printed tag. If nobody answers, the copy stays as it is. */
async function check(tag: Element): Promise<void> {
  const state = await fetchOnce(stateBeside(new URL(tag.getAttribute('src') ?? '', document.baseURI).href)).catch(
    () => undefined,
  );
  const revision: unknown = Object(state).revision;
  if (typeof revision !== 'number' || revision <= Number(tag.getAttribute('rev'))) return;
  await load(tag);
  void (tag as ClipElement).refresh?.();
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
  for (const quote of within.querySelectorAll<HTMLQuoteElement>('blockquote[class^=clip-]')) upgradeBlockquote(quote);
  for (const tag of within.querySelectorAll(TAGS)) {
    if (seen.has(tag) || !isOurs(tag)) continue;
    seen.add(tag);
    const root = printedRoot(tag);
    if (root && 'share' in navigator) {
      // The word "Share" becomes the button of the device's own sheet.
      for (const node of root.querySelectorAll<HTMLElement>('.sheet, .sheet ~ :is(.label, .menu)'))
        node.toggleAttribute('hidden');
    }
    near.observe(tag);
  }
}

if (base && claim()) {
  startBehaviours();
  scan(document);
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) if (addedNodes.length > 0) scan(target as ParentNode); // child lists
  }).observe(document, { childList: true, subtree: true });
}
