// What an element says to who cannot see it: the roles and names of its printed markup, in reading order.
import { parseHTML } from 'linkedom';

const SILENT = 'style, script, template, [hidden], [aria-hidden="true"], .said';

/** @returns {{ role: string, words: string }[]} */
export function heardOf(printed) {
  const shadow = /<template shadowrootmode[^>]*>([^]*?)<\/template>/.exec(printed)?.[1] ?? '';
  const { document } = parseHTML(`<html><body>${shadow}</body></html>`);
  for (const silent of document.querySelectorAll(SILENT)) silent.remove();
  const lines = [];
  walk(document.body, lines);
  return lines;
}

function walk(node, lines) {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) {
      const words = flat(child.textContent);
      const last = lines.at(-1);
      if (words && last?.role === 'text' && last.parent === node.parentNode) last.words += ` ${words}`;
      else if (words) lines.push({ role: 'text', words, parent: node.parentNode });
      continue;
    }
    if (child.nodeType !== 1) continue;
    const role = roleOf(child);
    const words = flat(child.getAttribute('aria-label') ?? child.getAttribute('alt') ?? child.textContent);
    if (role && words) lines.push({ role, words });
    if (!role || role === 'group' || role === 'quotation') walk(child, lines);
  }
}

function roleOf(element) {
  const given = element.getAttribute('role');
  if (given) return given === 'status' ? '' : given === 'img' ? 'image' : given;
  const level = /^h([1-6])$/.exec(element.localName)?.[1];
  if (level) return `heading ${level}${element.querySelector('a') ? ', link' : ''}`;
  const roles = { a: 'link', button: 'button', summary: 'disclosure', img: 'image', time: 'time', input: 'field' };
  return roles[element.localName] ?? '';
}

const flat = (words) => words.replace(/\s+/g, ' ').trim();
