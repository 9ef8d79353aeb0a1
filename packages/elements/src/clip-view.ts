import { CONTRACT, OURS, TAGS } from './contract.js';
import { announce } from './events.js';

/** How much of a tag is seen, for how long, before it counts: half of it for a second (as the IAB counts a view). */
const SHARE = 0.5;
const SECOND = 1000;

/**
 * For sites that count with their own tools: importing this fires `clip-view` once on each tag of ours, printed or
 * rendered, after a reader has had half of it in view for a second. Nothing is sent by us, and no page that does not
 * import it pays for it. Imported twice, it still counts once.
 */
const timers = new WeakMap<Element, ReturnType<typeof setTimeout>>();
const started = Symbol.for(`clipsheet.${CONTRACT}.view`);

if (typeof document !== 'undefined' && !Reflect.has(document, started)) {
  Reflect.set(document, started, true);
  const seen = new WeakSet<Element>();
  const watch = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, intersectionRatio, intersectionRect, rootBounds } of entries) {
        clearTimeout(timers.get(target));
        // a tag taller than the window is seen when it fills half of that
        const fills = intersectionRect.height >= (rootBounds?.height ?? Infinity) * SHARE;
        if (!isIntersecting || (intersectionRatio < SHARE && !fills)) continue;
        const count = () => {
          watch.unobserve(target);
          announce(target, 'clip-view', { src: target.getAttribute('src') ?? '' });
        };
        timers.set(target, setTimeout(count, SECOND));
      }
    },
    { threshold: [0.1, 0.25, SHARE] },
  );
  const scan = () => {
    for (const tag of document.querySelectorAll(`:is(${TAGS})${OURS}`))
      if (!seen.has(tag)) {
        seen.add(tag);
        watch.observe(tag);
      }
  };
  scan();
  new MutationObserver(scan).observe(document, { childList: true, subtree: true });
}
