import { hostStyle } from './host-style.js';
import { shareStyle } from './share-style.js';

/** The style sheets of a share, in the order of their cascade. */
export const shareStyles = [hostStyle, shareStyle];
