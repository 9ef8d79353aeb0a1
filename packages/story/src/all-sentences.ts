import { sentences as am } from './sentences/am.js';
import { sentences as ar } from './sentences/ar.js';
import { sentences as bn } from './sentences/bn.js';
import { sentences as cs } from './sentences/cs.js';
import { sentences as de } from './sentences/de.js';
import { sentences as el } from './sentences/el.js';
import { sentences as es } from './sentences/es.js';
import { sentences as fa } from './sentences/fa.js';
import { sentences as fr } from './sentences/fr.js';
import { sentences as he } from './sentences/he.js';
import { sentences as hi } from './sentences/hi.js';
import { sentences as hu } from './sentences/hu.js';
import { sentences as id } from './sentences/id.js';
import { sentences as it } from './sentences/it.js';
import { sentences as ja } from './sentences/ja.js';
import { sentences as ko } from './sentences/ko.js';
import { sentences as nl } from './sentences/nl.js';
import { sentences as pl } from './sentences/pl.js';
import { sentences as pt } from './sentences/pt.js';
import { sentences as ro } from './sentences/ro.js';
import { sentences as ru } from './sentences/ru.js';
import { sentences as sv } from './sentences/sv.js';
import { sentences as sw } from './sentences/sw.js';
import { sentences as ta } from './sentences/ta.js';
import { sentences as th } from './sentences/th.js';
import { sentences as tr } from './sentences/tr.js';
import { sentences as uk } from './sentences/uk.js';
import { sentences as ur } from './sentences/ur.js';
import { sentences as vi } from './sentences/vi.js';
import { sentences as zh } from './sentences/zh.js';
import { sentences as zhHant } from './sentences/zh-Hant.js';
import { english, type Sentences } from './sentences.js';

const ALL: readonly Sentences[] = [
  am,
  ar,
  bn,
  cs,
  de,
  el,
  english,
  es,
  fa,
  fr,
  he,
  hi,
  hu,
  id,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  ro,
  ru,
  sv,
  sw,
  ta,
  th,
  tr,
  uk,
  ur,
  vi,
  zh,
  zhHant,
];

/** The languages (BCP 47) that have sentences of their own: primary tags, and `zh-Hant` beside `zh`. */
export const SENTENCE_LANGUAGES: readonly string[] = ALL.map(({ lang }) => lang);

const BY_TAG: ReadonlyMap<string, Sentences> = new Map([
  ...ALL.map((sentences) => [sentences.lang.toLowerCase(), sentences] as const),
  // Where Chinese is written in traditional characters unless the tag says otherwise (CLDR, likely subtags).
  ['zh-tw', zhHant],
  ['zh-hk', zhHant],
  ['zh-mo', zhHant],
  // Tags of Hebrew and Indonesian from before 1989, which old systems still send.
  ['iw', he],
  ['in', id],
]);

/**
 * The sentences of a language by its tag: the tag is shortened from its end until it is known (RFC 4647, section 3.4),
 * so that `pt-BR` reads `pt` and `zh-Hant-HK` reads `zh-Hant`. English where there are none.
 */
export function sentencesFor(lang: string): Sentences {
  for (let tag = lang.toLowerCase(); tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const known = BY_TAG.get(tag);
    if (known) return known;
  }
  return english;
}
