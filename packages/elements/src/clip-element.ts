import { english, findPart, readStory, type PartRef, type Sentences, type Story } from '@clipsheet/story';
import { html, render } from 'lit/html.js';
import { adoptStyles } from './adopt-styles.js';
import { allStyles } from './all-styles.js';
import { OURS, type Kind } from './contract.js';
import { fetchOnce } from './fetch-once.js';
import { inTime } from './in-time.js';
import { needsStates } from './needs-states.js';
import { reflect } from './reflect.js';
import { storyVariables, type View } from './view.js';

// Importing an element on a server, where it is never made, must not throw.
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/** How many characters the document of a story may have; a published one has a hundredth of it. */
const LONGEST = 4e6;

/**
 * What our four elements share: the story is fetched, read and proved before a shadow root takes the place of the
 * words in the tag, so that a tag without a story still reads well. A root that the server printed is left alone until
 * a story of a newer revision has come.
 *
 * @slot - The words that stay: what a reader without a script, of a feed or of an archive sees.
 * @attr {'light' | 'dark'} theme - Against the colour scheme of the page. Default: the page's.
 * @attr {string} lang - Language of the sentences that are not the story's own (BCP 47). Default: the story's.
 * @attr {string} v - Number of the contract that printed markup follows; a script leaves a number it does not know alone.
 * @cssprop [--clip-surface=light-dark(#ffffff, #191a1c)] - What everything stands on.
 * @cssprop [--clip-sunk=light-dark(#f4f2ed, #242528)] - The band of a notice.
 * @cssprop [--clip-veil=light-dark(#e5e0d5, #35332e)] - The cover of a sensitive picture, made solid.
 * @cssprop [--clip-veil-line=light-dark(#b9b2a3, #6b675d)] - The line on that cover.
 * @cssprop [--clip-ink=light-dark(#16181b, #eeece7)] - Headlines, quotes, buttons.
 * @cssprop [--clip-ink-2=light-dark(#54565a, #b1afa9)] - Dek, caption, date.
 * @cssprop [--clip-line=light-dark(#d8d4cb, #3d3e41)] - Hairlines.
 * @cssprop [--clip-brand] - The slug and the quotation mark. Default: the publisher's colour, as light or dark as the page needs it.
 * @cssprop [--clip-radius=2px] - Corners of boxes and buttons.
 * @cssprop [--clip-serif] - Typefaces of headlines, deks and quotes. Default: Charter and its like on each system.
 * @cssprop [--clip-sans] - Typefaces of all else. Default: the system's.
 * @fires {CustomEvent<ViewDetail>} clip-view - half of the tag was in view for a second, where `clip-view.js` was imported
 * @fires {CustomEvent<ErrorDetail>} clip-error - the tag keeps its words; `detail.code` says why
 */
export abstract class ClipElement extends Base {
  /** @internal */
  static readonly observedAttributes: readonly string[] = ['src', 'rev', 'quote', 'video'];

  /** Address of the story's `story.json`, absolute or relative to the page. */
  declare src: string | undefined;
  /** Revision of the story when the tag was placed, as text: a newer one brings a notice. */
  declare rev: string | number | undefined;
  /** Id of the quote that is meant. */
  declare quote: string | undefined;
  /** Id of the video that is meant. */
  declare video: string | undefined;

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
  protected abstract draw(view: View): unknown;

  /** Fetches what a view needs besides the story, before anything is drawn. */
  protected async prepare(view: View): Promise<void> {
    if (needsStates(view)) view.further.states = await import('./templates/states.js');
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

  /** Fetches the story and shows it; in place of a printed root only where it is newer. Never rejects. */
  async refresh(): Promise<void> {
    const load = ++this.#loads;
    try {
      if (!this.matches(OURS)) return;
      const view = await this.#read();
      if (load === this.#loads && this.isConnected) await this.#show(view);
    } catch (error) {
      const { sayError } = await import('./say-error.js');
      sayError(this, (error as Error).message); // nothing else is thrown in here
    }
  }

  /** The story as this tag shows it. Throws an ErrorCode. */
  async #read(): Promise<View> {
    const { src: given, quote, video } = this;
    if (!given) throw new Error('elements/no-src');
    const src = new URL(given, this.baseURI).href;
    const document = await inTime(fetchOnce(src)).catch(() => {
      throw new Error('elements/unreachable');
    });
    const story = JSON.stringify(document).length < LONGEST ? readStory(document) : undefined;
    if (!story) throw new Error('elements/not-a-story');
    const ref: PartRef = quote
      ? { kind: 'quote', id: quote }
      : video
        ? { kind: 'video', id: video }
        : { kind: 'story' };
    const part = findPart(story, ref);
    if (!part && !story.withdrawn) throw new Error('elements/no-part');
    const others = await this.#sentences(story);
    const view: View = {
      story,
      part: part ?? { kind: 'story' },
      src,
      sentences: others?.get(this.lang || story.lang) ?? english,
      others,
      now: new Date(),
      rev: Number(this.rev ?? NaN),
      hasShareSheet: 'share' in navigator,
      host: location.hostname,
      further: {},
    };
    await this.prepare(view);
    return view;
  }

  /** The sentences of the reader and of each language quoted, by its tag. English is at hand; others come on demand. */
  async #sentences({ lang, quotes }: Story): Promise<Map<string, Sentences> | undefined> {
    const quoted = quotes.flatMap((quote) => [quote.lang, quote.original?.lang]);
    const wanted = [this.lang, lang, ...quoted].flatMap((one) => one || []);
    if (wanted.every((one) => /^en(-|$)/i.test(one))) return undefined;
    const { loadSentences } = await import('./languages.js');
    return new Map(await Promise.all(wanted.map(async (one) => [one, await loadSentences(one)] as const)));
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
    adoptStyles(root, allStyles(this.styles, view.further));
    if (!this.#end) root.prepend((this.#end = document.createComment('')));
    render(this.draw(view), root, { renderBefore: this.#end });
    const wrapper = root.querySelector<HTMLElement>('.clip');
    // Written through the object model: a style attribute would need 'unsafe-inline'.
    for (const [name, value] of Object.entries(storyVariables(view))) wrapper?.style.setProperty(name, value);
    finish?.();
  }
}

reflect(ClipElement.prototype, ClipElement.observedAttributes);
