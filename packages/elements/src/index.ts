import './clip-quote.js';
import './clip-share.js';
import './clip-story.js';
import './clip-video.js';

export { ClipQuote } from './clip-quote-element.js';
export { ClipShare } from './clip-share-element.js';
export { ClipStory } from './clip-story-element.js';
export { ClipVideo } from './clip-video-element.js';
export type {
  ClipEvents,
  ErrorCode,
  ErrorDetail,
  PlayDetail,
  ReportDetail,
  RevealDetail,
  ShareDetail,
  ViewDetail,
} from './events.js';
