import './clip-quote.js';
import './clip-share.js';
import './clip-story.js';
import './clip-video.js';

export * from '../index.js';
