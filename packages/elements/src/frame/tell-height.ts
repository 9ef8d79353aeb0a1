import { field } from '../field.js';

/**
 * Tells the page around an embed frame how tall it is: in the dialect of WordPress (`wp-embed`: message, value,
 * secret) and in our own. At once, when all has loaded, when asked, and whenever the content grows or shrinks.
 */
export function tellHeight(): void {
  if (window.parent === window) return;
  // WordPress hands its secret over in the fragment and takes no message without it.
  const secret = /(?:^#|[?&])secret=([\w-]+)/.exec(location.hash)?.[1];
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().bottom + scrollY);
    if (secret) window.parent.postMessage({ message: 'height', value: height, secret }, '*');
    window.parent.postMessage({ type: 'clipsheet:height', height }, '*');
  };
  tell();
  addEventListener('load', tell);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === window.parent && field(data, 'message') === 'ready') tell();
  });
  new ResizeObserver(tell).observe(document.body);
}
