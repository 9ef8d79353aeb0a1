import type { Layout } from '../layout-name.js';
import { photoLayout } from './photo-layout.js';
import { portraitQuoteLayout } from './portrait-quote-layout.js';
import { quoteLayout } from './quote-layout.js';
import type { LayoutFunction } from './setting.js';
import { textLayout } from './text-layout.js';
import { veiledLayout } from './veiled-layout.js';
import { withdrawnLayout } from './withdrawn-layout.js';

/** The function behind each layout's name. */
export const LAYOUT_FUNCTIONS: Readonly<Record<Layout, LayoutFunction>> = {
  story: photoLayout,
  'story-veiled': veiledLayout,
  'story-text': textLayout,
  quote: quoteLayout,
  'quote-portrait': portraitQuoteLayout,
  video: photoLayout,
  'video-text': textLayout,
  withdrawn: withdrawnLayout,
};
