export type {
  CheckedPage,
  Draft,
  Drawn,
  DrawnImage,
  LiveStory,
  OpenDraft,
  Published,
  Refused,
  Saved,
  Shelf,
  ShelfStory,
  Verdict,
} from './api.js';
