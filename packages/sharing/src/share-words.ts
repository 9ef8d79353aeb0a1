import { attribution, withdrawalNotice, type Part, type Sentences, type Story } from '@clipsheet/story';
import type { ShareWords } from './share-link.js';

/**
 * The words that a part is shared with: the headline, the title of a film, or the quoted words in the marks of
 * `sentences` with their speaker behind them, which stays when the words are cut. A withdrawn part is shared by its
 * notice. `url` is the share page of the part.
 */
export function shareWords(story: Story, part: Part, url: string, sentences: Sentences): ShareWords {
  const own = part.kind === 'quote' ? part.quote.withdrawn : part.kind === 'video' ? part.video.withdrawn : undefined;
  const withdrawal = story.withdrawn ?? own;
  if (withdrawal) {
    const what = story.withdrawn ? 'story' : part.kind;
    return { url, text: withdrawalNotice(withdrawal, what, undefined, sentences.lang, sentences).title };
  }
  if (part.kind !== 'quote') return { url, text: (part.kind === 'video' && part.video.title) || story.headline };
  const { speaker } = attribution(part.quote, sentences.lang, sentences);
  const [before, close] = sentences.quoteMarks;
  return {
    url,
    text: part.quote.text,
    before,
    after: speaker ? `${close} — ${speaker}` : close,
    title: story.headline,
  };
}
