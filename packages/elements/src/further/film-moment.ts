import { playerFrom } from '@clipsheet/story';
import { makeNode } from '../behaviours/make-node.js';
import type { NodeToMake } from '../behaviours/node-to-make.js';
import { open } from '../behaviours/open.js';

/** The box of the film in a root, and what plays in it once it is open. */
export function filmOf(root: ShadowRoot): { box?: HTMLElement | undefined; made?: Element | undefined } {
  const box = root.querySelector<HTMLElement>('.film[data-make]') ?? undefined;
  return { box, made: box?.querySelector('[data-made]') ?? undefined };
}

/** What a film's box makes, told to start at a second; as it stands where its player cannot be told. */
function makeFrom(box: HTMLElement, seconds: number): NodeToMake {
  // The box was found by this attribute; makeNode refuses what our templates never print.
  const [tag, attributes, ...children] = JSON.parse(box.dataset['make'] as string) as NodeToMake;
  const { src } = attributes;
  const from = tag === 'video' ? `${src.replace(/#.*/, '')}#t=${seconds}` : playerFrom(src, seconds);
  return [tag, { ...attributes, src: from ?? src }, ...children];
}

/**
 * Plays a film from a second on: a file goes there, a provider's player begins anew, a closed film is opened by `button`
 * as if play had been pressed, with every event that may stop it. A film behind a veil stays there.
 */
export function playFrom(root: ShadowRoot, button: HTMLElement, seconds: number): void {
  const { box, made } = filmOf(root);
  if (!box) return;
  if (made instanceof HTMLVideoElement) {
    made.currentTime = seconds;
    void made.play().catch(() => undefined); // a page may forbid it: the film stands at the moment, with its controls
  } else if (made) {
    // A new frame and not a new address: that would be a step of the page's history.
    const next = makeNode(makeFrom(box, seconds));
    made.replaceWith(next);
    next.focus({ preventScroll: true });
  } else if (box.matches('.veiled')) {
    box.querySelector<HTMLElement>('button')?.focus();
  } else {
    const { make } = box.dataset;
    box.dataset['make'] = JSON.stringify(makeFrom(box, seconds));
    open(button, root);
    // By this attribute a newer revision of the story finds the film that plays.
    box.dataset['make'] = make;
  }
}
