import { furtherEnglish, type FurtherSentences } from '@clipsheet/story';

type Load = () => Promise<{ sentences: FurtherSentences }>;

const LOADERS: Readonly<Record<string, Load>> = {
  am: () => import('@clipsheet/story/sentences/further/am.js'),
  ar: () => import('@clipsheet/story/sentences/further/ar.js'),
  bn: () => import('@clipsheet/story/sentences/further/bn.js'),
  cs: () => import('@clipsheet/story/sentences/further/cs.js'),
  de: () => import('@clipsheet/story/sentences/further/de.js'),
  el: () => import('@clipsheet/story/sentences/further/el.js'),
  es: () => import('@clipsheet/story/sentences/further/es.js'),
  fa: () => import('@clipsheet/story/sentences/further/fa.js'),
  fr: () => import('@clipsheet/story/sentences/further/fr.js'),
  he: () => import('@clipsheet/story/sentences/further/he.js'),
  hi: () => import('@clipsheet/story/sentences/further/hi.js'),
  hu: () => import('@clipsheet/story/sentences/further/hu.js'),
  id: () => import('@clipsheet/story/sentences/further/id.js'),
  it: () => import('@clipsheet/story/sentences/further/it.js'),
  ja: () => import('@clipsheet/story/sentences/further/ja.js'),
  ko: () => import('@clipsheet/story/sentences/further/ko.js'),
  nl: () => import('@clipsheet/story/sentences/further/nl.js'),
  pl: () => import('@clipsheet/story/sentences/further/pl.js'),
  pt: () => import('@clipsheet/story/sentences/further/pt.js'),
  ro: () => import('@clipsheet/story/sentences/further/ro.js'),
  ru: () => import('@clipsheet/story/sentences/further/ru.js'),
  sv: () => import('@clipsheet/story/sentences/further/sv.js'),
  sw: () => import('@clipsheet/story/sentences/further/sw.js'),
  ta: () => import('@clipsheet/story/sentences/further/ta.js'),
  th: () => import('@clipsheet/story/sentences/further/th.js'),
  tr: () => import('@clipsheet/story/sentences/further/tr.js'),
  uk: () => import('@clipsheet/story/sentences/further/uk.js'),
  ur: () => import('@clipsheet/story/sentences/further/ur.js'),
  vi: () => import('@clipsheet/story/sentences/further/vi.js'),
  zh: () => import('@clipsheet/story/sentences/further/zh.js'),
  'zh-Hant': () => import('@clipsheet/story/sentences/further/zh-Hant.js'),
};

/**
 * What few readers ask for, in a language that the sentences already have (`lang` of `Sentences`), each in a file of its
 * own. English where there is none or it does not come.
 */
export async function loadFurtherSentences(lang: string): Promise<FurtherSentences> {
  return (await LOADERS[lang]?.().catch(() => undefined))?.sentences ?? furtherEnglish;
}
