import { wordsOf } from '@clipsheet/story';

/** A place in the paragraphs of an article: UTF-16 offsets, from the first letter of its first word to behind its last. */
export interface Passage {
  paragraph: number;
  start: number;
  end: number;
}

/**
 * Where words stand in paragraphs, whatever the case and the marks around and between them: one passage, or one for
 * each sentence of a quotation that "he said" divides. Empty unless all of the words are there, in their order.
 */
export function findPassages(words: string, paragraphs: readonly string[]): Passage[] {
  const texts = paragraphs.map(indexed);
  const whole = find(words, texts, 0);
  if (whole) return [whole];
  const passages: Passage[] = [];
  const sentences = words.split(/(?<=[.!?…。！？।؟])\s*/u).filter((sentence) => wordsOf(sentence).length > 0);
  if (sentences.length < 2) return [];
  for (const sentence of sentences) {
    const last = passages.at(-1);
    const passage = find(sentence, texts, last?.paragraph ?? 0, last?.end);
    if (!passage) return [];
    passages.push(passage);
  }
  return passages;
}

/** A paragraph's words, evened out and joined, with the place of each in the paragraph. */
interface Indexed {
  joined: string;
  spans: { start: number; end: number }[];
}

function find(words: string, texts: readonly Indexed[], from: number, behind = 0): Passage | undefined {
  const wanted = wordsOf(words);
  if (wanted.length === 0) return undefined;
  const needle = ` ${wanted.map(({ word }) => word).join(' ')} `;
  for (let paragraph = from; paragraph < texts.length; paragraph++) {
    const { joined, spans } = texts[paragraph] ?? { joined: '', spans: [] };
    for (let at = joined.indexOf(needle); at >= 0; at = joined.indexOf(needle, at + 1)) {
      const first = joined.slice(0, at).split(' ').length - 1;
      const start = spans[first]?.start ?? 0;
      const end = spans[first + wanted.length - 1]?.end ?? start;
      if (paragraph > from || start >= behind) return { paragraph, start, end };
    }
  }
  return undefined;
}

function indexed(text: string): Indexed {
  const words = wordsOf(text);
  return { joined: ` ${words.map(({ word }) => word).join(' ')} `, spans: words };
}
