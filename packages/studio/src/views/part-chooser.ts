import { html, type TemplateResult } from 'lit';
import { partKey, partsOf, shorten, type PartRef } from '@clipsheet/story';
import type { Studio } from '../studio.js';

/** Chooses what is shared: the story, one of its quotes or films. */
export function partChooser(studio: Studio): TemplateResult {
  const { state, story } = studio;
  const { words, part } = state;
  const parts = story ? partsOf(story) : [];
  const nameOf = (ref: PartRef) => {
    if (ref.kind === 'story' || !story) return words.part.story;
    const list = ref.kind === 'quote' ? story.quotes : story.videos;
    const at = list.findIndex(({ id }) => id === ref.id);
    const text = ref.kind === 'quote' ? story.quotes[at]?.text : story.videos[at]?.title;
    return `${words.part[ref.kind]} ${at + 1}: ${shorten(text ?? ref.id, 32)}`;
  };
  return html`<label class="part-chooser"
    ><span class="sr">${words.net.part}</span
    ><select
      @change=${(event: Event) => {
        const chosen = parts.find((one) => partKey(one) === (event.target as HTMLSelectElement).value);
        if (chosen) void studio.choosePart(chosen);
      }}
    >
      ${parts.map(
        (one) =>
          html`<option value=${partKey(one)} .selected=${partKey(one) === partKey(part)}>${nameOf(one)}</option>`,
      )}
    </select></label
  >`;
}
