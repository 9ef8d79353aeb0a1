import type { PropertyDeclarations, TemplateResult } from 'lit';
import { ClipElement } from './clip-element.js';
import { shareStyles } from './styles/share-styles.js';
import { shareBar } from './templates/share-bar.js';
import type { View } from './view.js';

/**
 * Plain links to networks, "Copy link" and the device's own share sheet, for a story or one of its parts.
 *
 * @fires {CustomEvent<ShareDetail>} clip-share - the address is about to be copied or handed on; can be stopped
 */
export class ClipShare extends ClipElement {
  static override styles = shareStyles;
  static override properties: PropertyDeclarations = { networks: {}, compact: { type: Boolean } };

  /** Ids of networks in their order, separated by spaces. Default: all. */
  declare networks: string | undefined;
  /** One button with a menu. */
  declare compact: boolean;

  protected override readonly kind = 'share';

  protected override async prepare(view: View): Promise<View> {
    const { networkLinks } = await import('./templates/network-links.js');
    return { ...view, drawNetworks: networkLinks };
  }

  protected override draw(view: View): TemplateResult {
    return shareBar(view, { networks: this.networks, isCompact: this.compact });
  }
}
