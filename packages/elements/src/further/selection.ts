import { articleUrl, errorReport } from '@clipsheet/sharing';
import { announce } from '../events.js';
import { ownLanguage, quoteMarks, type View } from '../view.js';
import { node } from './node.js';
import { copyButton, panelIn } from './panel.js';
import { reportError } from './report.js';
import { selectedWords, type SelectedWords } from './selected-words.js';

/** How long a selection must stand still before anything is offered, in ms: readers drag its ends. */
const SETTLED_AFTER = 250;
/** Between the selection and what is offered, in px. */
const GAP = 10;

/** What is offered beside a selection, and the words that it is about. */
interface Offer {
  holder: HTMLElement;
  selected?: SelectedWords;
}

const offers = new WeakMap<Element, Offer>();
let isListening = false;

/**
 * From now on words selected in the article around a share bar can be shared, copied as a link that leads to them, and
 * reported as an error. One listener for the page; a bar that is gone is forgotten with it.
 */
export function offerFor(tag: HTMLElement, view: View): void {
  offers.get(tag)?.holder.remove();
  offers.set(tag, makeOffer(tag, view));
  if (isListening) return;
  isListening = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('selectionchange', () => {
    clearTimeout(timer);
    timer = setTimeout(showOffers, SETTLED_AFTER);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') for (const tag of bars()) hide(offers.get(tag));
  });
}

/** The share bars of the page that offer something for selections. */
const bars = () => document.querySelectorAll('clip-share[selection]');

/** The article that a bar belongs to: the one it stands in, else the page's own. */
const articleAround = (tag: Element) =>
  tag.closest('article') ?? document.querySelector('article, main') ?? document.body;

function showOffers(): void {
  const selection = document.getSelection();
  const range = selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  for (const tag of bars()) {
    const offer = offers.get(tag);
    // A reader who works with what is offered has left the words.
    if (!offer || offer.holder.matches(':focus-within')) continue;
    const article = articleAround(tag);
    const selected =
      range && article.contains(range.commonAncestorContainer) ? selectedWords(article, range) : undefined;
    if (range && selected) show(tag, offer, selected, range);
    else hide(offer);
  }
}

function show(tag: Element, offer: Offer, selected: SelectedWords, range: Range): void {
  const { holder } = offer;
  offer.selected = selected;
  if (!holder.isConnected) tag.shadowRoot?.querySelector('.clip')?.append(holder);
  holder.hidden = false;
  // The top layer, where there is one: no ancestor of the bar can cut it off. Else it stands below the bar.
  if (!('popover' in holder)) return;
  if (!holder.matches(':popover-open')) holder.showPopover();
  const words = range.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = holder;
  const hasRoom = words.bottom + GAP + height <= window.innerHeight;
  const top = hasRoom ? words.bottom + GAP : Math.max(0, words.top - GAP - height);
  const left = Math.max(0, Math.min(words.left, document.documentElement.clientWidth - width));
  holder.style.top = `${top + window.scrollY}px`;
  holder.style.left = `${left + window.scrollX}px`;
}

function hide(offer: Offer | undefined): void {
  if (!offer || offer.holder.hidden) return;
  offer.holder.hidden = true;
  if ('popover' in offer.holder && offer.holder.matches(':popover-open')) offer.holder.hidePopover();
}

function makeOffer(tag: HTMLElement, view: View): Offer {
  const { story, sentences, more, hasShareSheet } = view;
  const { lang, dir } = ownLanguage(view);
  const holder = node('div', {
    role: 'group',
    'aria-label': sentences.share,
    popover: 'manual',
    hidden: '',
    lang,
    dir,
  });
  const inset = { position: 'absolute', inset: 'auto', margin: '0', padding: '0', border: '0', overflow: 'visible' };
  Object.assign(holder.style, { ...inset, background: 'none', maxInlineSize: '100%' });
  const offer: Offer = { holder };
  // Pressing a button must not take the selection away.
  holder.addEventListener('mousedown', (event) => event.preventDefault());
  const address = () => pageOf(view) + (offer.selected?.fragment ?? '');
  const row = node('div', { class: 'row' });
  if (hasShareSheet) {
    const share = node('button', { type: 'button' }, sentences.share);
    share.addEventListener('click', () => {
      const [url, [open, close]] = [address(), quoteMarks(view, story.lang)];
      if (!announce(tag, 'clip-share', { how: 'share', url })) return;
      const words = { url, title: story.headline, text: open + (offer.selected?.words ?? '') + close };
      navigator.share(words).catch(() => undefined); // the reader closed the sheet
    });
    row.append(share);
  }
  row.append(
    copyButton(sentences.copyLink, sentences.linkCopied, () => {
      const url = address();
      return announce(tag, 'clip-share', { how: 'copy', url }) ? url : undefined;
    }),
  );
  if (more && errorReport(story, '', '', more)) {
    const report = node('button', { type: 'button' }, more.reportError);
    report.addEventListener('click', () => reportError(tag, story, offer.selected?.words ?? '', address(), more));
    row.append(report);
  }
  panelIn(holder).append(row);
  return offer;
}

/** The article's own address, without campaign codes: the story's, else what the page calls itself. */
function pageOf({ story }: View): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return (articleUrl(story) ?? canonical ?? location.href).replace(/#.*/, '');
}
