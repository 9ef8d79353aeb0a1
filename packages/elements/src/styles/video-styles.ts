import { boxStyle } from './box-style.js';
import { hostStyle } from './host-style.js';
import { mediaStyle } from './media-style.js';
import { videoStyle } from './video-style.js';

/** The style sheets of a video, in the order of their cascade. */
export const videoStyles = [hostStyle, boxStyle, mediaStyle, videoStyle];
