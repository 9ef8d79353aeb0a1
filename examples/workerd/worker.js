import { createHandler } from '@clipsheet/server';
import { page } from './page.js';
import { store } from './store.js';

export default {
  async fetch(request, { SITE, BASE_URL }) {
    const baseUrl = BASE_URL || new URL('/', request.url).href;
    if (new URL(request.url).pathname === '/')
      return new Response(page((await store.get('harbour-lights')).story, baseUrl), {
        headers: { 'content-type': 'text/html; charset=utf-8' },
      });
    // The drop-in script and what it loads: files beside the worker.
    const blobs = {
      async get(path) {
        const answer = await SITE.fetch(`http://site/${path}`);
        return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
      },
    };
    return createHandler({ store, blobs, baseUrl, now: () => new Date() })(request);
  },
};
