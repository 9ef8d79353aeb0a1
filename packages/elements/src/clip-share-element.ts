import { ClipElement } from './clip-element.js';
import { reflect } from './reflect.js';
import { shareStyles } from './styles/share-styles.js';
import { shareBar } from './templates/share-bar.js';
import type { View } from './view.js';

/**
 * Plain links to networks, "Copy link" and the device's own share sheet, for a story or one of its parts.
 *
 * @attr {boolean} selection - Words that a reader selects in the article around the tag can be shared, linked to and reported.
 * @fires {CustomEvent<ShareDetail>} clip-share - the address is about to be copied or handed on; can be stopped
 * @fires {CustomEvent<ReportDetail>} clip-report - a reader is about to write to the publisher of an error in words that he
 *   selected; can be stopped
 * @customElement clip-share
 */
export class ClipShare extends ClipElement {
  protected override readonly styles = shareStyles;
  static override readonly observedAttributes = [...ClipElement.observedAttributes, 'networks', 'compact'];

  /** Ids of networks in their order, separated by spaces. Default: all. */
  declare networks: string | undefined;

  /** One button with a menu. */
  get compact(): boolean {
    return this.hasAttribute('compact');
  }
  set compact(isCompact: boolean) {
    this.toggleAttribute('compact', isCompact);
  }

  protected override readonly kind = 'share';

  protected override async prepare(view: View): Promise<void> {
    view.further.networks = await (await import('./templates/network-links.js')).ready(view, this);
  }

  protected override draw(view: View): unknown {
    return shareBar(view, { networks: this.networks, isCompact: this.compact });
  }
}

reflect(ClipShare.prototype, ['networks']);
