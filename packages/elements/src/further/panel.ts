import { css } from '../styles/css.js';
import { node } from './node.js';

const style = css`
  * {
    box-sizing: border-box;
    margin: 0;
    font: inherit;
    color: inherit;
  }
  [hidden] {
    display: none !important;
  }
  .panel {
    display: grid;
    gap: 0.75em;
    margin-block-start: 0.6em;
    padding: 0.85em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    font-size: 0.875em;
    color: var(--ink);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  button,
  input:not([type]),
  textarea {
    min-block-size: 44px;
    padding: 0.5em 0.85em;
    border: 1px solid light-dark(#85827a, #85837d);
    border-radius: var(--radius);
    background: var(--surface);
  }
  button {
    font-weight: 500;
    cursor: pointer;
  }
  button:hover {
    border-color: var(--ink);
  }
  input:not([type]) {
    flex: 1 1 8em;
    min-inline-size: 0;
  }
  textarea {
    inline-size: 100%;
    block-size: 7em;
    font-family: ui-monospace, monospace;
    resize: vertical;
  }
  label {
    display: flex;
    flex: 1 1 14em;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .check {
    flex: 0 1 auto;
    min-block-size: 24px;
    flex-wrap: nowrap;
  }
  .check input {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    accent-color: var(--ink);
  }
  :focus-visible {
    outline: 2px solid var(--ink);
    outline-offset: 2px;
  }
  svg {
    display: block;
    inline-size: min(100%, 14em);
    background: #fff;
    forced-color-adjust: none;
  }
`;

let sheet: CSSStyleSheet | undefined;

/** A place for controls in a root of its own, so that nothing of an element's style sheet is needed for them. */
export function panelIn(holder: HTMLElement): HTMLElement {
  const root = holder.attachShadow({ mode: 'open' });
  if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  const panel = node('div', { class: 'panel' });
  root.append(panel);
  return panel;
}

/**
 * The panel that belongs to a button, opened or closed by each press: made at the first, where `fill` is
 * called once. The first control gets the focus.
 */
export function togglePanel(button: HTMLElement, after: Element, fill: (panel: HTMLElement) => void): void {
  const next = after.nextElementSibling;
  let holder = next instanceof HTMLElement && next.dataset['panel'] === button.dataset['clip'] ? next : undefined;
  if (!holder) {
    holder = node('div', { 'data-panel': button.dataset['clip'], hidden: '' });
    fill(panelIn(holder));
    after.after(holder);
  }
  holder.hidden = !holder.hidden;
  button.setAttribute('aria-expanded', String(!holder.hidden));
  if (!holder.hidden) holder.shadowRoot?.querySelector<HTMLElement>('input, button')?.focus({ preventScroll: true });
}

/**
 * A button that copies what `text` gives, if anything, and says so; where the page may not write to the clipboard, the
 * words are shown selected.
 */
export function copyButton(
  label: string,
  said: string,
  text: () => Promise<string> | string | undefined,
): DocumentFragment {
  const button = node('button', { type: 'button' }, label);
  const field = node('textarea', { readonly: '', hidden: '', 'aria-label': label });
  const status = node('span', { role: 'status' });
  button.addEventListener('click', () => {
    void (async () => {
      const words = await text();
      if (words === undefined) return;
      try {
        await navigator.clipboard.writeText(words);
        status.textContent = said;
      } catch {
        // No permission, or a page without TLS.
        field.value = words;
        field.hidden = false;
        field.select();
      }
    })();
  });
  const both = document.createDocumentFragment();
  both.append(button, status, field);
  return both;
}
