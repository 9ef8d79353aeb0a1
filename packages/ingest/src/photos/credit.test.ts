import assert from 'node:assert/strict';
import { test } from 'node:test';
import { creditIn, splitCaption } from './credit.js';

test('a credit is read in the forms that newsrooms use', () => {
  const forms: [line: string, credit: string][] = [
    ['Picture: Aleppo Media Centre', 'Aleppo Media Centre'],
    ['Photo by Jane Doe/AFP via Getty Images', 'Jane Doe/AFP via Getty Images'],
    ['(AP Photo/Jane Doe)', 'AP Photo/Jane Doe'],
    ['Foto: © Jana Holm/dpa', 'Jana Holm/dpa'],
    ['田村京子撮影', '田村京子'],
    ['Symbolbild: dpa', 'dpa'],
    ['Credit...Jane Doe for The Sheet', 'Jane Doe for The Sheet'],
    ['© 2026 Jane Doe', 'Jane Doe'],
    ['[Foto: Ana Ruiz/EFE]', 'Ana Ruiz/EFE'],
    ['Photo : Claire Morel', 'Claire Morel'],
    ['Bild: dpa', 'dpa'],
    ['写真：田村京子', '田村京子'],
    ['تصوير: سارة الحداد', 'سارة الحداد'],
    ['Jane Doe/Getty Images', 'Jane Doe/Getty Images'],
  ];
  for (const [line, credit] of forms) assert.equal(creditIn(line)?.credit, credit, line);
});

test('a sentence is no credit', () => {
  for (const line of [
    'Picture this: a town without a clock.',
    'Photos were taken. Nobody knows by whom.',
    'The image: what remains when all is gone and nobody is left to tell the long tale of it',
  ])
    assert.equal(creditIn(line), undefined, line);
});

test('a drawing is not called a photograph', () => {
  assert.equal(creditIn('Illustration: Jan Roe')?.pictureKind, 'illustration');
});

test('a caption keeps its words and gives up its credit', () => {
  const { caption, credit } = splitCaption('Crews at the quay on Tuesday. Photo: Jane Doe/Reuters');
  assert.deepEqual([caption, credit?.credit], ['Crews at the quay on Tuesday.', 'Jane Doe/Reuters']);
  assert.deepEqual(splitCaption('Crews at the quay.'), { caption: 'Crews at the quay.' });
});
