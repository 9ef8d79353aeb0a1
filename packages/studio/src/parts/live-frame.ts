import { html, LitElement, type PropertyValues } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/**
 * An embed frame that changes without a flash: the old one stays until the new one has loaded, and it is as tall as
 * what it shows says (`clipsheet:height`). Sandboxed without an origin, as a page of somebody else holds it.
 */
export class LiveFrame extends LitElement {
  static override properties = {
    src: { type: String },
    label: { type: String },
    height: { type: Number },
    isScriptless: { type: Boolean },
    current: { state: true },
    next: { state: true },
    tall: { state: true },
  };

  declare src: string;
  declare label: string;
  /** A height that stays, for a whole page; else the frame is as tall as it says. */
  declare height: number | undefined;
  /** Whether scripts are kept from running, as in a reader's browser without them. */
  declare isScriptless: boolean;
  declare current: string;
  declare next: string | undefined;
  declare tall: number;

  constructor() {
    super();
    this.src = '';
    this.label = '';
    this.current = '';
    this.isScriptless = false;
    this.tall = 320;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('message', this.#heard);
  }

  override disconnectedCallback(): void {
    removeEventListener('message', this.#heard);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('src')) return;
    if (this.current === '') this.current = this.src;
    else if (this.src !== this.current) this.next = this.src;
  }

  protected override render() {
    const addresses =
      this.next === undefined || this.next === this.current ? [this.current] : [this.current, this.next];
    return repeat(
      addresses.filter((address) => address !== ''),
      (address) => address,
      (address) =>
        html`<iframe
          title=${this.label}
          sandbox=${this.isScriptless ? '' : SANDBOX}
          src=${address}
          class=${address === this.current ? '' : 'coming'}
          style="block-size:${this.height ?? this.tall}px"
          @load=${() => this.#loaded(address)}
        ></iframe>`,
    );
  }

  #loaded(address: string): void {
    if (address !== this.next) return;
    this.current = address;
    this.next = undefined;
  }

  readonly #heard = ({ source, data }: MessageEvent<unknown>): void => {
    const frames = [...this.querySelectorAll('iframe')];
    if (!frames.some(({ contentWindow }) => contentWindow === source)) return;
    if (typeof data !== 'object' || data === null || !('type' in data) || !('height' in data)) return;
    if (data.type === 'clipsheet:height' && typeof data.height === 'number')
      this.tall = Math.min(4000, Math.max(40, Math.round(data.height)));
  };
}

/** Makes `live-frame` known; twice does no harm. */
export function defineLiveFrame(): void {
  if (!customElements.get('live-frame')) customElements.define('live-frame', LiveFrame);
}
