import type { TemplateResult } from 'lit/html.js';
import { ClipElement } from './clip-element.js';
import { videoStyles } from './styles/video-styles.js';
import { videoEmbed } from './templates/video-embed.js';
import type { View } from './view.js';

/**
 * A film behind a still, from which nothing of the player is loaded before the click.
 *
 * @fires {CustomEvent<RevealDetail>} clip-reveal - a reader is about to uncover a film; can be stopped
 * @fires {CustomEvent<PlayDetail>} clip-play - a film is about to load from its host; can be stopped
 */
export class ClipVideo extends ClipElement {
  protected override readonly styles = videoStyles;

  protected override readonly kind = 'video';

  protected override draw(view: View): TemplateResult {
    return videoEmbed(view);
  }
}
