import { english, findPart, readStory, type PartRef, type Sentences, type Story } from '@clipsheet/story';
import { html, LitElement, nothing, render, type PropertyDeclarations, type TemplateResult } from 'lit';
import { isOurs, type Kind } from './contract.js';
import { announce, type ErrorCode } from './events.js';
import { fetchOnce } from './fetch-once.js';
import { keepOpen } from './keep-open.js';
import { stateBeside } from './part-address.js';
import { storyVariables, type QuoteStateName, type View } from './view.js';

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
    view: { attribute: false, state: true },
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
  #wanted = '';

  /** Which element it is. */
  protected abstract readonly kind: Kind;
  /** The same template that the server prints. */
  protected abstract draw(view: View): TemplateResult;

  override connectedCallback(): void {
    if (this.#isBegun) super.connectedCallback();
    else if (!this.shadowRoot) void this.#load();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (this.isConnected && this.hasUpdated && old !== value) void this.#load();
  }

  /** Fetches the story again and shows it when it is newer than what stands here; a printed root too. */
  refresh(): Promise<void> {
    return this.#load();
  }

  override render(): TemplateResult | typeof nothing {
    return this.view ? this.draw(this.view) : nothing;
  }

  override updated(): void {
    const wrapper = this.renderRoot.querySelector<HTMLElement>('.clip');
    if (!wrapper || !this.view) return;
    // Written through the object model: a style attribute would need 'unsafe-inline'.
    for (const [name, value] of Object.entries(storyVariables(this.view))) wrapper.style.setProperty(name, value);
  }

  async #load(): Promise<void> {
    if (!isOurs(this)) return;
    // A property set before the upgrade is not readable here, an attribute is.
    const given = this.getAttribute('src') ?? this.src;
    if (!given) return this.#fail('elements/no-src', 'needs src, the address of a story.json');
    const src = new URL(given, this.baseURI).href;
    this.#wanted = src;
    const document = await fetchOnce(src).catch(() => undefined);
    if (this.#wanted !== src || !this.isConnected) return;
    if (document === undefined)
      return this.#fail(
        'elements/unreachable',
        `could not read ${src}. Is it there, as JSON, with Access-Control-Allow-Origin: *?`,
      );
    const story = readStory(document);
    if (!story) return this.#fail('elements/not-a-story', `found no story in ${src}. Publish it with clipsheet build`);
    const ref = this.#part();
    const part = findPart(story, ref);
    if (!part && !story.withdrawn)
      return this.#fail('elements/no-part', `found no ${ref.kind} of that id in ${src}. Take the id from the story`);
    const languages = await this.#sentences(story);
    const sentences = languages[0] ?? english;
    await this.#begin({
      story,
      part: part ?? { kind: 'story' },
      src,
      sentences,
      others: languages,
      now: new Date(),
      rev: this.rev,
      quoteState: part?.kind === 'quote' ? await this.#quoteState(src, part.quote.id) : undefined,
      hasShareSheet: 'share' in navigator,
    });
  }

  #part(): PartRef {
    const quote = this.getAttribute('quote') ?? this.quote;
    const video = this.getAttribute('video') ?? this.video;
    if (quote && this.kind !== 'video') return { kind: 'quote', id: quote };
    return video ? { kind: 'video', id: video } : { kind: 'story' };
  }

  /** The reader's sentences first, then those of each language quoted. English is at hand; others come on demand. */
  async #sentences(story: Story): Promise<Sentences[]> {
    const wanted = [
      this.getAttribute('lang') ?? story.lang,
      ...story.quotes.flatMap((quote) => [quote.lang, quote.original?.lang]),
    ];
    const foreign = [...new Set(wanted.map((lang) => lang?.toLowerCase().split('-')[0]))].filter(
      (lang) => lang !== undefined,
    );
    if (foreign.every((lang) => lang === english.lang)) return [english];
    const { loadSentences } = await import('./languages.js');
    return Promise.all(foreign.map(loadSentences));
  }

  async #quoteState(src: string, id: string): Promise<QuoteStateName | undefined> {
    const state = await fetchOnce(stateBeside(src)).catch(() => undefined);
    if (typeof state !== 'object' || state === null) return undefined;
    const quotes: unknown = 'quotes' in state ? state.quotes : {};
    const found: unknown = typeof quotes === 'object' && quotes !== null ? Reflect.get(quotes, id) : undefined;
    return found === 'changed' || found === 'missing' ? found : 'same';
  }

  async #begin(view: View): Promise<void> {
    if (this.view && this.view.story.revision >= view.story.revision && this.view.src === view.src) return;
    if (!this.#isBegun) {
      // Before the words give way: a page that allows no Trusted Types policy refuses templates.
      try {
        render(html`<i></i>`, document.createDocumentFragment());
      } catch {
        return this.#fail(
          'elements/refused',
          'may not render here. Allow the Trusted Types policy clipsheet, or paste the pre-rendered tag',
        );
      }
    }
    const finish = this.shadowRoot && !this.#isBegun ? keepOpen(this.shadowRoot, !!view.story.withdrawn) : undefined;
    if (finish === 'later') return;
    this.view = view;
    if (!this.#isBegun) {
      this.#isBegun = true;
      super.connectedCallback();
    }
    await this.updateComplete;
    finish?.();
  }

  #fail(code: ErrorCode, message: string): void {
    console.warn(`<${this.localName}> ${message}.`);
    announce(this, 'clip-error', { code, message });
  }
}
