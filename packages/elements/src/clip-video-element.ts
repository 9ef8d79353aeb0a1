import { ClipElement } from './clip-element.js';
import { videoStyles } from './styles/video-styles.js';
import { videoEmbed } from './templates/video-embed.js';
import type { View } from './view.js';

/**
 * A film behind a still, from which nothing of the player is loaded before the click.
 *
 * @fires {CustomEvent<RevealDetail>} clip-reveal - a reader is about to uncover a film; can be stopped
 * @fires {CustomEvent<PlayDetail>} clip-consent - a film is about to load from its host, before `clip-play`: where a page
 *   asks its readers first. Can be stopped
 * @fires {CustomEvent<PlayDetail>} clip-play - a film is about to load from its host; can be stopped
 * @customElement clip-video
 */
export class ClipVideo extends ClipElement {
  protected override readonly styles = videoStyles;

  protected override readonly kind = 'video';

  protected override async prepare(view: View): Promise<void> {
    const { part, further } = view;
    further.film = await (await import('./templates/film.js')).ready(view);
    if (part.kind === 'video' && further.film.needsNotice(view, part.video))
      further.states = await import('./templates/states.js');
    await super.prepare(view);
  }

  protected override draw(view: View): unknown {
    return videoEmbed(view);
  }
}
