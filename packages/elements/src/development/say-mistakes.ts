import { KINDS, TAGS } from '../contract.js';
import { docsPage } from './docs-page.js';
import { tagMistakes } from './tag-mistakes.js';
import { tokenMistakes } from './token-mistakes.js';

const said = new Set<string>();
const read = new WeakSet<CSSStyleSheet>();
let isWatching = false;

/**
 * Looks at the page of a developer as it changes and says each mistake once on the console, with the page that helps.
 * Only the condition `development` of the package's exports leads here: what readers load holds none of it.
 */
export function sayMistakes(ours: Readonly<Record<string, CustomElementConstructor>>): void {
  if (typeof document === 'undefined') return;
  for (const kind of KINDS) {
    const [own, defined] = [ours[`clip-${kind}`], customElements.get(`clip-${kind}`)];
    if (own && defined && own !== defined)
      say(
        `clip-${kind} was defined by another copy of these elements, an older package or a script, which stays in ` +
          `charge: this package does nothing for it. Load one of the two. ${docsPage('two-copies')}`,
      );
  }
  if (isWatching) return;
  isWatching = true;
  document.addEventListener('clip-error', ({ target, detail }: CustomEventInit & { target: EventTarget | null }) => {
    if (target instanceof Element)
      say(`Why a <${target.localName}> shows only its words (${codeOf(detail)}): ${docsPage('only-its-words')}`);
  });
  look();
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
}

function look(): void {
  for (const tag of document.querySelectorAll<HTMLElement>(TAGS)) {
    const element = customElements.get(tag.localName) as { observedAttributes?: readonly string[] } | undefined;
    if (element?.observedAttributes) tagMistakes(tag, element.observedAttributes).forEach(say);
    tokenMistakes(tag.getAttribute('style') ?? '').forEach(say);
  }
  for (const sheet of document.styleSheets)
    if (!read.has(sheet)) {
      read.add(sheet);
      tokenMistakes(textOf(sheet)).forEach(say);
    }
}

/** The rules of a style sheet; none of one that another site sent, which nobody may read. */
function textOf(sheet: CSSStyleSheet): string {
  try {
    return [...sheet.cssRules].map(({ cssText }) => cssText).join('');
  } catch {
    return '';
  }
}

function codeOf(detail: unknown): string {
  return typeof detail === 'object' && detail !== null && 'code' in detail ? String(detail.code) : '';
}

function say(mistake: string): void {
  if (said.has(mistake)) return;
  said.add(mistake);
  console.warn(mistake);
}
