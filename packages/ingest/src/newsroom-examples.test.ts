import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseStory } from '@clipsheet/story';
import { readArticle } from './read-article.js';

const NEWSROOM = new URL('../../../examples/newsroom/', import.meta.url);
const SPEAKERS: Record<string, string[]> = {
  'clock-tower.md': ['Maud Pettifer', 'Walter Inchbald', 'Dr Priya Anand'],
  'harbour-lights.html': ['Arthur Penhale', 'Rose Tregarth', 'Ines Calloway'],
  'hillside-slide.md': ['Helen Rook', 'Ida Brandreth'],
  'lantern-market.md': ['سلمى الخطيب', 'عمر الدالي', 'نور حمدان'],
  'mountain-railway.md': ['森下千晴', '大野木俊介', '古賀ミツ'],
  'night-ferry.txt': ['Joan Merrick', 'Peter Doyle'],
  'omran-aleppo.md': ['Brita Haji Hasan', 'Clarissa Ward', 'United Nations report', 'Charles Lister'],
  'river-boats.md': ['रामसजीवन निषाद', 'सुनीता मल्लाह', 'मीरा जोशी'],
  'rooftop-library.md': ['תמר אלבז', 'יוסף קדוש'],
};

for (const folder of ['articles/', 'wire/'])
  for (const file of readdirSync(new URL(folder, NEWSROOM)).filter((name) => Object.hasOwn(SPEAKERS, name)))
    test(`the example ${file} is a whole story: every quote has its speaker, every photo its credit`, () => {
      const { story, report } = readArticle(readFileSync(new URL(folder + file, NEWSROOM)), { name: file });
      assert.deepEqual([...new Set(story.quotes.map(({ speaker }) => speaker))], SPEAKERS[file]);
      const lacks = report.filter(
        ({ kind, pointer }) => kind === 'missing' && /^\/(?:quotes|photos|videos)\//.test(pointer),
      );
      assert.deepEqual(
        lacks.map(({ message }) => message),
        [],
      );
      assert.deepEqual(
        report.filter(({ kind }) => kind === 'proposed' || kind === 'warning'),
        [],
      );
      assert.equal(parseStory(story).headline, story.headline);
    });
