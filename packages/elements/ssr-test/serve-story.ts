import { fixture, waitUntil } from '@open-wc/testing';
import type { Kind } from '../src/contract.js';

/** The words that stand in every tag of the tests. */
export const LIGHT_WORDS = 'The words in the tag';

const ORIGIN = 'https://clips.example/';
const documents = new Map<string, string>();
const asked: string[] = [];
const { fetch } = globalThis;

// The elements take the page's fetch when they start: this file is imported before they are.
globalThis.fetch = async (input, init) => {
  const url = input instanceof Request ? input.url : String(input);
  if (!url.startsWith(ORIGIN)) return fetch(input, init);
  asked.push(url);
  const text = documents.get(url);
  return text === undefined ? new Response('Not found', { status: 404 }) : new Response(text);
};

/** Serves a document, text as it stands and anything else as JSON, and answers its address: a new one each time. */
export function serve(document: unknown, state?: unknown): string {
  const folder = `${ORIGIN}stories/n${documents.size}/`;
  documents.set(`${folder}story.json`, typeof document === 'string' ? document : JSON.stringify(document));
  if (state) documents.set(`${folder}state.json`, JSON.stringify(state));
  return `${folder}story.json`;
}

/** How often the elements asked for an address. */
export function timesAsked(url: string): number {
  return asked.filter((one) => one === url).length;
}

/** The part that a kind shows of the example story, as attributes. */
export const PARTS: Readonly<Record<Kind, string>> = {
  story: '',
  quote: 'quote="we-had-forgotten"',
  video: 'video="first-night"',
  share: '',
};

/** An element of a page, once it shows the story. The card is as wide as a column, so that it is a card alone. */
export async function shown(kind: Kind, src: string, attributes = PARTS[kind]): Promise<[HTMLElement, ShadowRoot]> {
  const tag = await fixture<HTMLElement>(
    `<clip-${kind} src="${src}" ${attributes} style="inline-size: 400px">${LIGHT_WORDS}</clip-${kind}>`,
  );
  await waitUntil(() => tag.shadowRoot?.querySelector('.clip'), `clip-${kind} shows ${src}`, { timeout: 8000 });
  return [tag, tag.shadowRoot!];
}

/** What a reader reads in a root. */
export function wordsOf(root: ShadowRoot): string {
  return (root.querySelector('.clip')?.textContent ?? '').replace(/\s+/g, ' ');
}
