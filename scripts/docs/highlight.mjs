// Code in colour, worked out when the site is built: a reader's browser gets spans and no program.
import Prism from 'prismjs';
import loadLanguages from 'prismjs/components/index.js';
import { text } from './html.mjs';

loadLanguages.silent = true;
loadLanguages(['bash', 'css', 'json', 'jsx', 'markup', 'php', 'typescript', 'yaml', 'nginx', 'twig', 'tsx']);
const NAMES = {
  html: 'markup',
  sh: 'bash',
  js: 'javascript',
  mjs: 'javascript',
  ts: 'typescript',
  vue: 'markup',
  astro: 'tsx',
  svelte: 'markup',
  njk: 'twig',
  hbs: 'markup',
};

/** The markup of code; a language that is not known stays plain. */
export function highlight(code, language = '') {
  const grammar = Prism.languages[NAMES[language] ?? language];
  return grammar ? Prism.highlight(code, grammar, language) : text(code);
}
