import { addresses, type PageHead, type Preview } from '@clipsheet/sharing';
import { partKey, type Story } from '@clipsheet/story';
import type { DrawnImage } from './api.js';
import { inOrder, type Check } from './checks/check.js';
import { networkChecks } from './checks/network-checks.js';
import { storyChecks } from './checks/story-checks.js';
import { weightChecks } from './checks/weight-checks.js';
import { fieldsOf, type Field } from './fields.js';
import { headOf, previewsOf, publishedPreviews, type ShownImage } from './page-previews.js';
import { publicStory } from './public-story.js';
import type { StudioState } from './state.js';

/** All that follows from the draft: fields, story, head, previews, checks. Each is worked out once for what it is made from. */
export abstract class StoryFacts {
  abstract readonly state: StudioState;
  /** Address of the studio, with a final slash. */
  abstract readonly base: string;
  abstract readonly now: Date;
  readonly #known = new Map<string, { from: readonly unknown[]; value: unknown }>();

  /** Every field, worked out once for each draft. */
  get fields(): Field[] {
    const { draft } = this.state;
    return draft ? this.#once('fields', [draft], () => fieldsOf(draft)) : [];
  }

  /** The story as readers would get it, at the addresses of the publication. */
  get story(): Story | undefined {
    const { draft, drawn } = this.state;
    return (
      draft &&
      this.#once('story', [draft, drawn], () => publicStory(draft, drawn, `${this.base}draft/`, this.publicUrl))
    );
  }

  /** The address of the publication. */
  get publicUrl(): string {
    return this.state.shelf?.baseUrl ?? `${this.base}draft/`;
  }

  /** An address of the publication as it can be looked at before it is published. */
  local(url: string): string {
    return url.startsWith(this.publicUrl) ? `${this.base}draft/${url.slice(this.publicUrl.length)}` : url;
  }

  /** An address of the publication as it can be looked at here where it is published already. */
  published(url: string): string {
    return url.startsWith(this.publicUrl) ? `${this.base}live/${url.slice(this.publicUrl.length)}` : url;
  }

  /** The share image of the chosen part. */
  get image(): ShownImage | undefined {
    const { part, shown, drawn } = this.state;
    const key = partKey(part);
    // Until the next one is drawn the last one stays; the first is described before it is there.
    const image: (DrawnImage & { bytes?: number }) | undefined =
      shown[key] ?? drawn?.images.find((one) => one.isShareImage && partKey(one.part) === key);
    return (
      image && {
        url: this.publicUrl + image.url.replace(/^draft\//, ''),
        width: image.width,
        height: image.height,
        type: image.type,
        alt: image.alt,
        bytes: image.bytes,
      }
    );
  }

  /** The head of the share page of the chosen part, as crawlers read it. */
  get head(): PageHead | undefined {
    const { part } = this.state;
    const { story, image } = this;
    return (
      story &&
      this.#once('head', [story, part, image?.url, image?.bytes], () =>
        headOf(story, part, image, addresses(this.publicUrl)),
      )
    );
  }

  get previews(): Preview[] {
    const { head, image } = this;
    return head ? this.#once('previews', [head], () => previewsOf(head, image)) : [];
  }

  /** What the networks show of the part as it is published now; nothing before it is. */
  get livePreviews(): Preview[] {
    const { open, part } = this.state;
    const live = open?.live;
    return live ? this.#once('live', [live, part], () => publishedPreviews(live, part, this.publicUrl)) : [];
  }

  get checks(): Check[] {
    const { draft, words, drawn, part } = this.state;
    if (!draft) return [];
    const { previews } = this;
    return this.#once('checks', [draft, previews, words, drawn], () => {
      const found = [
        ...storyChecks(draft, words, { now: this.now, refused: drawn?.refused ?? [] }),
        ...networkChecks(previews, words),
        ...weightChecks(words, { imageBytes: this.image?.bytes, part: drawn?.weights[partKey(part)] }),
      ];
      return inOrder(
        found.map((check) => {
          const excused = draft.excused[check.id];
          return excused === undefined || check.rank === 'pass' ? check : { ...check, rank: 'pass', excused };
        }),
      );
    });
  }

  get stops(): Check[] {
    return this.checks.filter(({ rank }) => rank === 'stop');
  }

  /** The revision that readers have; 0 before the first. */
  get liveRevision(): number {
    return this.state.open?.live?.revision ?? 0;
  }

  #once<T>(name: string, from: readonly unknown[], make: () => T): T {
    const known = this.#known.get(name);
    // What stands under a name was made by the same function.
    if (known && known.from.every((one, at) => one === from[at])) return known.value as T;
    const value = make();
    this.#known.set(name, { from, value });
    return value;
  }
}
