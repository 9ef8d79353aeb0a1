import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { tokens } from '@clipsheet/story';
import { coloursOnGrounds } from '../colours-on-grounds.js';
import { placeLogo } from '../place-logo.js';
import { textAt } from '../pointer.js';
import type { Studio } from '../studio.js';

const COLOUR = '/publisher/colour';
const LOGO = '/publisher/logo';

/** What every picture and embed takes of the publisher: name, colour and mark, and how the colour is used where. */
export function themeForm(studio: Studio): TemplateResult | typeof nothing {
  const { words, draft } = studio.state;
  const { images: say, fields } = words;
  if (!draft) return nothing;
  const at = (place: string) => textAt(draft.story, place);
  const colour = at(COLOUR);
  const fill = (label: string, place: string, value: string) => studio.fill(label, { [place]: value }, undefined);
  const line = (label: string, place: string, kind: 'text' | 'url') =>
    html`<label class="field"
      ><span>${label}</span
      ><input
        type=${kind}
        dir=${kind === 'url' ? 'ltr' : 'auto'}
        autocomplete="off"
        .value=${live(at(place))}
        @change=${(event: Event) => fill(label, place, (event.target as HTMLInputElement).value)}
    /></label>`;
  return html`<section class="theme" aria-labelledby="theme-title">
    <h2 id="theme-title">${say.theme}</h2>
    <p class="note">${say.themeLead}</p>
    ${line(fields.labels.publisher, '/publisher/name', 'text')} ${line(say.site, '/publisher/url', 'url')}
    <div class="theme-row">
      <label
        ><span>${say.colour}</span
        ><input
          type="color"
          .value=${live(colour === '' ? tokens.light.brand : colour)}
          @change=${(event: Event) => fill(say.colour, COLOUR, (event.target as HTMLInputElement).value)}
      /></label>
      ${
        colour === ''
          ? nothing
          : html`<button type="button" class="linklike" @click=${() => fill(say.noColour, COLOUR, '')}>
              ${say.noColour}
            </button>`
      }
    </div>
    ${grounds(colour === '' ? tokens.light.brand : colour, studio)} ${logo(studio, at(LOGO))}
  </section>`;
}

/** The colour as words in it are set on each ground. */
function grounds(colour: string, { state: { words } }: Studio): TemplateResult {
  return html`<ul class="grounds">
    ${coloursOnGrounds(colour).map(
      ({ name, ground, used }) =>
        html`<li style="background:${ground};color:${used}">
          <b>${words.images.grounds[name]}</b> <code dir="ltr">${used}</code>
        </li>`,
    )}
  </ul>`;
}

function logo(studio: Studio, named: string): TemplateResult {
  const { words, open, drawn } = studio.state;
  const { images: say } = words;
  const address = studio.story?.publisher?.logo;
  const src = address && studio.local(address);
  const refused = drawn?.refused.find(({ pointer }) => pointer === LOGO);
  return html`<div class="theme-row logo">
      <span>${say.logo}</span>
      ${named !== '' && src ? html`<img src=${src} alt="" height="24" />` : html`<span class="note">${say.noLogo}</span>`}
      <label class="link"
        >${say.chooseLogo}<input
          class="sr"
          type="file"
          accept="image/png,image/jpeg,image/webp"
          ?disabled=${!open}
          @change=${(event: Event) => {
            const field = event.target as HTMLInputElement; // the listener is on it
            const [file] = field.files ?? [];
            field.value = '';
            if (file) void placeLogo(studio, file);
          }}
      /></label>
      ${
        named === ''
          ? nothing
          : html`<button
              type="button"
              class="linklike"
              @click=${() => studio.fill(say.takeLogo, { [LOGO]: '' }, undefined)}
            >
              ${say.takeLogo}
            </button>`
      }
    </div>
    ${refused ? html`<p class="note refused" lang="en" dir="ltr">${refused.message}</p>` : nothing}`;
}
