import type { TemplateResult } from 'lit';
import { ClipElement } from './clip-element.js';
import { quoteStyles } from './styles/styles.js';
import { quoteBlock } from './templates/quote-block.js';
import type { View } from './view.js';

/**
 * A quote with its speaker, and whether the story still says it.
 */
export class ClipQuote extends ClipElement {
  static override styles = quoteStyles;

  protected override readonly kind = 'quote';

  protected override draw(view: View): TemplateResult {
    return quoteBlock(view);
  }
}
