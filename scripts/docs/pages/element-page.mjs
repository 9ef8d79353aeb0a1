// The page of one element: live examples in every state, the code in every form, and all that it offers.
import { prose, section, slug, table, text } from '../html.mjs';
import { costLine, costRows } from '../facts/costs.mjs';
import { heardOf } from '../facts/heard.mjs';
import { examplesOf } from './element-examples.mjs';
import { stage } from './stage.mjs';

/** @param {import('../facts/element-facts.mjs').ElementFacts} facts */
export function elementPage(facts, { stories, site, costs, now }) {
  const { tag } = facts;
  const examples = examplesOf(tag, { stories, paper: site.paper, now });
  const sections = [
    ['Live example', stage(examples)],
    ['Attributes', rows('attribute', facts.attributes, ['Name', 'Takes', 'What it does'])],
    [
      'Properties and methods',
      `<p>Each attribute of its own is a property of the same name.</p>${rows(
        'property',
        [...facts.properties, ...facts.methods],
        ['Name', 'Type', 'What it does'],
      )}`,
    ],
    ['Parts and tokens', parts(facts) + tokens(facts)],
    ['Slots', rows('slot', facts.slots, ['Slot', '', 'What stands there'])],
    [
      'Events',
      `<p>All bubble and cross shadow roots. Nothing is sent anywhere.</p>${rows('event', facts.events, ['Event', 'Type', 'When'])}`,
    ],
    ['What a screen reader says', heard(examples)],
    [
      'What it costs',
      table(
        ['What', 'Bytes'],
        costRows(tag, costs).map((cells) => ({ cells })),
      ),
    ],
    ['Source', source(facts)],
  ];
  return {
    path: `elements/${tag}/`,
    title: tag,
    mono: true,
    section: 'Elements',
    words: facts.words,
    isLive: true,
    isWide: true,
    html: `<p class="lead">${prose(facts.words)}</p>${costLine(tag, costs)}${sections
      .map(([title, body]) => section(title, body))
      .join('\n')}`,
    headings: sections.map(([title]) => ({ level: 2, id: slug(title), words: title })),
  };
}

const code = (value) => (value ? `<code>${text(value)}</code>` : '');
const idOf = (kind, name) => `${kind}-${slug(name) || 'default'}`;

/** Name, type and words of each, with an anchor; a column without a title is left out. */
function rows(kind, list, columns) {
  const cells = ({ name, type, words }) => [name ? code(name) : 'inside the tag', code(type), prose(words)];
  return table(
    columns.filter(Boolean),
    list.map((row) => ({ id: idOf(kind, row.name), cells: cells(row).filter((_, index) => columns[index]) })),
  );
}

function parts({ parts: list }) {
  if (list.length === 0)
    return '<p>There are no parts. What a page may change of the looks are these tokens, set on the tag or on anything around it.</p>';
  return rows('part', list, ['Part', '', 'What it is']);
}

function tokens({ tokens: list }) {
  return table(
    ['Token', 'If left out', 'What it paints'],
    list.map(({ name, initial, words }) => ({
      id: idOf('token', name),
      cells: [swatch(initial) + code(name), code(initial), prose(words)],
    })),
  );
}

function swatch(initial) {
  return /^light-dark|^#/.test(initial) ? `<span class="swatch" style="background:${text(initial)}"></span>` : '';
}

/** What is read out, in order, of the first example as it is printed. */
function heard([{ name, printed }]) {
  const lines = heardOf(printed).map(({ role, words }) => `<li><b>${text(role)}</b> ${text(words)}</li>`);
  return `<p>Of the first example, “${text(name)}”, in reading order:</p><ol class="heard">${lines.join('')}</ol>`;
}

function source({ tag, className, path }) {
  return `<p>The class is <code>${className}</code> in <code>${path}</code>. In a program of your own, <code>import '@clipsheet/elements/${tag}.js'</code> registers the tag, and <code>@clipsheet/elements/${tag}-element.js</code> only gives you the class.</p>`;
}
