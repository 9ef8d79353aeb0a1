import { ClipVideo } from './clip-video-element.js';
import { define } from './define.js';

define('clip-video', ClipVideo);

declare global {
  interface HTMLElementTagNameMap {
    'clip-video': ClipVideo;
  }
}
