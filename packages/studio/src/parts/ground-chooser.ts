import type { TemplateResult } from 'lit';
import type { Ground } from '../cards/network-sheet.js';
import type { Words } from '../words/en.js';
import { segmented } from './segmented.js';

/** Shows cards on a network's light ground, its dark one, or both. */
export function groundChooser(words: Words, ground: Ground, choose: (ground: Ground) => void): TemplateResult {
  return segmented(
    'net-ground',
    words.foot.theme,
    [
      { value: 'light', label: words.light },
      { value: 'dark', label: words.dark },
      { value: 'both', label: words.net.both },
    ],
    ground,
    choose,
  );
}
