import { field } from '../field.js';
import { LOWEST, OFFER, PAUSE, TALLEST, type HeightMessage } from './frame-limits.js';
import { inAllDialects, namesIn } from './height-dialects.js';

/**
 * Tells the page around an embed frame how tall it is: to every consumer in its own dialect, and to our own script over
 * the private port that it has handed in. At once, when asked, and whenever the content grows or shrinks, ten times a
 * second at most. Nothing else is ever said or heard: no message can navigate, scroll or change what is shown.
 */
export function tellHeight(): void {
  const { parent } = window;
  if (parent === window) return;
  const names = namesIn(location);
  let port: MessagePort | undefined;
  let nonce = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    timer = undefined;
    const bottom = Math.ceil(document.body.getBoundingClientRect().bottom + scrollY);
    const height = Math.min(Math.max(bottom, LOWEST), TALLEST);
    for (const message of inAllDialects(height, names)) parent.postMessage(message, '*');
    port?.postMessage({ type: 'height', n: height, nonce } satisfies HeightMessage);
  };
  const tellSoon = () => (timer ??= setTimeout(tell, PAUSE));
  tell();
  addEventListener('message', ({ source, data, ports }: MessageEvent<unknown>) => {
    if (source !== parent) return;
    const [type, given, id] = [field(data, 'type'), field(data, 'nonce'), field(data, 'id')];
    if (type === OFFER && ports[0] && typeof given === 'string') {
      port?.close();
      [port, nonce] = [ports[0], given];
    } else if (type === 'setHeight' && (typeof id === 'number' || (typeof id === 'string' && id.length <= 64)))
      names.asked = id;
    else if (field(data, 'message') !== 'ready') return;
    tellSoon();
  });
  // Calls once at the start, so that a picture which came meanwhile is not missed.
  new ResizeObserver(tellSoon).observe(document.body);
}
