import { html, nothing, type TemplateResult } from 'lit';
import type { Preview, PreviewImage } from '@clipsheet/sharing';
import type { Skin } from './skins.js';

/** What a card needs beside its preview. */
export interface CardContext {
  publisher: string;
  lang: string;
  /** The address that was shared. */
  page: string;
  /** Where a picture can be looked at before it is published; empty for one that nobody has. */
  local: (url: string) => string;
}

/** The card of a network at its true size: the words, cuts and picture that the preview holds, in the network's order. */
export function networkCard(preview: Preview, skin: Skin, context: CardContext): TemplateResult {
  const { shape, title, description } = preview;
  if (shape === 'link' || !title) return html`<p class="bare-link" dir="ltr">${context.page}</p>`;
  const host = new URL(context.page).hostname;
  const words = {
    host: html`<p class="host"><bdi>${preview.site}</bdi></p>`,
    title: html`<p class="title" style="-webkit-line-clamp:${skin.titleLines}" lang=${context.lang} dir="auto">
      ${title.text}
    </p>`,
    dek:
      skin.dekLines > 0 && description
        ? html`<p class="dek" style="-webkit-line-clamp:${skin.dekLines}" lang=${context.lang} dir="auto">
            ${description.text}
          </p>`
        : nothing,
    picture: preview.images.map((image) => picture(image, context)),
    link: html`<p class="link" dir="ltr">${context.page}</p>`,
  };
  const { arrangement } = skin;
  if (arrangement === 'post')
    return html`<p class="who">
        <span class="avatar"></span><b><bdi>${context.publisher}</bdi></b>
      </p>
      ${words.picture}
      <div class="words">${words.host} ${words.title} ${words.dek}</div>`;
  if (arrangement === 'label')
    return html`<div class="labelled">
        ${words.picture}
        <p class="label" lang=${context.lang} dir="auto">${title.text}</p>
      </div>
      <p class="host" dir="ltr">${host}</p>`;
  if (arrangement === 'box')
    return html`<div class="boxed">
      ${words.picture}
      <div class="words">${words.title} ${words.dek} ${words.host}</div>
    </div>`;
  if (arrangement === 'bubble')
    return html`<div class="bubble">
      <div class="boxed">
        ${words.picture}
        <div class="words">${words.title} ${words.dek} ${words.host}</div>
      </div>
      ${words.link}
    </div>`;
  if (arrangement === 'sidebar')
    return html`<div class="barred" style=${preview.colour ? `--bar:${preview.colour.replace(/[^#\w]/g, '')}` : ''}>
      ${words.host} ${words.title} ${words.dek} ${words.picture}
    </div>`;
  if (arrangement === 'story') return html`${words.picture} ${words.title} ${words.host}`;
  return html`<div class="result">
    ${words.host} ${words.title}
    <div class="snippet">${words.dek} ${words.picture}</div>
  </div>`;
}

function picture(image: PreviewImage, { local }: CardContext): TemplateResult {
  const { width = 1200, height = 630, crop } = image;
  const shown = crop ?? { width, height };
  const src = local(image.url);
  // A picture that could not be had keeps its place.
  if (src === '') return html`<span class="picture absent" style="aspect-ratio:${shown.width}/${shown.height}"></span>`;
  return html`<img
    class="picture"
    src=${src}
    alt=${image.alt ?? ''}
    width=${width}
    height=${height}
    style="aspect-ratio:${shown.width}/${shown.height}"
  />`;
}
