// D1, D3, D5, D7, D8: cases in bulk, through what a publisher runs.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { exampleStory } from '@clipsheet/fixtures';
import { IngestError, readArticle } from '@clipsheet/ingest';
import { addresses, embedCode, jsonLd, jsonLdScript, oembed, oembedXml, pathOf, routeOf } from '@clipsheet/sharing';
import { checkStory, cleanText, parseStory, readStory, safeUrl, StoryError } from '@clipsheet/story';
import { allPayloads, livePayloads } from '../payloads.mjs';
import { storyServer } from '../story-server.mjs';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const MARKUP = /<[a-z!/?]/i;

/** What is wrong with reading a source: nothing, when a story of plain text or a named error comes of it. */
function readingProblem(source, type) {
  try {
    const { story } = readArticle(source, { type, name: 'case' });
    const text = JSON.stringify(story);
    return MARKUP.test(text)
      ? `markup is kept: ${text.slice(Math.max(0, text.search(MARKUP) - 40)).slice(0, 120)}`
      : undefined;
  } catch (error) {
    return error instanceof IngestError ? undefined : `it throws ${error}`;
  }
}

export async function readHostileArticles(setting, say) {
  const payloads = setting.isShort ? livePayloads(setting).slice(0, 60) : allPayloads(setting);
  const tokenizer = setting.corpus('html/html5lib-tokenizer-inputs.json');
  const inputs =
    tokenizer && !setting.isShort
      ? json(tokenizer)
          .map((each) => each.input ?? each.data ?? each)
          .filter((each) => typeof each === 'string')
      : [];
  const failures = [];
  const sources = [...payloads, ...inputs];
  for (const [index, text] of sources.entries()) {
    const problems = [
      readingProblem(
        `<article><h1>${text}</h1><p>${text}</p><figure><img src="a.jpg" alt="x"><figcaption>${text}</figcaption></figure></article>`,
        'html',
      ),
      readingProblem(`# Headline\n\n${text}\n`, 'markdown'),
      readingProblem(`Headline\n\n${text}\n`, 'text'),
    ];
    for (const problem of problems.filter(Boolean)) failures.push(`${JSON.stringify(text.slice(0, 80))}: ${problem}`);
    if ((index + 1) % 2000 === 0) say(`${index + 1}/${sources.length} texts, ${failures.length} failures`);
  }
  if (Object.hasOwn(Object.prototype, 'polluted')) failures.push('Object.prototype was changed.');
  return {
    cases: sources.length * 3,
    failures,
    figures: { payloads: payloads.length, 'tokenizer inputs': inputs.length },
  };
}

export async function articleControl() {
  const kept = JSON.stringify({ headline: '<img src=x onerror=alert(1)>' });
  return { hasFailed: MARKUP.test(kept), saw: 'a field that keeps its tags is seen' };
}

export async function readHostileJson({ corpus }) {
  const path = corpus('json/jsontestsuite.jsonl');
  if (!path) return { cases: 0, failures: [], gaps: ['The corpus of JSON files is not beside the repository.'] };
  const failures = [];
  const files = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const before = Object.getOwnPropertyNames(Object.prototype).join();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (const { name, expect, base64 } of files) {
    const bytes = Buffer.from(base64, 'base64');
    const verdict = verdictOf(() => JSON.parse(decoder.decode(bytes)));
    if (expect === 'y' && verdict === 'refused') failures.push(`${name} must be read and is refused.`);
    if (expect === 'n' && verdict === 'read') failures.push(`${name} must be refused and is read.`);
    const page = Buffer.concat([
      Buffer.from('<h1>Headline</h1><p>Words of the article.</p><script type="application/ld+json">'),
      bytes,
      Buffer.from('</script>'),
    ]);
    const problem = readingProblem(page, 'html');
    if (problem?.startsWith('it throws')) failures.push(`${name} as JSON-LD: ${problem}`);
    try {
      readStory(JSON.parse(decoder.decode(bytes)));
    } catch (error) {
      if (!(error instanceof SyntaxError || error instanceof TypeError)) failures.push(`${name} as a story: ${error}`);
    }
  }
  const keys = [
    '{"__proto__":{"polluted":1}}',
    '{"constructor":{"prototype":{"polluted":1}}}',
    '{"schema":1,"schema":2,"id":"a"}',
    '{"headline":"\\ud800"}',
    '{"published":1e400}',
    `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
  ];
  for (const text of keys) {
    const problem = readingProblem(
      `<h1>Headline</h1><p>Words of it.</p><script type="application/ld+json">${text}</script>`,
      'html',
    );
    if (problem?.startsWith('it throws')) failures.push(`${text.slice(0, 40)}: ${problem}`);
    try {
      readStory(JSON.parse(text));
      checkStory(JSON.parse(text));
    } catch (error) {
      failures.push(`${text.slice(0, 40)} as a story: ${error}`);
    }
  }
  if (Object.getOwnPropertyNames(Object.prototype).join() !== before || {}.polluted !== undefined)
    failures.push('Object.prototype was changed.');
  return { cases: files.length * 3 + keys.length * 3, failures };
}

function verdictOf(read) {
  try {
    read();
    return 'read';
  } catch {
    return 'refused';
  }
}

const unescape = (text) =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name]);

export async function sameTextEverywhere(setting) {
  const own = setting.corpus('text/hostile-text.json');
  const naughty = setting.corpus('text/blns.json');
  const corpus = own
    ? [...json(own).map(({ text }) => text), ...json(naughty)]
    : ['a\u202eb', 'e\u0301'.normalize('NFC'), '\ud800x', 'a\u0000b', '👨‍👩‍👧'];
  const texts = setting.isShort ? corpus.filter((_, index) => index % 12 === 0) : corpus;
  const random = setting.random('D5');
  const failures = [];
  const rounds = setting.size(500, 10_000);
  for (let round = 0; round < rounds; round++) {
    const text = randomText(random);
    const once = cleanText(text);
    if (cleanText(once) !== once) failures.push(`cleaning twice changes ${JSON.stringify(text)}`);
    if (!once.isWellFormed()) failures.push(`a lone surrogate is left of ${JSON.stringify(text)}`);
  }
  let headline = '';
  const server = await storyServer((id) => exampleStory({ id, headline }));
  try {
    for (const text of texts) {
      const wanted = cleanText(text);
      if (wanted === '' || cleanText(wanted) !== wanted) continue;
      headline = wanted;
      const get = async (path) => (await server.handler(new Request(server.address + path))).text();
      const page = await get('stories/a/');
      const oembedTitle = JSON.parse(await get('stories/a/oembed.json')).title;
      const [, title = ''] = /property="og:title" content="([^"]*)"/.exec(page) ?? [];
      const [, script = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(page) ?? [];
      const story = JSON.parse(await get('stories/a/story.json'));
      const outputs = {
        'story.json': story.headline,
        oEmbed: oembedTitle,
        'JSON-LD': JSON.parse(script).headline,
        'og:title': unescape(title),
      };
      for (const [place, found] of Object.entries(outputs))
        if (found !== wanted) failures.push(`${place} says ${JSON.stringify(found)} for ${JSON.stringify(wanted)}`);
    }
  } finally {
    server.close();
  }
  return { cases: rounds + texts.length * 4, failures: [...failures, ...server.errors] };
}

export async function nothingIsLost(setting) {
  const random = setting.random('D7');
  const failures = [];
  let current;
  const server = await storyServer(() => current);
  const rounds = setting.size(20, 1250);
  let cases = 0;
  const name = (what) => `${what}${Math.floor(random.next() * 1e9).toString(36)}`;
  try {
    for (let round = 0; round < rounds; round++) {
      const many = (most, make) =>
        Array.from({ length: Math.floor(random.next() * (most + 1)) }, (_, index) => make(index));
      const photos = many(3, (index) => ({
        id: `p${index}`,
        src: `https://a.example/${index}.jpg`,
        alt: 'A.',
        credit: name('credit'),
      }));
      const quotes = many(3, (index) => ({
        id: `q${index}`,
        text: name('words'),
        speaker: name('speaker'),
        affiliation: name('house'),
      }));
      const corrections = many(2, (index) => ({
        id: `c${index}`,
        date: '2026-03-03',
        was: name('was'),
        is: name('is'),
      }));
      const warning = random.chance(0.3) ? { reasons: ['injury'], words: name('warning') } : undefined;
      current = exampleStory({
        id: 'lost',
        photos,
        quotes,
        corrections,
        videos: [],
        body: [],
        ...(warning && { warning }),
      });
      const get = async (path) => {
        const answer = await server.handler(new Request(server.address + path));
        return answer.status === 200 ? answer.text() : '';
      };
      const has = async (path, wanted) => {
        const text = await get(path);
        for (const word of wanted) {
          cases++;
          if (!text.includes(word)) failures.push(`${path} has lost ${word}`);
        }
      };
      const allCorrections = corrections.flatMap(({ was, is }) => [was, is]);
      await has('stories/lost/story.json', [
        ...photos.map(({ credit }) => credit),
        ...quotes.flatMap(({ speaker, affiliation }) => [speaker, affiliation]),
        ...allCorrections,
        ...(warning ? [warning.words] : []),
      ]);
      for (const path of ['stories/lost/', 'stories/lost/embed/'])
        await has(path, [
          ...photos.slice(0, 1).map(({ credit }) => credit),
          ...allCorrections,
          ...(warning && photos.length > 0 ? [warning.words] : []),
        ]);
      for (const { id, speaker, affiliation } of quotes) {
        for (const path of [`stories/lost/quotes/${id}/`, `stories/lost/quotes/${id}/embed/`])
          await has(path, [speaker, affiliation, ...allCorrections]);
        const part = { kind: 'quote', id };
        const at = addresses(server.address);
        for (const form of ['tag', 'blockquote']) {
          const code = embedCode(current, { addresses: at, part, form });
          cases++;
          if (!code.includes(speaker) || !code.includes(affiliation))
            failures.push(`the ${form} of a quote has lost its speaker`);
        }
      }
    }
  } finally {
    server.close();
  }
  return { cases, failures: [...new Set(failures), ...server.errors] };
}

export async function lostControl() {
  const quoted = { kind: 'quote', id: 'we-had-forgotten' };
  const code = embedCode(exampleStory(), {
    addresses: addresses('https://a.example/'),
    part: quoted,
    form: 'blockquote',
  });
  return {
    hasFailed: !code.replace('Ida Brandt', '').includes('Ida Brandt'),
    saw: 'a citation from which the speaker was cut is seen to lack it',
  };
}

const PIECES = [
  '<',
  '>',
  '"',
  "'",
  '&',
  '/',
  '\\',
  '<!--',
  ']]>',
  '&#x3c;',
  '%00',
  '%2f',
  '\0',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\ud800',
  '\udfff',
  '\u0301',
  '👨‍👩‍👧',
  '\u{e0041}',
  'א',
  'ب',
  'javascript:',
  'data:',
  '//',
  '..',
  ' ',
  '\n',
  '\t',
  '::',
  '[',
  ']',
  '{',
  '}',
  '__proto__',
  'a',
  'Z',
  '9',
  '-',
  '_',
  '.',
  '#',
  '?',
  '=',
  ';',
  '|',
  '*',
  '`',
  '> ',
  '- ',
  '---\n',
  '“',
  '”',
  '«',
  '»',
  '¶',
];

function randomText(random, pieces = PIECES, most = 24) {
  return Array.from({ length: Math.floor(random.next() * most) }, () => random.pick(pieces)).join('');
}

/** The words of the fuzzers' dictionaries, or none where they are not at hand. */
function dictionary({ corpus }, name) {
  const folder = corpus('dictionaries');
  const path = folder && readdirSync(folder).find((file) => file.startsWith(name));
  if (!path || !existsSync(join(folder, path))) return [];
  const lines = readFileSync(join(folder, path), 'latin1').split('\n');
  return lines
    .flatMap((line) => /"((?:[^"\\]|\\.)*)"/.exec(line)?.[1] ?? [])
    .map((text) =>
      text.replace(/\\x([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16))).replace(/\\(.)/g, '$1'),
    );
}

export async function randomProperties(setting, say) {
  const runs = setting.size(150, 10_000);
  const failures = [];
  let cases = 0;
  const base = 'https://clips.example/paper/';
  const check = (name, pieces, property) => {
    const random = setting.random(`D8 ${name}`);
    for (let run = 0; run < runs; run++) {
      const text = randomText(random, pieces);
      cases++;
      try {
        const problem = property(text, random);
        if (problem) failures.push(`${name}: ${problem}: ${JSON.stringify(text)}`);
      } catch (error) {
        failures.push(`${name} throws ${error} for ${JSON.stringify(text)}`);
      }
    }
    say(`${name}: ${runs} runs, ${failures.length} failures in all`);
  };
  const html = [...PIECES, ...dictionary(setting, 'html')];
  const urls = [...PIECES, 'http://', 'https://', 'mailto:', 'a.example', ':80', '@', ...dictionary(setting, 'url')];
  check('an address cleaned twice is the same, and has a scheme of the list', urls, (text) => {
    const once = safeUrl(text, 'link');
    if (once === undefined) return undefined;
    if (safeUrl(once, 'link') !== once) return 'it changes';
    return /^(https?:|mailto:)/.test(once) ? undefined : `it is ${once}`;
  });
  check(
    'a route that is found prints the address that finds it',
    [...urls, 'stories/', 'quotes/', 'embed/', 'images/', 'story.json', 'a/', 'index.html'],
    (text) => {
      const route = routeOf(`/paper/${text}`, base);
      if (!route || route.name === 'oembed') return undefined;
      const again = routeOf(`/paper/${pathOf(route)}`, base);
      return JSON.stringify(again) === JSON.stringify(route) ? undefined : `it is ${JSON.stringify(again)}`;
    },
  );
  for (const type of ['html', 'markdown', 'text'])
    check(`an article (${type}) is a story of plain text or a named error`, html, (text) =>
      readingProblem(type === 'html' ? `<h1>Headline</h1><p>${text}</p>` : `# Headline\n\n${text}`, type),
    );
  check('a story is read, or refused with its problems, and read again the same', PIECES, (text, random) => {
    const story = {
      ...exampleStory(),
      [random.pick(['headline', 'dek', 'lang', 'url', 'id', 'published', 'quotes', 'photos'])]: random.pick([
        text,
        [text],
        { text },
        null,
        7,
      ]),
    };
    try {
      const read = parseStory(story);
      return JSON.stringify(parseStory(JSON.parse(JSON.stringify(read)))) === JSON.stringify(read)
        ? undefined
        : 'it reads back otherwise';
    } catch (error) {
      if (!(error instanceof StoryError)) throw error;
      readStory(story);
      return error.problems.length > 0 ? undefined : 'it is refused without a problem';
    }
  });
  check('what oEmbed and JSON-LD print is read back as it was', PIECES, (text) => {
    const headline = cleanText(text);
    if (headline === '') return undefined;
    const story = exampleStory({ headline });
    const card = oembed(story, { addresses: addresses(base) });
    if (card && card.title !== headline) return `oEmbed says ${JSON.stringify(card.title)}`;
    if (card && /<\/?(script|img|svg)\b/i.test(oembedXml(card))) return 'the XML holds a tag of the text';
    const [, script = ''] =
      /<script[^>]*>([\s\S]*)<\/script>$/.exec(jsonLdScript(jsonLd(story, { addresses: addresses(base) }))) ?? [];
    return JSON.parse(script).headline === headline ? undefined : 'JSON-LD says something else';
  });
  return {
    cases,
    failures,
    gaps: setting.isShort ? [] : ['A million runs a week are not scheduled; `--seed` runs others.'],
  };
}
