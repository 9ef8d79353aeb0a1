import { sentences as am } from './sentences/further/am.js';
import { sentences as ar } from './sentences/further/ar.js';
import { sentences as bn } from './sentences/further/bn.js';
import { sentences as cs } from './sentences/further/cs.js';
import { sentences as de } from './sentences/further/de.js';
import { sentences as el } from './sentences/further/el.js';
import { sentences as es } from './sentences/further/es.js';
import { sentences as fa } from './sentences/further/fa.js';
import { sentences as fr } from './sentences/further/fr.js';
import { sentences as he } from './sentences/further/he.js';
import { sentences as hi } from './sentences/further/hi.js';
import { sentences as hu } from './sentences/further/hu.js';
import { sentences as id } from './sentences/further/id.js';
import { sentences as it } from './sentences/further/it.js';
import { sentences as ja } from './sentences/further/ja.js';
import { sentences as ko } from './sentences/further/ko.js';
import { sentences as nl } from './sentences/further/nl.js';
import { sentences as pl } from './sentences/further/pl.js';
import { sentences as pt } from './sentences/further/pt.js';
import { sentences as ro } from './sentences/further/ro.js';
import { sentences as ru } from './sentences/further/ru.js';
import { sentences as sv } from './sentences/further/sv.js';
import { sentences as sw } from './sentences/further/sw.js';
import { sentences as ta } from './sentences/further/ta.js';
import { sentences as th } from './sentences/further/th.js';
import { sentences as tr } from './sentences/further/tr.js';
import { sentences as uk } from './sentences/further/uk.js';
import { sentences as ur } from './sentences/further/ur.js';
import { sentences as vi } from './sentences/further/vi.js';
import { sentences as zh } from './sentences/further/zh.js';
import { sentences as zhHant } from './sentences/further/zh-Hant.js';
import { furtherEnglish, type FurtherSentences } from './further-sentences.js';
import { sentencesFor } from './all-sentences.js';

const ALL: Readonly<Record<string, FurtherSentences>> = {
  am,
  ar,
  bn,
  cs,
  de,
  el,
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
  'zh-Hant': zhHant,
};

/** The further sentences of a language by its tag, found as `sentencesFor` finds its own; English where there are none. */
export function furtherSentencesFor(tag: string): FurtherSentences {
  return ALL[sentencesFor(tag).lang] ?? furtherEnglish;
}
