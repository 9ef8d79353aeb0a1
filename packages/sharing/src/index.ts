export { ADDRESS_TABLE, FILE_PATTERN, HASH_PATTERN, type Route, type RouteName } from './address-table.js';
export { addresses, pathOf, type Addresses } from './addresses.js';
export { baseUrlOf, normaliseBaseUrl } from './base-url.js';
export { filePath } from './file-path.js';
export { imageFileName, mediaFileName, type ImageName, type MediaName, type MediaType } from './file-names.js';
export { routeOf } from './route-of.js';
export { articleUrl } from './article-url.js';
export { citation, type CitationOptions } from './citation.js';
export { embedCode, frameTitle, MARKUP_CONTRACT, type EmbedCodeOptions, type EmbedForm } from './embed-code.js';
export { FRAME_WIDTH, frameHeight } from './frame-size.js';
export { frameHtml, playsProviderVideo, type EmbedFrame } from './embed-frame.js';
export { attributes, escapeMarkup } from './markup-escape.js';
export { errorReport } from './error-report.js';
export { partWords, type PartWords } from './part-words.js';
export { sentenceLink } from './sentence-link.js';
export { textFragment } from './text-fragment.js';
export { networks, type Network } from './networks.js';
export { networkSources, type NetworkSource } from './network-sources.js';
export { shareLink, type ShareWords } from './share-link.js';
export { shareWords } from './share-words.js';
export { headTags, type HeadTagsOptions } from './head-tags.js';
export { jsonLd, jsonLdScript, storyScript, type JsonLd, type JsonLdOptions } from './json-ld.js';
export { oembed, oembedXml, type OEmbed, type OEmbedOptions } from './oembed.js';
export { readOEmbedRequest, type OEmbedRefusal, type OEmbedRequest } from './oembed-request.js';
export type { ShareImage } from './share-image.js';
export { changesDocument, CHANGES_SCHEMA, type Change, type ChangesDocument } from './changes-document.js';
export {
  publishedStory,
  type PublishedStory,
  type PublishedStoryOptions,
  type WithdrawnStory,
} from './published-story.js';
export { MAX_STATE_BYTES, quoteStates, storyState, type StoryState } from './story-state.js';
export { contentSecurityPolicy, type ContentPolicy } from './content-security-policy.js';
export { headersFor, type HeaderOptions } from './response-headers.js';
export { META_NAMES, linkTag, pageHeadOf, type HeadTag, type ImageFile, type PageHead } from './preview/page-head.js';
export type { PageAnswer, PageFacts, PageProblem } from './preview/page-problem.js';
export { pageProblems } from './preview/page-problems.js';
export { previewOn, previews, type Preview, type PreviewImage, type PreviewText } from './preview/preview.js';
export type { ImageRules, PreviewRules, Reading, TextLimit } from './preview/preview-rules.js';
export { previewTable } from './preview/preview-table.js';
