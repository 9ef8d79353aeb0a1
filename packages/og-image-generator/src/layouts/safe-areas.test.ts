import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Renderer } from '@takumi-rs/core';
import { partsOf } from '@clipsheet/story';
import { STORIES, variants } from '../../scripts/sample-stories.mjs';
import { areaOf, leftOf } from '../boxes.js';
import { compose } from '../compose.js';
import { fontFiles } from '../node/font-files.js';
import { describePicture } from '../og-image-name.js';
import { paletteFor } from '../palette.js';
import { RATIOS, measuresOf, type Ratio } from '../ratio.js';
import { takumiEngine } from '../takumi/takumi-engine.js';

// What networks leave of each shape, in px from its edges: left and right, top, bottom.
const SAFE: Readonly<Record<Ratio, { side: number; top: number; bottom: number }>> = {
  '1.91:1': { side: 32, top: 15, bottom: 32 },
  '2:1': { side: 32, top: 15, bottom: 30 },
  '1:1': { side: 32, top: 15, bottom: 32 },
  '4:5': { side: 34, top: 15, bottom: 32 },
  '9:16': { side: 64, top: 250, bottom: 340 },
};
const engine = await takumiEngine(new Renderer(), fontFiles);

for (const ratio of RATIOS)
  test(`in ${ratio} every word of every layout and script lies where no network cuts or covers it`, async () => {
    const measures = measuresOf(ratio);
    const safe = SAFE[ratio];
    for (const base of Object.values(STORIES))
      for (const story of [base, ...Object.values(variants).map((vary) => vary(base))])
        for (const part of partsOf(story)) {
          const options = { part, ratio, hasPhoto: true, now: new Date('2026-11-25') };
          const { words } = describePicture(story, options);
          const palette = paletteFor(words.layout, story.publisher?.colour);
          const { picture, shortened } = await compose(engine, words, { story, measures, palette });
          const name = `${story.id} ${words.layout} ${part.kind}`;
          assert.ok(!shortened.includes('credit') && !shortened.includes('corrected'), name);
          const credit = picture.boxes.some((box) => box.kind === 'words' && words.credit?.includes(box.text));
          assert.ok(!words.credit || credit, `${name}: the credit is drawn`);
          for (const box of picture.boxes) {
            if (box.kind !== 'words') continue;
            const area = areaOf(box);
            const left = leftOf(area, picture);
            const where = `${name}: "${box.text}" at ${Math.round(left)}, ${Math.round(area.top)}, ${Math.round(area.width)} × ${Math.round(area.height)}`;
            const isMark = box.text.length === 1 && words.quoteMarks?.includes(box.text);
            // An opening mark hangs outside of the text edge; a full-width one is blank in its outer half.
            const inset = isMark ? area.width / 2 : -1;
            const side = isMark ? 24 : safe.side;
            assert.ok(left + inset >= side - 2, where);
            assert.ok(left + area.width - Math.max(0, inset) <= measures.width - side + 1, where);
            assert.ok(area.top >= safe.top - 1 && area.top + area.height <= measures.height - safe.bottom + 1, where);
          }
        }
  });
