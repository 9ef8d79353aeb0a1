import { boxStyle } from './box-style.js';
import { hostStyle } from './host-style.js';
import { mediaStyle } from './media-style.js';
import { storyStyle } from './story-style.js';

/** The style sheets of a story, in the order of their cascade. */
export const storyStyles = [hostStyle, boxStyle, mediaStyle, storyStyle];
