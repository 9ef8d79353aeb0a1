import { isFeed } from './feed/feed-items.js';
import type { SourceType } from './reading.js';

const BY_ENDING: Readonly<Record<string, SourceType>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  txt: 'text',
  text: 'text',
  rss: 'feed',
  atom: 'feed',
};
const HTML =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body|article|main|meta|title|h1|p|div|section|figure)\b/i;
const MARKDOWN =
  /^(?:---\r?\n[\s\S]{0,100000}?\r?\n(?:---|\.\.\.)\s*$|#{1,6} \S|!\[[^\]]{0,300}\]\([^)]{1,1000}\)|> \S)/m;

/** Whether a text can only be JSON: an object or a list of objects from end to end. */
const isJson = (text: string): boolean =>
  /^\s*(?:\[\s*)?\{\s*["}]/.test(text.slice(0, 1_000)) && /[}\]]\s*$/.test(text.slice(-1_000));

/** What a source is: by the ending of its name, else by how it begins. */
export function sourceType(text: string, name: string): SourceType {
  const byName = BY_ENDING[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
  if (byName) return byName;
  if (isFeed(text)) return 'feed';
  if (isJson(text)) return /"schema"\s*:\s*\d/.test(text) ? 'story' : 'json-ld';
  const head = text.slice(0, 120_000);
  if (HTML.test(head)) return 'html';
  return MARKDOWN.test(head) ? 'markdown' : 'text';
}
