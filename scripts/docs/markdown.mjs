// Markdown of the repository as pages of the site: anchors, coloured code, links from file to page.
import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import MarkdownIt from 'markdown-it';
import { highlight } from './highlight.mjs';
import { codeBlock, slug, text } from './html.mjs';

/** Which page shows a file of the repository; `undefined` for one that none shows. */
export function pageOfFile(path) {
  const guide = /^docs\/(guides|decisions|measured)(?:\/(.+)\.md)?$/.exec(path);
  if (guide) return guide[2] ? `${guide[1]}/${guide[2]}/` : `${guide[1]}/`;
  const readme = /^packages\/([\w-]+)(?:\/README\.md)?$/.exec(path);
  if (readme) return `packages/${readme[1]}/`;
  return TEXTS[path];
}

/** Texts of the repository's root that have a page. */
export const TEXTS = {
  'README.md': '',
  'CONTRIBUTING.md': 'contributing/',
  'SECURITY.md': 'security/',
  'CHANGELOG.md': 'changes/',
};

/** A markdown-it that knows the site; `base` is the path below which it stands. `env.path` is the file rendered. */
export function createMarkdown(base) {
  const md = new MarkdownIt({ html: true, linkify: false, typographer: false });
  const { rules } = md.renderer;
  rules.fence = (tokens, index) => {
    const { info, content } = tokens[index];
    const language = info.trim().split(/\s+/)[0];
    return codeBlock(highlight(content.trimEnd(), language), { label: `Code, ${language || 'text'}` });
  };
  md.core.ruler.push('site', (state) => {
    const { path = '' } = state.env;
    let heads = [];
    let column = 0;
    state.tokens.forEach((token, index) => {
      const next = state.tokens[index + 1];
      if (token.type === 'heading_open') token.attrSet('id', slug(next.content));
      if (token.type === 'table_open') heads = [];
      if (token.type === 'tr_open') column = 0;
      if (token.type === 'th_open') heads.push(plain(next));
      if (token.type === 'td_open') token.attrSet('data-label', heads[column++] ?? '');
      const role = ROLES[token.type];
      if (role) token.attrSet('role', role);
      for (const child of token.children ?? []) linkOf(child, token.children, path, base);
    });
  });
  return md;
}

/** A heading, its level, its anchor and its words. */
/** @typedef {{ level: number, id: string, words: string }} Heading */

/** The title of a text, its first paragraph and the rest as markup, with the headings of it. */
export function renderText(md, source, path) {
  const [, title = '', rest = source] = /^\s*# (.+)\n([^]*)$/.exec(source) ?? [];
  const html = md.render(rest, { path });
  const headings = [...html.matchAll(/<h([23]) id="([^"]*)">(.*?)<\/h\1>/g)].map(([, level, id, words]) => ({
    level: Number(level),
    id,
    words: words.replace(/<[^>]*>/g, ''),
  }));
  return {
    title: title.replaceAll('`', ''),
    html: html.replace(/<h([23]) id="([^"]*)">(.*?)<\/h\1>/g, '<h$1 id="$2"><a class="anchor" href="#$2">$3</a></h$1>'),
    headings,
    words: (/<p>([^]*?)<\/p>/.exec(html)?.[1] ?? '').replace(/<[^>]*>/g, '').replace(/\s+/g, ' '),
  };
}

const ROLES = {
  table_open: 'table',
  thead_open: 'rowgroup',
  tbody_open: 'rowgroup',
  tr_open: 'row',
  th_open: 'columnheader',
  td_open: 'cell',
};

const plain = ({ children = [] }) => children.map(({ content }) => content).join('');

/** A link to a file becomes one to its page; to a file without a page, plain words. A dead one stops the build. */
function linkOf(token, siblings, path, base) {
  if (token.type === 'image') return void token.attrSet('src', base + pictureOf(token.attrGet('src'), path));
  if (token.type !== 'link_open') return;
  const href = token.attrGet('href');
  if (/^(?:https?:|mailto:|#)/.test(href)) return;
  const [file, anchor] = href.split('#');
  const target = normalize(join(dirname(path), decodeURIComponent(file))).replace(/\/$/, '');
  const page = pageOfFile(target);
  if (page !== undefined) return void token.attrSet('href', base + page + (anchor ? `#${anchor}` : ''));
  if (!existsSync(target)) throw new Error(`${path} links to ${href}, but ${target} is not there. Correct the link.`);
  const close = siblings.slice(siblings.indexOf(token)).find(({ type }) => type === 'link_close');
  for (const end of [token, close]) Object.assign(end, { type: 'text', tag: '', nesting: 0, content: '' });
}

/** Pictures of a text are copied to `pictures/`. */
function pictureOf(src, path) {
  const file = normalize(join(dirname(path), src));
  if (!existsSync(file)) throw new Error(`${path} shows ${src}, but ${file} is not there.`);
  return `pictures/${text(file.split('/').at(-1))}`;
}
