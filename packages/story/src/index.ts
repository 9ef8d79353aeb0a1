export { ageInYears, ageNotice, type AgeNotice } from './age-notice.js';
export { altText, MAX_ALT_TEXT } from './alt-text.js';
export { attribution, type Attribution } from './attribution.js';
export { checkStory, parseStory } from './check-story.js';
export { cleanText } from './clean-text.js';
export { ClipsheetError } from './clipsheet-error.js';
export { brandOn } from './brand-on.js';
export { contrast } from './contrast.js';
export { correctionNotice, type CorrectionNotice } from './correction-notice.js';
export { creditLine, videoCreditLine } from './credit-line.js';
export { dateLang } from './date-lang.js';
export { EMAIL_PATTERN } from './email-address.js';
export { digest } from './digest.js';
export { directionOf, storyDirection, type Direction } from './direction.js';
export { dayOf, formatDate } from './format-date.js';
export { findPart, partKey, partsOf, WHOLE_STORY, type Part, type PartRef } from './part.js';
export { playerAddress, playerFrom, type PlayerOptions } from './player-address.js';
export { quoteState, type QuoteState } from './quote-state.js';
export { readStory } from './read-story.js';
export { safeUrl, type AddressUse } from './safe-url.js';
export { english, fill, type Sentences } from './sentences.js';
export { furtherEnglish, type FurtherSentences } from './further-sentences.js';
export { leadPhoto, mayShare, sharePhoto } from './share-photo.js';
export { graphemes, shorten } from './shorten.js';
export { quoteId, slug, uniqueId } from './slug.js';
export { StoryError, type Problem } from './story-error.js';
export {
  ID_PATTERN,
  PICTURE_KINDS,
  STORY_SCHEMA,
  WARNING_REASONS,
  storySchema,
  type Captions,
  type Correction,
  type Photo,
  type PictureKind,
  type Quote,
  type Rendition,
  type Story,
  type StoryInput,
  type Video,
  type Warning,
  type WarningReason,
  type Withdrawal,
} from './story-schema.js';
export { tokens, type Colours } from './tokens.js';
export { videoSource, type VideoSource } from './video-source.js';
export { warningFor, warningWords, type WarningWords } from './warning-words.js';
export { wordsOf, type Word } from './words.js';
export { withdrawalNotice, type WithdrawalNotice } from './withdrawal-notice.js';
