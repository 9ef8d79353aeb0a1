import { field } from '../field.js';
import { LOWEST, OFFER, PAUSE, TALLEST } from './frame-limits.js';

// The page's natives are taken when the module starts: some pages replace them later.
const { MessageChannel, crypto, setTimeout } = globalThis;

/**
 * The host page's end of an embed frame of ours: gives it the height of what it shows, and listens to nobody else. The
 * frame gets a private port and a nonce of 128 bits each time it loads; from that port only `{ type: 'height', n,
 * nonce }` with 50 to 4,000 px is taken, ten times a second at most. No message from the page's window is read at all.
 * What a reader looks at is not moved: a frame takes its height before it comes into view, or while the reader is
 * busy in it.
 */
export function fitFrame(frame: HTMLIFrameElement): void {
  let port: MessagePort | undefined;
  let wanted: number | undefined;
  let isSeen = true;
  let isPausing = false;
  const fit = () => {
    if (wanted === undefined || isPausing || (isSeen && document.activeElement !== frame)) return;
    isPausing = true;
    frame.style.height = `${wanted}px`;
    wanted = undefined;
    setTimeout(() => {
      isPausing = false;
      fit();
    }, PAUSE);
  };
  const offer = () => {
    port?.close();
    const channel = new MessageChannel();
    const nonce = crypto.getRandomValues(new Uint32Array(4)).join('-');
    port = channel.port1;
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      const n = field(data, 'n');
      if (field(data, 'type') !== 'height' || field(data, 'nonce') !== nonce) return;
      if (typeof n !== 'number' || !(n >= LOWEST && n <= TALLEST)) return;
      wanted = n;
      fit();
    };
    // A sandboxed frame has an opaque origin, which no target but `*` names; whoever stands in the frame may have it.
    frame.contentWindow?.postMessage({ type: OFFER, nonce }, '*', [channel.port2]);
  };
  new IntersectionObserver((entries) => {
    isSeen = !!entries.at(-1)?.isIntersecting;
    fit();
  }).observe(frame);
  frame.addEventListener('load', offer);
  offer();
}
