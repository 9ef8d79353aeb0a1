import { startBehaviours } from './behaviours/behaviours.js';
import { claim } from './on-page.js';
import { register } from './register.js';

/** Registers an element and starts the behaviours, once a page. */
export function define(name: `clip-${string}`, element: CustomElementConstructor): void {
  register(name, element);
  if (typeof document !== 'undefined' && claim()) startBehaviours();
}
