import type { Video } from '@clipsheet/story';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { View } from '../view.js';
import { clock } from './clock.js';
import { icon } from './icon.js';

/** What is said in a film, as a drawer. */
export function transcript({ sentences }: View, { transcript: lines }: Video): TemplateResult | typeof nothing {
  return lines.length > 0
    ? html`<details class="transcript">
        <summary>${icon('M4 6h16M4 10h16M4 14h16M4 18h10')}${sentences.transcript}</summary>
        <ol>
          ${lines.map(
            ({ start, text }) =>
              html`<li>
                <span>${clock(start)}</span>
                <p dir="auto">${text}</p>
              </li>`,
          )}
        </ol>
      </details>`
    : nothing;
}
