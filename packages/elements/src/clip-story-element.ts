import type { TemplateResult } from 'lit/html.js';
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
 * @fires {CustomEvent<PlayDetail>} clip-play - a film is about to load from its host; can be stopped
 */
export class ClipStory extends ClipElement {
  protected override readonly styles = storyStyles;

  protected override readonly kind = 'story';

  protected override async prepare(view: View): Promise<View> {
    if (this.offsetWidth < FULL) return view;
    const { storyParts } = await import('./templates/story-parts.js');
    return { ...view, drawParts: storyParts };
  }

  protected override draw(view: View): TemplateResult {
    return storyCard(view);
  }
}
