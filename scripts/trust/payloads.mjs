import { readFileSync } from 'node:fs';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** The payloads that did run, unguarded, in a browser; a few of our own where the corpora are not at hand. */
export function livePayloads({ corpus }) {
  const path = corpus('xss/live-in-chromium.json');
  return path ? json(path).map(({ payload }) => payload) : OURS;
}

/** Every payload of the corpora, each once; a few of our own where they are not at hand. */
export function allPayloads({ corpus }) {
  const path = corpus('xss/dompurify-expectations.json');
  if (!path) return OURS;
  const texts = (value) =>
    typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];
  const lists = [
    json(path).map(({ payload }) => payload),
    json(corpus('xss/h5sc-vectors.json')).flatMap(({ data, vector, payload }) => texts(payload ?? data ?? vector)),
    readFileSync(corpus('xss/payloadbox.txt'), 'utf8').split('\n'),
    json(corpus('xss/payloadsallthethings.json')).flatMap((each) => texts(each.payload ?? each)),
    json(corpus('xss/bleach-data.json')).flatMap((each) => texts(each.input ?? each.payload ?? each)),
    json(corpus('text/blns.json')),
    json(corpus('html/html5lib-tree-construction-inputs.json')).flatMap((each) =>
      texts(each.data ?? each.input ?? each),
    ),
  ];
  return [...new Set(lists.flat().filter((text) => typeof text === 'string' && text !== ''))];
}

const OURS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "'><iframe srcdoc='<script>alert(1)</script>'>",
  '</title><script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  '<!--><img src=x onerror=alert(1)>-->',
  '</template></noscript></textarea><svg/onload=alert(1)>',
  '"autofocus onfocus=alert(1) x="',
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
];

// Fields that readers see, or that stand in a tag; the others are ids, dates, addresses and languages.
const WORDS = new Set(
  'headline dek kicker name title alt caption credit text speaker affiliation spokenTo before after was is note words reason role source label'.split(
    ' ',
  ),
);

/** A copy of a story in which every text that readers see is what `replace` gives for its running number. */
export function withTexts(story, replace) {
  let place = 0;
  const visit = (value, key) => {
    if (typeof value === 'string') return WORDS.has(key) ? replace(place++, value) : value;
    if (Array.isArray(value)) return value.map((each) => visit(each, key));
    if (value && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, visit(each, name)]));
    return value;
  };
  const changed = visit(story, '');
  return { story: changed, places: place };
}
