import { warningFor } from '@clipsheet/story';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { pageBeside } from '../part-address.js';
import type { View } from '../view.js';
import { foot } from './foot.js';
import { articleOf, headline } from './headline.js';
import { clip } from './words.js';

/** The video embed in every state. */
export function videoEmbed(view: View): TemplateResult | typeof nothing {
  const { story, part, sentences, src, further } = view;
  const { states, film } = further;
  const withdrawal = story.withdrawn ?? (part.kind === 'video' ? part.video.withdrawn : undefined);
  if (withdrawal) return states?.withdrawnBox(view, withdrawal, story.withdrawn ? 'story' : 'video') ?? nothing;
  if (part.kind !== 'video') return clip(view, nothing);
  const { video } = part;
  const canPlay = film?.canPlay(view, video);
  const href =
    canPlay && !warningFor(video, story) ? pageBeside(src, { kind: 'video', id: video.id }) : articleOf(view);
  const elsewhere = html`<a href=${href} target="_blank">${sentences.watch}</a>`;
  return clip(
    view,
    html`<article class="box playing">
      ${film?.facade(view, video)}
      <div class="words">
        <span class="slug"></span>${headline(video.title ?? story.headline, href)} ${film?.filmLine(view, video)}
      </div>
      ${states?.notices(view, film?.filmNotice(view, video, elsewhere))} ${film?.transcript(view, video)} ${foot(view)}
    </article>`,
  );
}
