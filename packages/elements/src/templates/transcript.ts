import { playerFrom, type Video } from '@clipsheet/story';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { View } from '../view.js';
import { clock } from './clock.js';
import { icon } from './icon.js';
import { player } from './player.js';

/** From this many lines on a transcript can be searched. */
const LONG = 6;

/** Whether a film can be told at which second to go on. */
function canSeek(view: View, video: Video): boolean {
  const node = player(view, video);
  return !!view.more && !view.isFrame && !!node && (node[0] === 'video' || playerFrom(node[1].src, 1) !== undefined);
}

/** What is said in a film, as a drawer: its times lead to that moment of the film. */
export function transcript(view: View, video: Video): TemplateResult | typeof nothing {
  const { sentences, more, isFrame } = view;
  const { transcript: lines } = video;
  const seeks = canSeek(view, video);
  return lines.length > 0
    ? html`<details class="transcript">
        <summary>${icon('M4 6h16M4 10h16M4 14h16M4 18h10')}${sentences.transcript}</summary>
        ${
          more && !isFrame && lines.length >= LONG
            ? html`<button class="find" data-clip="find" value="1">${more.searchTranscript}</button>`
            : nothing
        }
        <ol>
          ${lines.map(
            ({ start, text }) =>
              html`<li>
                ${
                  seeks
                    ? html`<button data-clip="seek" value=${`${start}`}>${clock(start)}</button>`
                    : html`<span>${clock(start)}</span>`
                }
                <p dir="auto">${text}</p>
              </li>`,
          )}
        </ol>
      </details>`
    : nothing;
}
