import { ClipStory } from './clip-story-element.js';
import { define } from './define.js';

define('clip-story', ClipStory);

declare global {
  interface HTMLElementTagNameMap {
    'clip-story': ClipStory;
  }
}
