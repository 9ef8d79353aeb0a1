// The cards that every engine draws: our own story and quote layouts, as boxes for engines that take JSX-like trees.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export const WIDTH = 1200;
export const HEIGHT = 630;

const HEADLINES = [
  'Boy of five pulled from the rubble of his home after {n} hours',
  'Council votes {n} to 12 to rebuild the old bridge, and neighbours ask who pays for it',
  'What {n} photographs tell us about a summer without rain',
  'Up to {n},000 people cut off as strikes hit the power supply and the last hospital',
  'Markets fall {n} points',
  'After {n} years the harbour lights are on again',
];
const QUOTES = [
  'The shelling was relentless for {n} days and I just remember the exhaustion of being so petrified all the time.',
  'We counted {n} aircraft before noon. After that we stopped counting and started digging with our hands.',
];

/** The words of round `n`: another headline each time, so that nobody can keep a finished card. */
export function story(n) {
  return {
    schema: 1,
    id: `story-${n}`,
    revision: 1,
    url: `https://sheet.example/story-${n}`,
    lang: 'en',
    kicker: 'Syria',
    headline: HEADLINES[n % HEADLINES.length].replace('{n}', 100 + n),
    publisher: { name: 'The Morning Sheet', colour: '#0a6a73' },
    published: '2026-08-18',
    byline: [],
    photos: [{ id: 'city', src: 'https://sheet.example/city.jpg', credit: 'Aleppo Media Centre', alt: 'A city', renditions: [] }],
    videos: [],
    quotes: [{ id: 'quote', text: QUOTES[n % QUOTES.length].replace('{n}', 100 + n), speaker: 'Amal Haddad', affiliation: 'Correspondent' }],
    corrections: [],
    body: [],
  };
}

const box = (style, children, extra) => ({ type: 'div', props: { style: { display: 'flex', ...style }, ...(children === undefined ? {} : { children }), ...extra } });
const image = (src, style, width, height) => ({ type: 'img', props: { src, width, height, style } });
const sans = (size, weight, colour, words) => box({ fontFamily: 'Libre Franklin', fontSize: size, fontWeight: weight, color: colour }, words);

/** The story card. `photo` is a data URI. */
export function storyTree({ headline, kicker, publisher, photos }, photo) {
  return box({ width: WIDTH, height: HEIGHT, position: 'relative' }, [
    image(photo, { position: 'absolute', top: 0, left: 0, width: WIDTH, height: HEIGHT, objectFit: 'cover' }, WIDTH, HEIGHT),
    box({ position: 'absolute', top: 0, left: 0, width: WIDTH, height: HEIGHT, backgroundImage: 'linear-gradient(to top, rgba(26,22,18,0.64) 0%, rgba(26,22,18,0.58) 56%, rgba(26,22,18,0) 82%)' }),
    box({ position: 'absolute', top: 0, left: 0, flexDirection: 'column', justifyContent: 'flex-end', width: WIDTH, height: HEIGHT, padding: '0 64px 44px' }, [
      box({ width: 72, height: 8, backgroundColor: '#74cdd4', marginBottom: 22 }),
      sans(28, 600, '#ffffff', kicker),
      box({ width: 1072, marginTop: 12, marginBottom: 18, fontFamily: 'Source Serif 4', fontWeight: 600, fontSize: headline.length > 62 ? 60 : 74, lineHeight: 1.11, color: '#ffffff' }, headline),
      box({ width: 1072, height: 1, backgroundColor: 'rgba(255,255,255,0.4)', marginBottom: 18 }),
      box({ width: 1072, justifyContent: 'space-between' }, [sans(24, 600, '#ffffff', publisher.name), sans(24, 500, '#ffffff', `Picture: ${photos[0].credit}`)]),
    ]),
  ]);
}

/** The quote card. */
export function quoteTree({ quotes: [{ text, speaker, affiliation }], publisher }) {
  return box({ width: WIDTH, height: HEIGHT, position: 'relative', backgroundColor: '#f3efe6' }, [
    box({ position: 'absolute', top: 0, left: 0, flexDirection: 'column', width: WIDTH, height: HEIGHT, padding: '92px 64px 44px 104px' }, [
      box({ width: 1032, fontFamily: 'Source Serif 4', fontWeight: 400, fontSize: 58, lineHeight: 1.25, color: '#16181b', marginBottom: 40 }, `“${text}”`),
      sans(32, 700, '#16181b', speaker),
      sans(32, 400, '#54565a', affiliation),
      box({ width: 1032, height: 1, backgroundColor: '#cfcabf', marginTop: 'auto', marginBottom: 18 }),
      box({ width: 1032, justifyContent: 'space-between' }, [sans(24, 600, '#16181b', publisher.name), sans(24, 500, '#54565a', '18 Aug 2026')]),
    ]),
  ]);
}

/** Font files for engines that are handed bytes. WOFF 1, which all of them read. */
export function fonts() {
  const { resolve } = createRequire(import.meta.url);
  const faces = [
    ['Source Serif 4', 'source-serif-4', [400, 600]],
    ['Libre Franklin', 'libre-franklin', [400, 500, 600, 700]],
  ];
  return faces.flatMap(([name, folder, weights]) =>
    weights.map((weight) => ({
      name,
      weight,
      style: 'normal',
      data: readFileSync(resolve(`@fontsource/${folder}/files/${folder}-latin-${weight}-normal.woff`)),
    })),
  );
}

export const dataUri = (jpeg) => `data:image/jpeg;base64,${Buffer.from(jpeg).toString('base64')}`;
