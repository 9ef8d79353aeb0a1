import { english, type Sentences } from '@clipsheet/story';

const LOADERS: Readonly<Record<string, () => Promise<{ sentences: Sentences }>>> = {
  ar: () => import('@clipsheet/story/sentences/ar.js'),
  hi: () => import('@clipsheet/story/sentences/hi.js'),
  ja: () => import('@clipsheet/story/sentences/ja.js'),
};

/** The sentences of a language (its primary tag), each in a file of its own; English where there are none or they do not come. */
export async function loadSentences(lang: string): Promise<Sentences> {
  const loaded = await LOADERS[lang]?.().catch(() => undefined);
  return loaded?.sentences ?? english;
}
