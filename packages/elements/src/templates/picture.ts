import { safeUrl, warningFor, type Photo } from '@clipsheet/story';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import type { View } from '../view.js';
import { credit, own } from './words.js';

/** The attributes of a photo's `img`; undefined when it has no usable address. */
function imageOf({ src, alt = '', width, height, renditions }: Photo, base: string) {
  const href = src && safeUrl(src, 'media', base);
  if (!href) return undefined;
  const webp = renditions.filter(({ type }) => type === 'image/webp');
  const srcset = (webp.length > 0 ? webp : renditions)
    .map((rendition) => [safeUrl(rendition.src, 'media', base), rendition.width])
    .filter(([address]) => address)
    .map(([address, pixels]) => `${address} ${pixels}w`)
    .join(', ');
  return {
    src: href,
    ...(srcset && { srcset, sizes: 'auto, (min-width: 48em) 48em, 100vw' }),
    alt,
    ...(width && { width: `${width}` }),
    ...(height && { height: `${height}` }),
  };
}

/**
 * A photo with its caption and credit; behind a veil, where nothing that fetches holds its address, or in its place
 * the notice that it was withdrawn. Nothing at all where the veil is not at hand.
 */
export function picture(view: View, photo: Photo): TemplateResult | typeof nothing {
  const { states } = view.further;
  if (photo.withdrawn)
    return html`<figure class="lead">
      <div class="media gone">${states?.withdrawn(view, photo.withdrawn, 'photo')}</div>
    </figure>`;
  const image = imageOf(photo, view.src);
  if (!image) return nothing;
  const warning = warningFor(photo, view.story);
  // as number: lit-analyzer does not take `nothing` for an attribute of numbers
  return html`<figure class="lead">
    ${keyed(
      image.src,
      warning
        ? states?.veil(view, warning, {
            kind: 'picture',
            node: ['img', { ...image, tabindex: '-1', 'data-made': '' }],
            credit: credit(view, photo),
          })
        : html`<div class="media">
            <img
              sizes=${image.sizes ?? nothing}
              srcset=${image.srcset ?? nothing}
              src=${image.src}
              alt=${image.alt}
              width=${(photo.width || nothing) as number}
              height=${(photo.height || nothing) as number}
              loading="lazy"
              decoding="async"
            />
          </div>`,
    )}
    <figcaption class="small">
      ${photo.caption ? html`<span class="caption">${own(photo.caption)} · </span>` : nothing}${credit(view, photo)}
    </figcaption>
  </figure>`;
}
