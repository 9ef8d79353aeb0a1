// What the four elements offer, from the Custom Elements Manifest that the build makes of their doc comments.
import { readFileSync } from 'node:fs';

/** One element as its page shows it. */
/** @typedef {{ tag: string, className: string, words: string, path: string, attributes: Row[], properties: Row[], methods: Row[], events: Row[], slots: Row[], parts: Row[], tokens: Row[] }} ElementFacts */
/** @typedef {{ name: string, type: string, initial: string, words: string }} Row */

const MANIFEST = 'packages/elements/dist/custom-elements.json';
const ORDER = ['clip-story', 'clip-quote', 'clip-video', 'clip-share'];

/** @returns {ElementFacts[]} */
export function elementFacts() {
  const { modules } = JSON.parse(readFileSync(MANIFEST, 'utf8'));
  const elements = modules.flatMap(({ path, declarations }) =>
    declarations.filter(({ tagName }) => tagName).map((declaration) => ({ path, ...declaration })),
  );
  return ORDER.map((tag) => {
    const found = elements.find(({ tagName }) => tagName === tag);
    if (!found) throw new Error(`${MANIFEST} must have <${tag}>, but has not. Run npm run build.`);
    const { members = [], attributes = [], events = [], slots = [], cssParts = [], cssProperties = [] } = found;
    return {
      tag,
      className: found.name,
      words: oneLine(found.description),
      path: `packages/elements/src/${tag}-element.ts`,
      attributes: rows(attributes),
      properties: rows(members.filter(({ kind }) => kind === 'field')),
      methods: rows(members.filter(({ kind }) => kind === 'method')),
      events: rows(events),
      slots: rows(slots),
      parts: rows(cssParts),
      tokens: rows(cssProperties),
    };
  });
}

/** Each name once: what the element says itself goes before what it has from the class below. */
function rows(list) {
  return [...new Map([...list].reverse().map((item) => [item.name, row(item)])).values()].reverse();
}

function row({ name, type, default: initial = '', description = '', return: returned }) {
  const text = type?.text ?? (returned ? `() → ${returned.type.text}` : '');
  return {
    name,
    type: text.replaceAll(' | undefined', '').replaceAll("'", ''),
    initial,
    words: sentence(oneLine(description)),
  };
}

const oneLine = (text = '') => text.replace(/\s*\n\s*/g, ' ').trim();
const sentence = (text) => text && text[0].toUpperCase() + text.slice(1) + (/[.!?]$/.test(text) ? '' : '.');
