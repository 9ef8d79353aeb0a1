import { ClipQuote } from './clip-quote-element.js';
import { define } from './define.js';

define('clip-quote', ClipQuote);

declare global {
  interface HTMLElementTagNameMap {
    'clip-quote': ClipQuote;
  }
}
