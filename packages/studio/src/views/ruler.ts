import { html, nothing, type TemplateResult } from 'lit';
import { graphemes } from '@clipsheet/story';
import { previewTable } from '@clipsheet/sharing';
import type { Studio } from '../studio.js';

/** The headline with what each network drops struck out, in that network's unit. */
export function headlineRuler(studio: Studio): TemplateResult | typeof nothing {
  const { story, state, previews } = studio;
  if (!story) return nothing;
  const { desk: say } = state.words;
  const { headline } = story;
  const cuts = previews
    .flatMap(({ id, name, title }) => {
      const limit = previewTable.find((rules) => rules.id === id)?.titleLimit;
      if (!title?.isCut || !limit) return [];
      return [{ at: title.text.replace(/…$/, '').length, name, limit }];
    })
    .sort((a, b) => a.at - b.at);
  const [first] = cuts;
  const bytes = new TextEncoder().encode(headline).length;
  return html`<section class="sheet ruler" aria-labelledby="ruler-title">
    <p class="bar note">
      <b id="ruler-title">${say.headline}</b>
      <span class="end">${say.size(graphemes(headline).length, bytes)}</span>
    </p>
    <p class="ruled" lang=${story.lang} dir="auto">
      ${first ? html`${headline.slice(0, first.at)}<s>${headline.slice(first.at)}</s>` : headline}
    </p>
    ${
      cuts.length > 0
        ? html`<p class="cuts">
            ${cuts.map(
              ({ name, limit }) =>
                html`<span><bdi>${name}</bdi> ${state.words.net.limit(limit.count, limit.unit)}</span>`,
            )}
          </p>`
        : nothing
    }
  </section>`;
}
