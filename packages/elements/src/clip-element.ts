import { english, findPart, readStory, type PartRef, type Sentences, type Story } from '@clipsheet/story';
import { html, render, type TemplateResult } from 'lit/html.js';
import { adoptStyles } from './adopt-styles.js';
import { isOurs, type Kind } from './contract.js';
import { announce, type ErrorCode } from './events.js';
import { fetchOnce } from './fetch-once.js';
import { storyVariables, type View } from './view.js';

// Importing an element on a server, where it is never made, must not throw.
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * What our four elements share: the story is fetched, read and proved before a shadow root takes the place of the
 * words in the tag, so that a tag without a story still reads well. A root that the server printed is left alone until
 * a story of a newer revision has come.
 *
 * @fires {CustomEvent<ErrorDetail>} clip-error - the tag keeps its words; `detail.code` says why
 */
export abstract class ClipElement extends Base {
  static readonly observedAttributes: readonly string[] = ['src', 'rev', 'quote', 'video'];

  /** Address of the story's `story.json`, absolute or relative to the page. */
  get src(): string | undefined {
    return this.#attribute('src');
  }
  set src(address: string | undefined) {
    this.write('src', address);
  }
  /** Revision of the story when the tag was placed: a newer one brings a notice. NaN where the tag has none. */
  get rev(): number {
    return Number(this.#attribute('rev') ?? NaN);
  }
  set rev(revision: number | undefined) {
    this.write('rev', revision);
  }
  /** Id of the quote that is meant. */
  get quote(): string | undefined {
    return this.#attribute('quote');
  }
  set quote(id: string | undefined) {
    this.write('quote', id);
  }
  /** Id of the video that is meant. */
  get video(): string | undefined {
    return this.#attribute('video');
  }
  set video(id: string | undefined) {
    this.write('video', id);
  }

  /** What is drawn; undefined until the story is there. */
  #view: View | undefined;
  /** Stands behind what is drawn, before anything that was printed. */
  #end: Comment | undefined;
  #loads = 0;

  /** Which element it is. */
  protected abstract readonly kind: Kind;
  /** Its style sheets, the same array for every element of a kind. */
  protected abstract readonly styles: readonly string[];
  /** The same template that the server prints. */
  protected abstract draw(view: View): TemplateResult;

  /** Fetches what a kind needs besides the story, before anything is drawn. */
  protected prepare(view: View): View | Promise<View> {
    return view;
  }

  connectedCallback(): void {
    // A property set before the upgrade hides the accessor of its name: it is set again.
    for (const name of (this.constructor as typeof ClipElement).observedAttributes)
      if (Object.hasOwn(this, name)) {
        const value: unknown = Reflect.get(this, name);
        Reflect.deleteProperty(this, name);
        Reflect.set(this, name, value);
      }
    if (!this.shadowRoot) void this.refresh();
  }

  attributeChangedCallback(_: string, old: string | null, value: string | null): void {
    if (this.#end && old !== value) void this.refresh();
  }

  #attribute(name: string): string | undefined {
    return this.getAttribute(name) ?? undefined;
  }

  /** Sets an attribute, or takes it away when there is no value. */
  protected write(name: string, value: string | number | null | undefined): void {
    if (value === undefined || value === null) this.removeAttribute(name);
    else this.setAttribute(name, `${value}`);
  }

  /** Fetches the story and shows it; in place of a printed root only where it is newer. Never rejects. */
  async refresh(): Promise<void> {
    const load = ++this.#loads;
    try {
      const view = await this.#read();
      if (view && load === this.#loads && this.isConnected) await this.#show(view);
    } catch (error) {
      const code = error instanceof Unshown ? error.code : 'elements/refused';
      const message = `<${this.localName}> shows only its words: ${MESSAGES[code]} (${this.getAttribute('src') ?? ''})`;
      console.warn(message);
      announce(this, 'clip-error', { code, message });
    }
  }

  /** The story as this tag shows it; undefined for a tag of another contract. Throws Unshown. */
  async #read(): Promise<View | undefined> {
    if (!isOurs(this)) return undefined;
    const { src: given, quote, video } = this;
    if (!given) throw new Unshown('elements/no-src');
    const src = new URL(given, this.baseURI).href;
    const document = await fetchOnce(src).catch(() => {
      throw new Unshown('elements/unreachable');
    });
    const story = readStory(document);
    if (!story) throw new Unshown('elements/not-a-story');
    const ref: PartRef = quote
      ? { kind: 'quote', id: quote }
      : video
        ? { kind: 'video', id: video }
        : { kind: 'story' };
    const part = findPart(story, ref);
    if (!part && !story.withdrawn) throw new Unshown('elements/no-part');
    const [sentences = english, ...others] = await this.#sentences(story);
    return this.prepare({
      story,
      part: part ?? { kind: 'story' },
      src,
      sentences,
      others,
      now: new Date(),
      rev: this.rev,
      hasShareSheet: 'share' in navigator,
    });
  }

  /** The reader's sentences first, then those of each language quoted. English is at hand; others come on demand. */
  async #sentences(story: Story): Promise<Sentences[]> {
    const quoted = story.quotes.flatMap(({ lang, original }) => [lang, original?.lang]);
    const wanted = [this.lang || story.lang, ...quoted].map((lang) => lang ?? story.lang);
    if (wanted.every((lang) => /^en(-|$)/i.test(lang))) return [english];
    const { loadSentences } = await import('./languages.js');
    return Promise.all(wanted.map(loadSentences));
  }

  async #show(view: View): Promise<void> {
    const shown = this.#view;
    if (shown && shown.src === view.src && shown.part === view.part && shown.story.revision > view.story.revision)
      return;
    let finish: (() => void) | undefined;
    if (!this.#end) {
      // Before the words give way: a page that allows no Trusted Types policy refuses every template.
      render(html`<i></i>`, document.createDocumentFragment());
      if (this.shadowRoot) {
        const { keepOpen } = await import('./keep-open.js');
        finish = keepOpen(this.shadowRoot, !!view.story.withdrawn);
        if (!finish) return;
      }
    }
    this.#view = view;
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    if (!this.#end) {
      adoptStyles(root, this.styles);
      root.prepend((this.#end = document.createComment('')));
    }
    render(this.draw(view), root, { renderBefore: this.#end });
    const wrapper = root.querySelector<HTMLElement>('.clip');
    // Written through the object model: a style attribute would need 'unsafe-inline'.
    for (const [name, value] of Object.entries(storyVariables(view))) wrapper?.style.setProperty(name, value);
    finish?.();
  }
}

const MESSAGES = {
  'elements/no-src': 'it needs src, the address of a story.json.',
  'elements/unreachable': 'its story is not there, is no JSON or lacks Access-Control-Allow-Origin: *.',
  'elements/not-a-story': 'what stands at src is no story. Publish it with clipsheet build.',
  'elements/no-part': 'the story has no quote or video of that id.',
  'elements/refused':
    'this page refused to render it. Allow the Trusted Types policy clipsheet or paste the pre-rendered tag.',
} satisfies Partial<Record<ErrorCode, string>>;

/** Why the words stay. */
class Unshown extends Error {
  readonly code: keyof typeof MESSAGES;

  constructor(code: keyof typeof MESSAGES) {
    super(code);
    this.code = code;
  }
}
