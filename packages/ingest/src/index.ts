export { IngestError, type IngestErrorCode } from './ingest-error.js';
export { readArticle } from './read-article.js';
export type { Finding, FindingKind, PhotoDraft, Reading, ReadOptions, SourceType, StoryDraft } from './reading.js';
