import { startBehaviours } from '../behaviours/behaviours.js';
import { claim } from '../on-page.js';
import { printedRoot } from '../drop-in/printed-root.js';
import { linkPlayers } from './link-players.js';
import { tellHeight } from './tell-height.js';

// An embed frame: the behaviours without anything that imports or fetches, and the height of what it shows.
if (claim()) startBehaviours();
for (const tag of document.querySelectorAll('clip-story,clip-quote,clip-video,clip-share')) {
  printedRoot(tag);
  if (tag.shadowRoot && origin === 'null') linkPlayers(tag.shadowRoot);
}
tellHeight();
