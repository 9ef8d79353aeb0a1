export { IngestError, type IngestErrorCode } from './ingest-error.js';
export { readArticle } from './read-article.js';
export { sentencesOf } from './sentences-of.js';
export { readPhotoFile, type PhotoFileFacts } from './photos/photo-file.js';
export type { Change } from './reread/changes.js';
export { rereadArticle, type QuoteDrift, type Rereading } from './reread/reread-article.js';
export type { Finding, FindingKind, PhotoDraft, Reading, ReadOptions, SourceType, StoryDraft } from './reading.js';
