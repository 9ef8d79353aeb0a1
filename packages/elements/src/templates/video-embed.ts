import { warningFor } from '@clipsheet/story';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { pageBeside } from '../part-address.js';
import type { View } from '../view.js';
import { clock, facade, filmLine, sourceOf } from './facade.js';
import { foot } from './foot.js';
import { icon } from './icon.js';
import { notice, notices, withdrawnBox } from './notices.js';
import { articleOf, headline } from './headline.js';
import { clip } from './words.js';

/** The video embed in every state. */
export function videoEmbed(view: View): TemplateResult {
  const { story, part, sentences } = view;
  const withdrawal = story.withdrawn ?? (part.kind === 'video' ? part.video.withdrawn : undefined);
  if (withdrawal) return withdrawnBox(view, withdrawal, story.withdrawn ? 'story' : 'video');
  if (part.kind !== 'video') return clip(view, nothing);
  const { video } = part;
  const source = sourceOf(video, view.src);
  const href =
    source && !warningFor(video, story) ? pageBeside(view.src, { kind: 'video', id: video.id }) : articleOf(view);
  return clip(
    view,
    html`<article class="box playing">
      ${facade(view, video)}
      <div class="words">
        <span class="slug"></span>${headline(video.title ?? story.headline, href)} ${filmLine(view, video)}
      </div>
      ${notices(view, source ? undefined : notice('link', html`<a href=${href} target="_blank">${sentences.watch}</a>`))}
      ${
        video.transcript.length > 0
          ? html`<details class="transcript">
              <summary>${icon('lines')}${sentences.transcript}</summary>
              <ol>
                ${video.transcript.map(
                  ({ start, text }) =>
                    html`<li>
                      <span>${clock(start)}</span>
                      <p dir="auto">${text}</p>
                    </li>`,
                )}
              </ol>
            </details>`
          : nothing
      }
      ${foot(view)}
    </article>`,
  );
}
