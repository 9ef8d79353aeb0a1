import { safeUrl, warningFor, warningWords, type Photo } from '@clipsheet/story';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import type { NodeToMake } from '../behaviours/node-to-make.js';
import type { View } from '../view.js';
import { withdrawn } from './notices.js';
import { veil } from './veil.js';
import { credit, own } from './words.js';

/** The attributes of a photo's `img`; undefined when it has no usable address. */
function imageOf(photo: Photo, base: string): Record<string, string> | undefined {
  const src = photo.src && safeUrl(photo.src, 'media', base);
  if (!src) return undefined;
  const webp = photo.renditions.filter(({ type }) => type === 'image/webp');
  const srcset = (webp.length > 0 ? webp : photo.renditions)
    .map((rendition) => [safeUrl(rendition.src, 'media', base), rendition.width])
    .filter(([address]) => address)
    .map(([address, width]) => `${address} ${width}w`)
    .join(', ');
  return {
    src,
    ...(srcset && { srcset, sizes: 'auto, (min-width: 48em) 48em, 100vw' }),
    alt: photo.alt ?? '',
    ...(photo.width && { width: `${photo.width}` }),
    ...(photo.height && { height: `${photo.height}` }),
  };
}

/**
 * A photo with its caption and credit; behind a veil, where nothing that fetches holds its address, or in its place
 * the notice that it was withdrawn.
 */
export function picture(view: View, photo: Photo): TemplateResult | typeof nothing {
  if (photo.withdrawn)
    return html`<figure class="lead">
      <div class="media gone">${withdrawn(view, photo.withdrawn, 'photo')}</div>
    </figure>`;
  const image = imageOf(photo, view.src);
  if (!image) return nothing;
  const warning = warningFor(photo, view.story);
  const node: NodeToMake = ['img', image];
  const covered = warning && warningWords(warning, view.sentences);
  return html`<figure class="lead">
    ${keyed(
      image['src'],
      covered
        ? html`<div class="media veiled" data-make=${JSON.stringify(node)}>
            ${veil(view, covered, credit(view, photo), 'reveal', view.sentences.showPicture)}
          </div>`
        : html`<div class="media">
            <img
              sizes=${image['sizes'] ?? nothing}
              srcset=${image['srcset'] ?? nothing}
              src=${image['src']}
              alt=${image['alt']}
              width=${image['width'] ?? nothing}
              height=${image['height'] ?? nothing}
              loading="lazy"
              decoding="async"
            />
          </div>`,
    )}
    <figcaption class="small">
      ${photo.caption ? html`<span class="caption">${own(photo.caption)}</span>` : nothing} ${credit(view, photo)}
    </figcaption>
  </figure>`;
}
