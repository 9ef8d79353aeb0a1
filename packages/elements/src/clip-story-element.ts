import type { TemplateResult } from 'lit';
import { ClipElement } from './clip-element.js';
import { storyStyles } from './styles/styles.js';
import { storyCard } from './templates/story-card.js';
import type { View } from './view.js';

/**
 * A story card: headline, dek, picture with credit, corrections, in the layout that its own width allows.
 *
 * @fires {CustomEvent<RevealDetail>} clip-reveal - a reader is about to uncover a picture; can be stopped
 * @fires {CustomEvent<PlayDetail>} clip-play - a film is about to load from its host; can be stopped
 */
export class ClipStory extends ClipElement {
  static override styles = storyStyles;

  protected override readonly kind = 'story';

  protected override draw(view: View): TemplateResult {
    return storyCard(view);
  }
}
