export { createHandler, type Handler, type HandlerOptions } from './create-handler.js';
export { drawImage, type DrawOptions, type DrawPicture } from './picture-answer.js';
export type { BlobStore, StoredStory, StoryStore } from './ports.js';
export type { Publication } from './publication.js';
export { readStored } from './read-stored.js';
export { partImage, type DrawnFile, type PartImage } from './share-image.js';
export { storyDocument, type DocumentRoute, type StoryDocument } from './story-document.js';
export { storyFiles, storyImages, storyRoutes, type StoryFile } from './story-files.js';
export { isWithdrawnMedia, mediaName } from './withdrawn-media.js';
