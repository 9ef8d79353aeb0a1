// Reads every page of the example newsroom with the packages of others and says where what they got differs from the
// Story: words, credit, picture. Ends with 1 when anything does.
//
//   npm run consumers
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { serveNewsroom } from './newsroom.mjs';
import { READERS } from './readers.mjs';
import { fieldsOf } from './strict-xml.mjs';
import { triples, vocabularyProblems } from './vocabulary.mjs';

const problems = [];
const counts = {};
const differ = (page, who, what, expected, came) =>
  problems.push(`${page}\n  ${who}: ${what} must be ${JSON.stringify(expected)}, but is ${JSON.stringify(came)}`);
const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    // what the HTML standard asks, without matters of style
    extends: ['html-validate:standard'],
  }),
);

const { pages, close } = await serveNewsroom();
try {
  const documents = new Map();
  for (const page of pages) await readPage(page, documents);
  for (const problem of vocabularyProblems(documents)) problems.push(`schema.org’s vocabulary: ${problem}`);
  counts['schema.org types'] = documents.size;
} finally {
  close();
}
for (const [who, count] of Object.entries(counts)) console.log(`${who.padEnd(20)} ${count}`);
console.log(`${pages.length} pages, ${problems.length} differences`);
for (const problem of problems) console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);

async function readPage(page, documents) {
  const { url } = page;
  const path = new URL(url).pathname;
  const html = await textAt(url);
  const picture = /property="og:image" content="([^"]+)"/.exec(html)?.[1];
  const answer = await fetch(picture);
  if (answer.status !== 200 || !answer.headers.get('content-type')?.startsWith('image/'))
    problems.push(`${path}\n  og:image must be a picture, but ${picture} answers ${answer.status}`);
  await answer.body?.cancel();

  const wanted = {
    title: page.title,
    oembedTitle: page.title,
    description: page.description,
    image: picture,
    pictures: 1,
    publisher: page.story.publisher?.name,
    lang: page.story.lang.slice(0, 2),
    card: 'summary_large_image',
  };
  for (const [who, read] of Object.entries(READERS)) {
    const got = await read({ ...page, html });
    for (const [what, expected] of Object.entries(wanted))
      if (what in got && got[what] !== expected) differ(path, who, what, expected, got[what]);
    if ('imageAlt' in got && !got.imageAlt) differ(path, who, 'imageAlt', 'words', got.imageAlt);
    count(who);
  }

  const json = JSON.parse(await textAt(page.oembedJson));
  const fields = fieldsOf(await textAt(page.oembedXml));
  for (const [name, value] of Object.entries(json))
    if (fields[name] !== String(value)) differ(path, 'strict XML', name, String(value), fields[name]);
  count('strict XML');

  const document = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null');
  documents.set(path, document);
  const facts = await triples(document).catch((error) => `${error.name}: ${error.message}`);
  for (const fact of [page.part.kind === 'story' ? page.story.headline : page.title, ...creditsOf(page)])
    if (!facts.includes(JSON.stringify(fact).slice(1, -1)))
      differ(path, 'JSON-LD', 'a fact', fact, facts.slice(0, 400));
  count('JSON-LD');

  for (const [name, markup] of [
    [path, html],
    [new URL(page.embed).pathname, await textAt(page.embed)],
  ]) {
    const { results } = await validator.validateString(markup);
    for (const { messages } of results)
      for (const { ruleId, message, line, column } of messages)
        problems.push(`${name}:${line}:${column}\n  html-validate: ${ruleId}: ${message}`);
    count('html-validate');
  }
}

/** The credit of the photo that stands for the story, which its page must tell. */
function creditsOf({ part, photo }) {
  return part.kind === 'story' && photo ? [photo.credit] : [];
}

async function textAt(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} must be there, but answers ${answer.status}.`);
  return answer.text();
}

function count(who) {
  counts[who] = (counts[who] ?? 0) + 1;
}
