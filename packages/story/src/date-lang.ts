import type { Sentences } from './sentences.js';
import type { Story } from './story-schema.js';

/** The language in which dates are written: the story's own with its region, where the sentences are in it too. */
export function dateLang({ lang }: Pick<Story, 'lang'>, sentences: Pick<Sentences, 'lang'>): string {
  return primary(lang) === primary(sentences.lang) ? lang : sentences.lang;
}

const primary = (lang: string) => lang.toLowerCase().split('-')[0];
