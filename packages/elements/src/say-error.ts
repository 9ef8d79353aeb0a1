import { announce, type ErrorCode } from './events.js';

const MESSAGES: Readonly<Record<Exclude<ErrorCode, 'elements/not-loaded'>, string>> = {
  'elements/no-src': 'it needs src, the address of a story.json.',
  'elements/unreachable': 'its story is not there, is no JSON or lacks Access-Control-Allow-Origin: *.',
  'elements/not-a-story': 'what stands at src is no story. Publish it with clipsheet build.',
  'elements/no-part': 'the story has no quote or video of that id.',
  'elements/refused':
    'this page refused to render it. Allow the Trusted Types policy clipsheet or paste the pre-rendered tag.',
};

/** Says once, to the page and on the console, why a tag shows only its words. */
export function sayError(tag: Element, thrown: string): void {
  const code = (thrown in MESSAGES ? thrown : 'elements/refused') as keyof typeof MESSAGES; // as just asked
  const message = `<${tag.localName}> shows only its words: ${MESSAGES[code]} (${tag.getAttribute('src') ?? ''})`;
  console.warn(message);
  announce(tag, 'clip-error', { code, message });
}
