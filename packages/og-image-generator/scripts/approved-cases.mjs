// The pictures that were looked at and approved: few, but each layout, ratio, state and kind of script among them.
import { parseStory } from '@clipsheet/story';
import sharp from 'sharp';
import { samplePhoto, samplePortrait } from './sample-photo.mjs';
import { STORIES, variants } from './sample-stories.mjs';

const now = new Date('2026-11-25T12:00:00Z');
const withPortrait = (story) =>
  parseStory({
    ...story,
    photos: [
      ...story.photos,
      {
        id: 'face',
        src: 'https://sheet.example/face.jpg',
        credit: 'Ada Lens',
        kind: 'illustration',
        focalPoint: { x: 0.5, y: 0.42 },
      },
    ],
    quotes: story.quotes.map((quote) => ({ ...quote, portrait: 'face' })),
  });

/**
 * Name, story and options of each approved picture.
 *
 * @returns {Promise<[name: string, story: import('@clipsheet/story').Story, options: import('@clipsheet/og-image-generator').DrawPictureOptions][]>}
 */
export async function approvedCases() {
  const [dusk, haze, night, face] = [
    await samplePhoto('dusk'),
    await samplePhoto('haze'),
    await samplePhoto('night'),
    await samplePortrait(),
  ];
  const logo = await sharp(
    Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96"><path fill="#0a6a73" d="M0 0h96v96H0z"/><path fill="#fff" d="M20 24h56v10H20zm0 20h56v8H20zm0 18h36v8H20z"/></svg>',
    ),
  )
    .png()
    .toBuffer();
  const { en, ar, ja, hi, th, emoji } = STORIES;
  const quote = (id) => ({ part: { kind: 'quote', id } });
  return [
    ['story', en, { photo: dusk, logo }],
    ['story-old-9x16', variants.old(ar), { photo: haze, ratio: '9:16', now }],
    ['story-ja-1x1', ja, { photo: night, ratio: '1:1' }],
    ['veiled', variants.veiled(en), {}],
    ['veiled-ja-4x5', variants.veiled(ja), { ratio: '4:5' }],
    ['text-long-2x1', variants.bare(STORIES['en-long']), { ratio: '2:1' }],
    ['text-hi', variants.bare(hi), {}],
    ['text-emoji-1x1', variants.bare(emoji), { ratio: '1:1' }],
    ['quote-short', en, quote('short')],
    ['quote-old', variants.old(en), { ...quote('long'), now }],
    ['quote-ar-4x5', ar, { ...quote('long'), ratio: '4:5' }],
    ['portrait', withPortrait(en), { ...quote('long'), photo: face }],
    ['portrait-ar', withPortrait(ar), { ...quote('short'), photo: face }],
    ['portrait-9x16', withPortrait(th), { ...quote('long'), photo: face, ratio: '9:16' }],
    ['video', en, { part: { kind: 'video', id: 'film' }, photo: night }],
    ['withdrawn', variants.withdrawn(en), {}],
  ];
}

/** Pixels of a picture at the size at which pictures are compared. */
export async function comparable(bytes) {
  const { data, info } = await sharp(bytes)
    .resize({ width: 480 })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
