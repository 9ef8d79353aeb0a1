/** One place of a page from which a network takes something. */
export type Reading =
  | { meta: string; by?: readonly ('property' | 'name' | 'itemprop')[] }
  | { element: 'title' }
  | { link: string }
  /** A field of the first JSON-LD document of a type that is known, dots between levels. */
  | { jsonLd: string };

/** How long a text may be before it is cut. */
export interface TextLimit {
  count: number;
  unit: 'graphemes' | 'bytes';
}

/** What a network does with the picture of a page. */
export interface ImageRules {
  /** Width to height of the place where the large picture is shown, others are cut to it; absent: shown as it is. */
  ratio?: number;
  /** Pixels of a picture that is shown at all, and of one that is shown large. */
  min?: { width: number; height: number };
  large?: { width: number; height: number };
  max?: { width: number; height: number };
  maxBytes?: number;
  /** Media types that are shown. */
  types?: readonly string[];
  /** Whether only a page that asks for it by `twitter:card` gets the large picture. */
  asksCard?: boolean;
  /** Whether the page must allow large previews to robots. */
  asksRobots?: boolean;
  /** What several share images on one page do. */
  several: 'first' | 'none' | 'all';
}

/** What one network, messenger or search engine reads of a page and shows of it. */
export interface PreviewRules {
  id: string;
  name: string;
  /** Places for each text, the first that has one wins. */
  title: readonly Reading[];
  description: readonly Reading[];
  /** The name of the site; without one the host name is shown. */
  site: readonly Reading[];
  picture: readonly Reading[];
  alt: readonly Reading[];
  /** The colour of the card, and the author's account. */
  colour?: readonly Reading[];
  account?: readonly Reading[];
  titleLimit?: TextLimit;
  descriptionLimit?: TextLimit;
  image: ImageRules;
  /** Tags without which there is no card. */
  needs?: readonly Reading[];
  /** Bytes of the document that are read. */
  maxHeadBytes?: number;
  /** Where this was read, whether that is the network's own word, year and month of the last look. */
  source: string;
  isOfficial: boolean;
  checked: string;
}
