import { errorReport } from '@clipsheet/sharing';
import { findPart, type FurtherSentences, type Story } from '@clipsheet/story';
import { announce } from '../events.js';
import type { Asked } from './asked.js';
import { node } from './node.js';
import { shownPart, storyAt } from './shown-part.js';

/** Tells the page of an error that a reader found in these words and, unless it takes care of it, begins a mail. */
export function reportError(tag: Element, story: Story, words: string, url: string, further: FurtherSentences): void {
  const mail = errorReport(story, words, url, further);
  if (!announce(tag, 'clip-report', { words, url, revision: story.revision }) || !mail) return;
  // A link that is followed and not a new address: the page stays, whatever the device does with it.
  const link = node('a', { href: mail, hidden: '' });
  (tag.shadowRoot ?? tag).append(link);
  link.click();
  link.remove();
}

/** A report of an error in the quote of a tag, of the revision that is published now. */
export default async function report({ root, further }: Asked): Promise<void> {
  const { src, ref, page } = shownPart(root.host);
  const story = await storyAt(src);
  const part = findPart(story, ref);
  reportError(root.host, story, part?.kind === 'quote' ? part.quote.text : story.headline, page, further);
}
