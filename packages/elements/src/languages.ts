import { english, type Sentences } from '@clipsheet/story';

type Load = () => Promise<{ sentences: Sentences }>;

const hebrew: Load = () => import('@clipsheet/story/sentences/he.js');
const indonesian: Load = () => import('@clipsheet/story/sentences/id.js');
const traditionalChinese: Load = () => import('@clipsheet/story/sentences/zh-Hant.js');

/** The tags that `sentencesFor` of `@clipsheet/story` knows, in lower case, but English, which is at hand. */
const LOADERS: Readonly<Record<string, Load>> = {
  am: () => import('@clipsheet/story/sentences/am.js'),
  ar: () => import('@clipsheet/story/sentences/ar.js'),
  bn: () => import('@clipsheet/story/sentences/bn.js'),
  cs: () => import('@clipsheet/story/sentences/cs.js'),
  de: () => import('@clipsheet/story/sentences/de.js'),
  el: () => import('@clipsheet/story/sentences/el.js'),
  es: () => import('@clipsheet/story/sentences/es.js'),
  fa: () => import('@clipsheet/story/sentences/fa.js'),
  fr: () => import('@clipsheet/story/sentences/fr.js'),
  he: hebrew,
  hi: () => import('@clipsheet/story/sentences/hi.js'),
  hu: () => import('@clipsheet/story/sentences/hu.js'),
  id: indonesian,
  it: () => import('@clipsheet/story/sentences/it.js'),
  ja: () => import('@clipsheet/story/sentences/ja.js'),
  ko: () => import('@clipsheet/story/sentences/ko.js'),
  nl: () => import('@clipsheet/story/sentences/nl.js'),
  pl: () => import('@clipsheet/story/sentences/pl.js'),
  pt: () => import('@clipsheet/story/sentences/pt.js'),
  ro: () => import('@clipsheet/story/sentences/ro.js'),
  ru: () => import('@clipsheet/story/sentences/ru.js'),
  sv: () => import('@clipsheet/story/sentences/sv.js'),
  sw: () => import('@clipsheet/story/sentences/sw.js'),
  ta: () => import('@clipsheet/story/sentences/ta.js'),
  th: () => import('@clipsheet/story/sentences/th.js'),
  tr: () => import('@clipsheet/story/sentences/tr.js'),
  uk: () => import('@clipsheet/story/sentences/uk.js'),
  ur: () => import('@clipsheet/story/sentences/ur.js'),
  vi: () => import('@clipsheet/story/sentences/vi.js'),
  zh: () => import('@clipsheet/story/sentences/zh.js'),
  'zh-hant': traditionalChinese,
  'zh-tw': traditionalChinese,
  'zh-hk': traditionalChinese,
  'zh-mo': traditionalChinese,
  iw: hebrew,
  in: indonesian,
};

/**
 * The sentences of a language by its tag, each in a file of its own: the tag is shortened from its end until it is
 * known (RFC 4647, section 3.4), as `sentencesFor` does. English where there are none or they do not come.
 */
export async function loadSentences(lang: string): Promise<Sentences> {
  for (let tag = lang.toLowerCase(); tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-'))))
    if (Object.hasOwn(LOADERS, tag)) return (await LOADERS[tag]?.().catch(() => undefined))?.sentences ?? english;
  return english;
}
