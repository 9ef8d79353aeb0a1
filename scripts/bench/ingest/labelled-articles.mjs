// Reads the labelled articles: texts with their labels in them, so that nothing is typed twice. A quotation stands in
// braces behind the key of its speaker, `{K>the council:“Words”}`; `who: K = Name | affiliation` says who that is.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = new URL('../../../packages/ingest/labelled/', import.meta.url).pathname;
const QUOTE = /\{(\w+)(?:>([^:{}]+))?:([^{}]+)\}/g;
const MARKS = /^["“„«»「『‘‚]\s?|\s?["”“»«」』’‘]$/gu;

/** All labelled articles, those of the held-out part marked `held`. */
export function labelledArticles() {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split(/^#! /m)
        .slice(1)
        .map((text) => article(text, name.slice(0, 2))),
    );
}

function article(text, lang) {
  const [name, ...lines] = text.split('\n');
  const fields = { who: {} };
  const split = lines.indexOf('===');
  const isPerson = (line) => /^who: /.test(line);
  for (const line of [...lines.slice(0, split), ...lines.slice(split).filter(isPerson)]) {
    const [, field, value] = /^(\w+):\s*(.*)$/.exec(line) ?? [];
    if (field === 'who') {
      const [, key, person, affiliation] = /^(\w+) = ([^|]+?)\s*(?:\|\s*(.*))?$/.exec(value);
      fields.who[key] = { speaker: person, affiliation: affiliation || undefined };
    } else if (field) fields[field] = value;
  }
  const blocks = [];
  const gold = { quotes: [], credits: [], corrections: [], videos: [] };
  const body = lines
    .slice(split + 1)
    .filter((line) => !isPerson(line))
    .join('\n');
  for (const part of body.split(/\n+/).map((line) => line.trim()))
    if (part !== '') blocks.push(block(part, fields, gold));
  return { name, lang, ...fields, blocks, gold };
}

function block(part, fields, gold) {
  const [, kind, rest = ''] = /^!(\w+)\s*(.*)$/.exec(part) ?? [];
  if (kind === 'photo') {
    const [src, alt, caption, printed, credit] = rest.split('|').map((each) => each.trim());
    if (credit) gold.credits.push(credit);
    return { kind, src, alt, caption, printed };
  }
  if (kind === 'credit') {
    gold.credits.push(rest.replace(/^[^:：]{2,20}[:：]\s*|^Photo by /, ''));
    return { kind, text: rest };
  }
  if (kind === 'video') {
    const [src, title] = rest.split('|').map((each) => each.trim());
    gold.videos.push(src);
    return { kind, src, title };
  }
  if (kind === 'correction') gold.corrections.push(rest);
  if (kind) return { kind, text: plain(rest, fields, gold) };
  if (part.startsWith('## ')) return { kind: 'heading', text: part.slice(3) };
  if (part.startsWith('> ')) {
    const [words, line] = part.slice(2).split(' :: ');
    return { kind: 'blockquote', text: plain(words, fields, gold), line };
  }
  return { kind: 'paragraph', text: plain(part, fields, gold) };
}

/** The text without its labels, which go to the gold. */
function plain(text, { who }, gold) {
  return text.replace(QUOTE, (_, key, spokenTo, words) => {
    if (!who[key]) throw new Error(`Nobody is “${key}” in: ${text}`);
    gold.quotes.push({ text: words.replace(MARKS, '').replace(/[,،]$/, ''), spokenTo, ...who[key] });
    return words;
  });
}

/** The authors of a line `Name (role); Name`. */
export const authorsOf = (line = '') =>
  line
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean)
    .map((one) => {
      const [, name, role] = /^(.+?)\s*[（(](.+)[)）]$/.exec(one) ?? [];
      return name ? { name, role } : { name: one };
    });
