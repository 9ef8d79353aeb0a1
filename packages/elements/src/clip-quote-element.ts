import { ClipElement } from './clip-element.js';
import { fetchOnce } from './fetch-once.js';
import { field } from './field.js';
import { inTime } from './in-time.js';
import { stateBeside } from './part-address.js';
import { quoteStyles } from './styles/quote-styles.js';
import { quoteBlock } from './templates/quote-block.js';
import type { View } from './view.js';

/**
 * A quote with its speaker, and whether the story still says it.
 *
 * @fires {CustomEvent<ReportDetail>} clip-report - a reader is about to write to the publisher of an error; can be stopped
 * @customElement clip-quote
 */
export class ClipQuote extends ClipElement {
  protected override readonly styles = quoteStyles;

  protected override readonly kind = 'quote';

  /** The publisher compares quote and text; `state.json` names the quotes that no longer stand there word for word. */
  protected override async prepare(view: View): Promise<void> {
    // Unanswered, the state is unknown and not shown.
    const state: unknown = await inTime(fetchOnce(stateBeside(view.src))).catch(() => undefined);
    if (view.part.kind === 'quote') {
      const { before, after, source, original } = view.part.quote;
      if (before || after || source || original || view.story.publisher?.email)
        view.further.quotes = await (await import('./templates/quote-further.js')).ready(view);
      if (!state) return super.prepare(view);
      const found = field(field(state, 'quotes'), view.part.quote.id);
      view.quoteState = found === 'changed' || found === 'missing' ? found : 'same';
    }
    await super.prepare(view);
  }

  protected override draw(view: View): unknown {
    return quoteBlock(view);
  }
}
