import { english, findPart, readStory, type PartRef, type Sentences, type Story } from '@clipsheet/story';
import { html, LitElement, nothing, render, type PropertyDeclarations, type TemplateResult } from 'lit';
import { isOurs, type Kind } from './contract.js';
import { announce, type ErrorCode } from './events.js';
import { fetchOnce } from './fetch-once.js';
import { storyVariables, type View } from './view.js';

/**
 * What our four elements share: the story is fetched, read and proved before a shadow root takes the place of the
 * words in the tag, so that a tag without a story still reads well. A root that the server printed is left alone until
 * a story of a newer revision has come.
 *
 * @fires {CustomEvent<ErrorDetail>} clip-error - the tag keeps its words; `detail.code` says why
 */
export abstract class ClipElement extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    rev: { type: Number },
    quote: {},
    video: {},
    view: { state: true },
  };

  /** Address of the story's `story.json`, absolute or relative to the page. */
  declare src: string | undefined;
  /** Revision of the story when the tag was placed: a newer one brings a notice. */
  declare rev: number | undefined;
  /** Id of the quote that is meant. */
  declare quote: string | undefined;
  /** Id of the video that is meant. */
  declare video: string | undefined;
  /** What is drawn; undefined until the story is there. */
  declare protected view: View | undefined;

  #isBegun = false;
  #loads = 0;

  /** Which element it is. */
  protected abstract readonly kind: Kind;
  /** The same template that the server prints. */
  protected abstract draw(view: View): TemplateResult;

  /** Fetches what a kind needs besides the story, before anything is drawn. */
  protected prepare(view: View): View | Promise<View> {
    return view;
  }

  override connectedCallback(): void {
    if (this.#isBegun) super.connectedCallback();
    else if (!this.shadowRoot) void this.refresh();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (this.#isBegun && old !== value) void this.refresh();
  }

  override render(): TemplateResult | typeof nothing {
    return this.view ? this.draw(this.view) : nothing;
  }

  override updated(): void {
    const wrapper = this.renderRoot.querySelector<HTMLElement>('.clip');
    // Written through the object model: a style attribute would need 'unsafe-inline'.
    if (wrapper && this.view)
      for (const [name, value] of Object.entries(storyVariables(this.view))) wrapper.style.setProperty(name, value);
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
    // A property set before the upgrade is not readable here, an attribute is.
    const [given, quote, video] = ['src', 'quote', 'video'].map(
      (name) => this.getAttribute(name) ?? (this as unknown as Record<string, string | undefined>)[name], // our own names
    );
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
      rev: Number(this.getAttribute('rev') ?? this.rev ?? NaN),
      hasShareSheet: 'share' in navigator,
    });
  }

  /** The reader's sentences first, then those of each language quoted. English is at hand; others come on demand. */
  async #sentences(story: Story): Promise<Sentences[]> {
    const quoted = story.quotes.flatMap(({ lang, original }) => [lang, original?.lang]);
    const wanted = [this.lang || story.lang, ...quoted].map((lang) => lang?.toLowerCase().split('-')[0] ?? story.lang);
    if (wanted.every((lang) => lang === english.lang)) return [english];
    const { loadSentences } = await import('./languages.js');
    return Promise.all(wanted.map(loadSentences));
  }

  async #show(view: View): Promise<void> {
    const shown = this.view;
    if (shown && shown.src === view.src && shown.part === view.part && shown.story.revision > view.story.revision)
      return;
    let finish: (() => void) | undefined;
    if (!this.#isBegun) {
      // Before the words give way: a page that allows no Trusted Types policy refuses every template.
      render(html`<i></i>`, document.createDocumentFragment());
      if (this.shadowRoot) {
        const { keepOpen } = await import('./keep-open.js');
        finish = keepOpen(this.shadowRoot, !!view.story.withdrawn);
        if (!finish) return;
      }
    }
    this.view = view;
    if (!this.#isBegun) {
      this.#isBegun = true;
      super.connectedCallback();
    }
    await this.updateComplete;
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
