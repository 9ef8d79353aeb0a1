import { hostStyle } from '../styles/host-style.js';
import { docsPage } from './docs-page.js';
import { nearest } from './nearest.js';

const TOKENS = new Set(hostStyle.match(/--clip-[\w-]+/g));

/** What is wrong with the tokens that a style sheet sets, as sentences: names that no element reads. */
export function tokenMistakes(style: string): string[] {
  const set = new Set([...style.matchAll(/(--clip-[\w-]+)\s*:/g)].map(([, token = '']) => token));
  return [...set]
    .filter((token) => !TOKENS.has(token))
    .map((token) => {
      const meant = nearest(token, TOKENS);
      return (
        `There is no token ${token}${meant ? `; ${meant} was probably meant` : ''}. ` +
        `The tokens are ${[...TOKENS].sort().join(', ')}. ${docsPage('unknown-token')}`
      );
    });
}
