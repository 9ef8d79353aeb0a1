import { readFile } from 'node:fs/promises';
import { createHandler } from '@clipsheet/server';
import { clipsheet } from '@clipsheet/server/hono.js';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { page } from './page.js';
import { store } from './store.js';

/** Starts the paper on a port; with 0, on any that is free. */
export async function start(port) {
  const app = new Hono();
  const server = await new Promise((done) => {
    const listening = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, () => done(listening));
  });
  const baseUrl = `http://127.0.0.1:${server.address().port}/`;
  const handler = createHandler({ store, blobs: { get: script }, baseUrl, now: () => new Date() });

  app.get('/', async (context) => context.html(page((await store.get('harbour-lights')).story, baseUrl)));
  // The publication's addresses: story.json, oEmbed, share pages, frames and the drop-in script. All others go on.
  app.use(clipsheet(handler, { baseUrl }));
  return { url: baseUrl, close: () => server.close() };
}

/** The drop-in script and what it loads. */
async function script(path) {
  try {
    return await readFile(new URL(import.meta.resolve(`@clipsheet/elements/site/${path}`)));
  } catch {
    return undefined;
  }
}

if (process.argv[1] === import.meta.filename) console.log((await start(Number(process.env.PORT ?? 3000))).url);
