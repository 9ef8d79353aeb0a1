import '@clipsheet/elements/svelte.js';
import type { SvelteHTMLElements } from 'svelte/elements';

/** What a Svelte component may write on our tags, as Svelte's own tools check it. */
export const written: Pick<SvelteHTMLElements, 'clip-story' | 'clip-quote' | 'clip-video' | 'clip-share'> = {
  'clip-story': { src: 'story.json', rev: 2, theme: 'dark', class: 'wide' },
  'clip-quote': { src: 'story.json', quote: 'q', 'onclip-error': (event) => console.log(event.detail.code) },
  'clip-video': { src: 'story.json', video: 'v', 'onclip-play': (event) => console.log(event.detail.src) },
  'clip-share': { src: 'story.json', networks: 'mastodon email', compact: true },
};
// @ts-expect-error a theme that there is not
written['clip-story'].theme = 'sepia';
// @ts-expect-error only a share bar has networks
written['clip-quote'].networks = 'mastodon';
