import { boxStyle } from './box-style.js';
import { hostStyle } from './host-style.js';
import { mediaStyle } from './media-style.js';
import { quotedStyle, quoteStyle } from './quote-style.js';
import { shareStyle } from './share-style.js';
import { storyStyle } from './story-style.js';
import { videoStyle } from './video-style.js';

/** The style sheets of each element, in the order of their cascade. */
export const storyStyles = [hostStyle, boxStyle, mediaStyle, quotedStyle, storyStyle];
export const quoteStyles = [hostStyle, boxStyle, quotedStyle, quoteStyle];
export const videoStyles = [hostStyle, boxStyle, mediaStyle, videoStyle];
export const shareStyles = [hostStyle, shareStyle];
