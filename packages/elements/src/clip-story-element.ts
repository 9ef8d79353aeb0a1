import { ClipElement } from './clip-element.js';
import { storyStyles } from './styles/story-styles.js';
import { storyCard } from './templates/story-card.js';
import type { View } from './view.js';

/** From this width on, in px, a card also shows a quote and a film. */
const FULL = 760;

/**
 * A story card: headline, dek, picture with credit, corrections, in the layout that its own width allows.
 *
 * @fires {CustomEvent<RevealDetail>} clip-reveal - a reader is about to uncover a picture; can be stopped
 * @fires {CustomEvent<PlayDetail>} clip-consent - a film is about to load from its host, before `clip-play`: where a page
 *   asks its readers first. Can be stopped
 * @fires {CustomEvent<PlayDetail>} clip-play - a film is about to load from its host; can be stopped
 * @customElement clip-story
 */
export class ClipStory extends ClipElement {
  protected override readonly styles = storyStyles;

  protected override readonly kind = 'story';

  protected override async prepare(view: View): Promise<void> {
    await super.prepare(view);
    if (this.offsetWidth < FULL) return;
    view.further.parts = await import('./templates/story-parts.js');
    if (view.story.videos.length > 0) view.further.film = await import('./templates/film.js');
  }

  protected override draw(view: View): unknown {
    return storyCard(view);
  }
}
