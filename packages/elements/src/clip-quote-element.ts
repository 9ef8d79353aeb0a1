import type { TemplateResult } from 'lit/html.js';
import { ClipElement } from './clip-element.js';
import { fetchOnce } from './fetch-once.js';
import { field } from './field.js';
import { quoteStyles } from './styles/quote-styles.js';
import { quoteBlock } from './templates/quote-block.js';
import type { View } from './view.js';

/** A quote with its speaker, and whether the story still says it. */
export class ClipQuote extends ClipElement {
  protected override readonly styles = quoteStyles;

  protected override readonly kind = 'quote';

  /** The publisher compares quote and text; `state.json` names the quotes that no longer stand there word for word. */
  protected override async prepare(view: View): Promise<View> {
    // Unanswered, the state is unknown and not shown.
    const state: unknown = await fetchOnce(new URL('state.json', view.src).href).catch(() => undefined);
    if (!state || view.part.kind !== 'quote') return view;
    const found = field(field(state, 'quotes'), view.part.quote.id);
    return { ...view, quoteState: found === 'changed' || found === 'missing' ? found : 'same' };
  }

  protected override draw(view: View): TemplateResult {
    return quoteBlock(view);
  }
}
