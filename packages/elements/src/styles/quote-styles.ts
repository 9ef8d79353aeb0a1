import { boxStyle } from './box-style.js';
import { hostStyle } from './host-style.js';
import { quoteStyle } from './quote-style.js';
import { quotedStyle } from './quoted-style.js';

/** The style sheets of a quote, in the order of their cascade. */
export const quoteStyles = [hostStyle, boxStyle, quotedStyle, quoteStyle];
