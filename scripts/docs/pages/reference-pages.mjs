// Reference: the model of a story, the command line, the addresses, the error codes and the languages, one table a page.
import { readFileSync } from 'node:fs';
import { addresses, ADDRESS_TABLE, headersFor } from '@clipsheet/sharing';
import { directionOf } from '@clipsheet/story';
import { SENTENCE_LANGUAGES, sentencesFor } from '@clipsheet/story/sentences.js';
import { storyFields } from '../../story-field-words.mjs';
import { commands } from '../facts/commands.mjs';
import { errorCodes } from '../facts/error-codes.mjs';
import { codeBlock, prose, section, slug, table, text } from '../html.mjs';

const code = (value) => `<code>${text(value)}</code>`;
const lead = (words) => `<p class="lead">${prose(words)}</p>`;
const page = (path, title, words, html, headings = []) => ({
  path: `reference/${path}/`,
  title,
  words,
  section: 'Reference',
  isWide: true,
  html: lead(words) + html,
  headings,
});

/** All of them, in the order of the contents. */
export function referencePages() {
  return [storyPage(), commandPage(), addressPage(), errorPage(), languagePage()];
}

function storyPage() {
  const schema = JSON.parse(readFileSync('packages/story/story.schema.json', 'utf8'));
  const rows = [...storyFields(schema)].map(({ path, field, isRequired }) => ({
    id: path.replace(/\[\]/g, '').replaceAll('.', '-'),
    cells: [code(path) + (isRequired ? ' <b class="must">required</b>' : ''), typeOf(field), prose(field.description)],
  }));
  const words =
    'One document holds what is known of one story. It is plain JSON, and no field ever holds HTML. Everything but a handful of fields may be unknown.';
  const example = JSON.stringify(
    { schema: 1, id: 'harbour-lights', revision: 1, headline: 'The lamps of Selwick are lit again', lang: 'en' },
    null,
    2,
  );
  return page(
    'story',
    'The Story',
    words,
    `<p>The JSON Schema is <code>@clipsheet/story/story.schema.json</code>; <code>checkStory</code> also asks what a schema cannot: that days exist, ids are unique and addresses safe. The least that is a story:</p>${codeBlock(text(example), { label: 'The least story' })}${table(['Field', 'Takes', 'What it is for'], rows, { filter: true })}`,
  );
}

function typeOf(field) {
  if (field.anyOf) return field.anyOf.map(typeOf).join(' or ');
  if (field.const !== undefined) return code(field.const);
  if (field.enum) return field.enum.map(code).join(', ');
  if (field.type === 'array') return field.items.properties ? 'list' : `list of ${typeOf(field.items)}`;
  if (field.properties) return 'object';
  const limits = [
    field.minimum !== undefined && `from ${field.minimum}`,
    field.maximum !== undefined && `to ${field.maximum}`,
  ].filter(Boolean);
  return [field.type === 'string' ? 'text' : field.type, ...limits].join(' ');
}

function commandPage() {
  const list = commands();
  const html = list
    .map(({ name, summary, usage, options, details }) =>
      section(
        `clipsheet ${name}`,
        `<p>${prose(`${summary}.`)}</p>${codeBlock(text(`npx clipsheet ${name} ${usage}`), { label: `Usage of clipsheet ${name}` })}${table(
          ['Option', 'What it does'],
          Object.entries(options).map(([option, { value, help }]) => ({
            id: `${name}-${option}`,
            cells: [code(value ? `--${option} ${value}` : `--${option}`), prose(help)],
          })),
        )}<p>${prose(details)}</p>`,
        { id: name },
      ),
    )
    .join('\n');
  return page(
    'command-line',
    'The command line',
    '`npx clipsheet` reads an article, builds a publication, serves it, and looks at pages as networks do. `--help` prints the same words.',
    `<p>It exits with 0 when all is well, 1 when something failed, and 2 when the command line is wrong.</p>${html}`,
    list.map(({ name }) => ({ level: 2, id: name, words: `clipsheet ${name}` })),
  );
}

/** What stands at each address. */
const ADDRESS_WORDS = {
  page: 'The share page of the story, or of one quote or video of it.',
  embed: 'The same as a frame for other sites.',
  'reader-quote': 'Leads to a page for whole sentences that a reader chose: `?text=…`. Running server only.',
  'story-json': 'The story as published. What every tag reads.',
  state: 'What has changed: revision, withdrawals, quotes that no longer stand; 500 bytes at most.',
  'oembed-json': 'The oEmbed answer, for consumers that follow the discovery link.',
  'oembed-xml': 'The same as XML.',
  image: 'Share images. The name carries a hash of all that is drawn; old addresses keep answering.',
  media: 'Clean photos, stills, clips, captions and the logo.',
  script: 'The drop-in script; with a hash the frozen one, whose integrity is in `integrity.json`.',
  element: 'What the script loads on demand, kept for ever.',
  integrity: 'Hashes of the frozen scripts, for `integrity=`.',
  changes: 'What has changed since a number: for partners, caches and crawlers.',
  oembed: 'The oEmbed endpoint: `?url=…&format=json|xml`. Running server only.',
};

function addressPage() {
  const { baseUrl } = addresses('https://clips.paper.example/');
  const rows = Object.entries(ADDRESS_TABLE).map(([name, pattern]) => {
    const words = ADDRESS_WORDS[name];
    if (!words)
      throw new Error(`The address ${name} has no words. Add them to scripts/docs/pages/reference-pages.mjs.`);
    const headers = headersFor(name, {
      file: { image: 'a.jpg', media: 'a.jpg', element: 'a.js' }[name],
      isHashed: name === 'image' || name === 'element',
    });
    return {
      id: name,
      cells: [code(`/${pattern}`), prose(words), code(headers['content-type']), code(headers['cache-control'])],
    };
  });
  return page(
    'addresses',
    'Addresses',
    `Every address of a publication stands below one base URL, such as ${baseUrl}. Static files are laid out and requests routed by the same table, so a site can move between the two without one link breaking.`,
    `<p><code>{part}</code> is empty for the story, else <code>quotes/{id}/</code> or <code>videos/{id}/</code>. What other sites read carries <code>Access-Control-Allow-Origin: *</code>; nothing ever sets a cookie.</p>${table(['Address', 'What stands there', 'Type', 'Kept'], rows, { filter: true })}`,
  );
}

const AREAS = {
  cli: 'The command line',
  elements: 'Elements in a page',
  fetch: 'Fetching for a server',
  ingest: 'Reading an article',
  picture: 'Share images',
  server: 'The server',
  sharing: 'Addresses and markup',
  story: 'The story',
  studio: 'The studio',
};

function errorPage() {
  const all = errorCodes();
  const areas = [...new Set(all.map(({ code: name }) => name.split('/')[0]))];
  const html = areas.map((area) =>
    section(
      AREAS[area] ?? area,
      table(
        ['Code', 'What it says'],
        all
          .filter(({ code: name }) => name.startsWith(`${area}/`))
          .map(({ code: name, words, sentences }) => ({
            id: name.replace('/', '-'),
            cells: [code(name), said(words, sentences)],
          })),
      ),
    ),
  );
  return page(
    'errors',
    'Error codes',
    'Every error that is thrown on purpose has a permanent `code`. Its sentence says which thing, what was expected, what came and what to do; … stands for the thing itself.',
    html.join('\n'),
    areas.map((area) => ({ level: 2, id: slug(AREAS[area] ?? area), words: AREAS[area] ?? area })),
  );
}

function said(words, sentences) {
  const list = sentences.map((sentence) => `<li>${prose(sentence)}</li>`).join('');
  return (words ? `<p>${prose(words)}</p>` : '') + (list ? `<ul class="said">${list}</ul>` : '');
}

function languagePage() {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const rows = SENTENCE_LANGUAGES.map((lang) => ({ name: names.of(lang), sentences: sentencesFor(lang) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, sentences }) => {
      const { lang, quoteMarks, corrected, showPicture } = sentences;
      const dir = directionOf(lang);
      const own = (words) => `<span lang="${lang}" dir="${dir}">${text(words)}</span>`;
      return {
        id: lang.toLowerCase(),
        cells: [
          `${text(name)} ${code(lang)}`,
          dir === 'rtl' ? 'right to left' : 'left to right',
          own(quoteMarks.join(' ')),
          own(corrected),
          own(showPicture),
        ],
      };
    });
  return page(
    'languages',
    'Languages',
    `The sentences that are ours, not the story’s, come in ${rows.length} languages; a reader loads only the one needed. The language of the story decides, and lang on a tag another one.`,
    table(['Language', 'Runs', 'Quotation marks', 'Corrected', 'Show picture'], rows, { filter: true }),
  );
}
