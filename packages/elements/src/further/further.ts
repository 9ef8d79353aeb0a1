import { english } from '@clipsheet/story';
import { announce } from '../events.js';
import { loadFurtherSentences } from '../further-languages.js';
import type { Action } from './asked.js';

const ACTIONS: Readonly<Record<string, () => Promise<{ default: Action }>>> = {
  find: () => import('./find.js'),
  moment: () => import('./moment.js'),
  more: () => import('./share-more.js'),
  play: () => import('./play.js'),
  report: () => import('./report.js'),
  seek: () => import('./seek.js'),
};

/** Does what a button with a value asks for, in the language of its tag. Never rejects. */
export default async function further(button: HTMLButtonElement): Promise<void> {
  const root = button.getRootNode() as ShadowRoot; // the behaviours have found the button in one
  const tag = root.host as HTMLElement; // only HTML elements have shadow roots
  try {
    const lang = tag.lang || (button.closest<HTMLElement>('.clip')?.lang ?? '');
    const [action, sentences] = await Promise.all([
      ACTIONS[button.dataset['clip'] ?? '']?.(),
      /^en\b|^$/.test(lang) ? english : import('../languages.js').then(({ loadSentences }) => loadSentences(lang)),
    ]);
    await action?.default({ button, root, sentences, further: await loadFurtherSentences(sentences.lang) });
  } catch (error) {
    // The page must not see it thrown; the button stays as it is and may be pressed again.
    const message = `<${tag.localName}> cannot do what was asked: ${String(error)}`;
    console.warn(message);
    announce(tag, 'clip-error', { code: 'elements/not-loaded', message });
  }
}
