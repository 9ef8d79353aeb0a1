/** What one source may cost, asked before any parser sees it. Sizes count UTF-16 units of text or bytes of a file. */
export const LIMITS = {
  /** The whole source. */
  maxSource: 5_000_000,
  /** One JSON-LD script, and the front matter of a Markdown file. */
  maxData: 1_048_576,
  /** Tags inside tags, or Markdown quotes and lists inside one another. */
  maxDepth: 512,
  /** Tags, comments and character references of one page: each becomes a node. */
  maxNodes: 250_000,
  /** Paragraphs, headings, figures and quotes that are kept of one article. */
  maxBlocks: 5_000,
  /** Pictures, and as many videos, of one article. */
  maxPictures: 200,
  /** Characters of one paragraph that are kept. */
  maxParagraph: 20_000,
} as const;
