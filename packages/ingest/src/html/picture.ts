import { mediaAddress } from '../address.js';
import type { PhotoBlock } from '../manuscript.js';
import { plainReference } from '../plain-text.js';
import { marksOf } from './dom-text.js';

const ORNAMENT = /\b(?:avatar|gravatar|logo|icon|emoji|pixel|spacer|tracking|badge|sprite|author-image|profile)\b/;
const SMALLEST = 80;
const LAZY = ['data-src', 'data-lazy-src', 'data-original', 'data-full-src', 'data-hi-res-src'];

/** A photo in an `<img>`: its real address (also behind lazy loading), size and alternative text. Undefined for ornaments. */
export function pictureOf(image: Element, base: string | undefined): PhotoBlock | undefined {
  const width = pixels(image.getAttribute('width'));
  const height = pixels(image.getAttribute('height'));
  if ((width !== undefined && width < SMALLEST) || (height !== undefined && height < SMALLEST)) return undefined;
  const src = addressOf(image, base);
  if (src === undefined || ORNAMENT.test(marksOf(image)) || /\.svg(?:$|\?)/i.test(src)) return undefined;
  const alt = image.getAttribute('alt');
  return {
    kind: 'photo',
    src,
    width,
    height,
    alt: alt === null ? undefined : plainReference(alt) || undefined,
    source: '<img>',
  };
}

function addressOf(image: Element, base: string | undefined): string | undefined {
  const lazy = LAZY.map((name) => image.getAttribute(name)).find((value) => value);
  const own = lazy ?? image.getAttribute('src') ?? '';
  const address = /^data:/i.test(own.trim()) ? undefined : mediaAddress(own, base);
  if (address !== undefined) return address;
  const sets = [
    image,
    ...(image.parentElement?.localName === 'picture' ? image.parentElement.querySelectorAll('source') : []),
  ];
  for (const element of sets) {
    const largest = largestOf(element.getAttribute('data-srcset') ?? element.getAttribute('srcset') ?? '');
    const found = mediaAddress(largest, base);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The address with the greatest width in a `srcset`. */
function largestOf(srcset: string): string | undefined {
  let largest: string | undefined;
  let widest = -1;
  for (const candidate of srcset.slice(0, 20_000).split(/,\s+/).slice(0, 50)) {
    const [address, size = '1x'] = candidate.trim().split(/\s+/);
    const width = Number.parseFloat(size);
    if (address && width > widest) [largest, widest] = [address.replace(/,$/, ''), width];
  }
  return largest;
}

/** A size in whole pixels as attributes hold it; undefined for per cent and nonsense. */
export function pixels(value: string | null): number | undefined {
  const number = /^\s*(\d{1,5})(?:px)?\s*$/.exec(value ?? '')?.[1];
  return number === undefined || Number(number) === 0 ? undefined : Number(number);
}
