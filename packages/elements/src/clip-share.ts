import { ClipShare } from './clip-share-element.js';
import { define } from './define.js';

define('clip-share', ClipShare);

declare global {
  interface HTMLElementTagNameMap {
    'clip-share': ClipShare;
  }
}
