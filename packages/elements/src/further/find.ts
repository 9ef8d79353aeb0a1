import type { Asked } from './asked.js';
import { node } from './node.js';

/** Puts a field for searching above a transcript: lines that do not hold the words give way. */
export default function find({ button, further }: Asked): void {
  const list = button.parentElement?.querySelector('ol');
  if (!list) return;
  const lines = [...list.children].filter((line) => line instanceof HTMLElement);
  const field = node('input', { type: 'search', class: 'search', 'aria-label': further.searchTranscript });
  const found = node('span', { role: 'status' });
  // What a style sheet of ours would say, where none has to be loaded for it.
  Object.assign(field.style, {
    font: 'inherit',
    padding: '0.4em 0.6em',
    marginInlineEnd: '0.6em',
    maxInlineSize: '100%',
  });
  field.addEventListener('input', () => {
    const wanted = fold(field.value);
    for (const line of lines) line.hidden = !fold(line.querySelector('p')?.textContent ?? '').includes(wanted);
    found.textContent = wanted && `${lines.filter(({ hidden }) => !hidden).length} / ${lines.length}`;
  });
  const row = node('p', { class: 'small' }, field, found);
  row.style.marginBlockEnd = '0.75em';
  button.hidden = true;
  button.after(row);
  field.focus();
}

/** Words as they are compared: without case and without marks on letters. */
function fold(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase().trim();
}
