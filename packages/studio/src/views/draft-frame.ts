import { html, type TemplateResult } from 'lit';
import { partKey, type PartRef } from '@clipsheet/story';
import type { Studio } from '../studio.js';

/** The embed frame of the chosen part, as the draft is now. */
export function draftFrame(studio: Studio, label: string): TemplateResult {
  const { drawn, words } = studio.state;
  if (!drawn) return html`<p class="note">${words.desk.drawing}</p>`;
  return html`<live-frame .src=${draftFrameUrl(studio)} .label=${label}></live-frame>`;
}

/** Where that frame stands; another address for every version of the draft. */
export function draftFrameUrl({ base, state: { open, drawn, part } }: Studio): string {
  return `${base}draft/stories/${open?.id ?? ''}/${partPath(part)}embed/?v=${drawn?.version ?? 0}`;
}

/** The path of a part below its story's, with a final slash; empty for the story itself. */
export function partPath(part: PartRef): string {
  return part.kind === 'story' ? '' : `${partKey(part)}/`;
}
