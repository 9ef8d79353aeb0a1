import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { partKey, sharePhoto, warningFor } from '@clipsheet/story';
import type { DrawnImage } from '../api.js';
import { fileNotes, type FileNotes } from '../file-notes.js';
import { valueAt, withValue } from '../pointer.js';
import type { Studio } from '../studio.js';
import { zipOf } from '../zip.js';
import { size } from './embed.js';
import { draftFrame } from './draft-frame.js';
import { partChooser } from './part-chooser.js';
import { themeForm } from './theme-form.js';

/** Where the ring is while it is dragged. */
export interface ImagesState {
  drag?: { x: number; y: number } | undefined;
}

/** A place on a picture, from 0 to 1 each way. */
type FocalPoint = { x: number; y: number };

const STEP = 0.02;

/** The pictures of the chosen part, as the server can draw them now. */
export function imagesOfPart({ state: { drawn, part } }: Studio): DrawnImage[] {
  return (drawn?.images ?? []).filter((image) => partKey(image.part) === partKey(part));
}

/** The photo with its focal point on one side, every ratio at once on the other. */
export function imagesView(
  studio: Studio,
  view: ImagesState,
  change: (next: Partial<ImagesState>) => void,
): TemplateResult {
  const { images: say } = studio.state.words;
  const images = imagesOfPart(studio);
  const sizes = images.flatMap(({ url }) => studio.files.get(url)?.length ?? []);
  return html`<div class="pictures">
    <section class="picture-tools">
      ${photoTools(studio, view, change)} ${themeForm(studio)} ${embedInTheme(studio)} ${notesOf(studio, images)}
    </section>
    <section class="ratios" aria-labelledby="ratios-title">
      <header class="bar">
        <h1 id="ratios-title">${say.all(images.length)}</h1>
        <span class="note">${sizes.length > 0 ? say.largest(Math.round(Math.max(...sizes) / 1000)) : ''}</span>
        <span class="end"></span>
        ${partChooser(studio)}
        <button type="button" @click=${() => download(zipName(studio), zipped(images, studio))}>${say.zip}</button>
      </header>
      <div class="ratio-columns">
        ${repeat(
          images,
          ({ layout, ratio }) => `${layout}${ratio}`,
          (image) => oneImage(image, studio),
        )}
      </div>
    </section>
  </div>`;
}

/** The embed in the publisher's colour and with its mark, as readers get it. */
function embedInTheme(studio: Studio): TemplateResult {
  const { embedItself } = studio.state.words.desk;
  return html`<h2>${embedItself}</h2>
    ${draftFrame(studio, embedItself)}`;
}

function oneImage(image: DrawnImage, studio: Studio): TemplateResult {
  const { images: say } = studio.state.words;
  const bytes = studio.files.get(image.url);
  const name = fileName(image);
  return html`<figure data-ratio=${image.ratio}>
    <img
      src=${new URL(image.url, studio.base).href}
      width=${image.width}
      height=${image.height}
      alt=${image.alt}
      loading="lazy"
    />
    <figcaption>
      <b dir="ltr">${image.ratio}</b> ${say.layouts[image.layout] ?? image.layout}
      <span class="end note" dir="ltr"
        >${image.width}×${image.height}${bytes ? `, ${size(bytes.length)}` : ''}
        ${image.type === 'image/png' ? 'PNG' : 'JPEG'}</span
      >
      <button type="button" class="linklike" ?disabled=${!bytes} @click=${() => bytes && download(name, bytes)}>
        ${say.save}
      </button>
    </figcaption>
  </figure>`;
}

function photoTools(studio: Studio, view: ImagesState, change: (next: Partial<ImagesState>) => void): TemplateResult {
  const { state, story } = studio;
  const { images: say } = state.words;
  if (!story) return html``;
  const photo = sharePhoto(story);
  const veiled = story.photos.findIndex((one) => warningFor(one, story));
  const at = story.photos.findIndex(({ id }) => id === photo?.id);
  if (!photo?.src)
    return html`<h2>${say.none}</h2>
      ${veiled < 0 ? nothing : html`<p class="note">${say.veiled(veiled + 1)}</p>`}`;
  const place = `/photos/@${photo.id}/focalPoint`;
  const draft = state.draft?.story;
  const kept = (draft && (valueAt(draft, place) as FocalPoint | undefined)) ?? { x: 0.5, y: 0.5 };
  const shown = view.drag ?? kept;
  const move = (point: FocalPoint) => {
    studio.edit(say.focal, (one) => ({ ...one, story: withValue(one.story, place, rounded(point)) }));
    change({ drag: undefined });
  };
  return html`<h2>${say.travels(at + 1)}</h2>
    ${veiled < 0 ? nothing : html`<p class="note">${say.veiled(veiled + 1)}</p>`}
    <div
      class="focal"
      @pointerdown=${(event: PointerEvent) => {
        (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId); // the listener is on it
        change({ drag: pointIn(event) });
      }}
      @pointermove=${(event: PointerEvent) => view.drag && change({ drag: pointIn(event) })}
      @pointerup=${(event: PointerEvent) => move(pointIn(event))}
    >
      <img src=${studio.local(photo.src)} alt=${photo.alt ?? ''} draggable="false" />
      ${['1.91:1', '1:1', '9:16'].map((ratio) => cropFrame(ratio, shown, photo))}
      <button
        type="button"
        class="ring"
        aria-label="${say.focal}: ${percent(shown)}"
        style="inset-inline-start:auto;left:${shown.x * 100}%;top:${shown.y * 100}%"
        @keydown=${(event: KeyboardEvent) => {
          const step = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] }[
            event.key
          ];
          if (!step) return;
          event.preventDefault();
          move({ x: shown.x + (step[0] ?? 0), y: shown.y + (step[1] ?? 0) });
        }}
      ></button>
    </div>
    <p class="note bar">${say.drag} <code class="end" dir="ltr">${percent(shown)}</code></p>`;
}

/** Where a ratio cuts the photo: as near to the focal point as the edges allow. */
function cropFrame(
  ratio: string,
  point: FocalPoint,
  { width = 3, height = 2 }: { width?: number | undefined; height?: number | undefined },
): TemplateResult {
  const [across = 1, down = 1] = ratio.split(':').map(Number);
  const share = across / down / (width / height);
  const size = share < 1 ? { w: share, h: 1 } : { w: 1, h: 1 / share };
  const left = Math.min(1 - size.w, Math.max(0, point.x - size.w / 2));
  const top = Math.min(1 - size.h, Math.max(0, point.y - size.h / 2));
  return html`<span
    class="crop"
    aria-hidden="true"
    style="left:${left * 100}%;top:${top * 100}%;width:${size.w * 100}%;height:${size.h * 100}%"
    ><b dir="ltr">${ratio}</b></span
  >`;
}

function notesOf(studio: Studio, images: readonly DrawnImage[]): TemplateResult | typeof nothing {
  const { images: say } = studio.state.words;
  const bytes = images.map(({ url }) => studio.files.get(url)).find((one) => one !== undefined);
  if (!bytes) return nothing;
  const notes: FileNotes = fileNotes(bytes);
  const lines = [
    [say.credit, notes.credit],
    [say.description, notes.description],
    [say.rights, notes.rights],
    [say.taken, say.takenWords],
  ].filter(([, words]) => words !== '');
  return html`<h2>${say.inFile}</h2>
    <dl class="notes">
      ${lines.map(
        ([name, words]) =>
          html`<dt>${name}</dt>
            <dd dir="auto">${words}</dd>`,
      )}
    </dl>`;
}

function zipped(images: readonly DrawnImage[], { files }: Studio): Uint8Array<ArrayBuffer> {
  return zipOf(
    images.flatMap((image) => {
      const bytes = files.get(image.url);
      return bytes ? [{ name: fileName(image), bytes }] : [];
    }),
  );
}

function fileName({ layout, ratio, type }: DrawnImage): string {
  return `${layout}-${ratio.replace(':', 'x')}.${type === 'image/png' ? 'png' : 'jpg'}`;
}

function zipName({ state: { open, part } }: Studio): string {
  return `${[open?.id, part.kind === 'story' ? undefined : part.id].filter(Boolean).join('-')}-pictures.zip`;
}

function download(name: string, bytes: Uint8Array): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  link.download = name;
  link.click();
  // The browser has taken it by the next task.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

function pointIn(event: PointerEvent): FocalPoint {
  const { left, top, width, height } = (event.currentTarget as HTMLElement).getBoundingClientRect(); // the listener is on it
  return { x: (event.clientX - left) / width, y: (event.clientY - top) / height };
}

function rounded({ x, y }: FocalPoint): FocalPoint {
  const within = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
  return { x: within(x), y: within(y) };
}

function percent({ x, y }: FocalPoint): string {
  return `${Math.round(x * 100)} %, ${Math.round(y * 100)} %`;
}
