import { arabicStory, exampleStory, veiledStory } from '@clipsheet/fixtures';
import type { PartRef, Story } from '@clipsheet/story';
import type { CodeOptions, Form, Publication } from './publication.js';

/** Stands in a frozen paste for the address of the publication. */
export const BASE = 'https://pasted.example/news/';

const QUOTE: PartRef = { kind: 'quote', id: 'we-had-forgotten' };
const VIDEO: PartRef = { kind: 'video', id: 'first-night' };
const FORMS: readonly Form[] = ['printed', 'tag', 'iframe', 'blockquote'];
const KINDS: Readonly<Record<string, CodeOptions>> = { story: {}, quote: { part: QUOTE }, video: { part: VIDEO } };

/** The stories that pasted markup names: each stays published as long as there is a paste of it. */
export const PASTED_STORIES: readonly Story[] = [exampleStory(), veiledStory({ id: 'veiled' }), arabicStory()];

/** What owners paste today, of every form and kind, by the name of its file. */
export function pastedToday(paper: Publication, stories: readonly Story[]): Record<string, string> {
  const [story, veiled, arabic] = stories;
  if (!story || !veiled || !arabic) throw new Error('There are three stories to paste.');
  const pastes = FORMS.flatMap((form) => [
    ...Object.entries(KINDS).map(([kind, options]) => [`${kind}-${form}`, paper.code(story, form, options)]),
    [`veiled-${form}`, paper.code(veiled, form)],
    [`arabic-${form}`, paper.code(arabic, form)],
  ]);
  const share = paper.code(story, 'printed', { tag: 'clip-share' });
  return Object.fromEntries(
    [...pastes, ['share-printed', share]].map(([name = '', code = '']) => [
      `${name}.html`,
      `${code.replaceAll(paper.baseUrl, BASE)}\n`,
    ]),
  );
}
