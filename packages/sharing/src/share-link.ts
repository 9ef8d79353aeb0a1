import { cleanText, graphemes, shorten } from '@clipsheet/story';
import { networks, type Network } from './networks.js';

/** What is shared. */
export interface ShareWords {
  /** The absolute address, handed on whole and as it is. */
  url: string;
  /** The words that may be shortened: a headline, or what was said. */
  text: string;
  /** Kept whole before and behind them while there is room: quotation marks, the speaker. */
  before?: string | undefined;
  after?: string | undefined;
  /** The subject of a mail. Default: the words. */
  title?: string | undefined;
  /** Host name of the reader's server, for networks that have many. */
  server?: string | undefined;
}

/**
 * The compose address of a network with the words fitted to its limit and the address whole; no campaign codes.
 * Undefined for a network that is not in the table.
 */
export function shareLink(networkId: string, words: ShareWords): string | undefined {
  const network = networks.find(({ id }) => id === networkId);
  if (!network) return undefined;
  const { url, title, server } = words;
  const text = fitText(words, network);
  const values: Record<string, string> = {
    url,
    text,
    post: text ? `${text} ${url}` : url,
    title: cleanText(title ?? text),
    server: server ?? '',
  };
  const address = (isHostName(server) && network.onServer) || network.address;
  return address.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent((values[name] ?? '').toWellFormed()));
}

/** The words as they fit beside the address: `text` is cut first, then `after` goes. */
function fitText({ url, text, before = '', after = '' }: ShareWords, network: Network): string {
  const clean = cleanText(text);
  if (network.limit === undefined) return before + clean + after;
  const { limit, urlWeight = graphemes(url).length + 1 } = network;
  const room = limit - urlWeight;
  const weigh = (words: string) => (network.isWeighted ? weightOnX(words) : graphemes(words).length);
  let size = Math.min(room, clean.length);
  while (size > 0) {
    const fitted = before + shorten(clean, size) + after;
    const excess = weigh(fitted) - room;
    if (excess <= 0) return fitted;
    size -= Math.ceil(excess / 2);
  }
  return after || before ? fitText({ url, text: before + clean }, network) : '';
}

/** The weight of words on X (twitter-text, configuration version 3). Joined emoji weigh more here than there. */
function weightOnX(words: string): number {
  return [...words].reduce(
    (sum, letter) => sum + (/[\0-\u10FF\u2000-\u200D\u2010-\u201F\u2032-\u2037]/.test(letter) ? 1 : 2),
    0,
  );
}

function isHostName(server: string | undefined): boolean {
  return /^[\w-]+(\.[\w-]+)+(:\d+)?$/.test(server ?? '');
}
