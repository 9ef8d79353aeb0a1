import { createServer } from 'node:http';
import { createHandler, readStored } from '@clipsheet/server';
import { publishedStory, storyState } from '@clipsheet/sharing';

/**
 * A publication on this machine whose stories are given when they are asked for: the handler that publishers run, over
 * a store that a proof fills. `extra` answers paths of its own.
 */
export async function storyServer(storyOf, extra = {}) {
  let address = '';
  const store = {
    get: async (id) => {
      const story = storyOf(id);
      return story && readStored(JSON.parse(JSON.stringify(publishedStory(story))), storyState(story), []);
    },
    list: async () => [],
  };
  let handler;
  const errors = [];
  const server = createServer((request, response) => {
    const own = extra[request.url?.split('?')[0] ?? ''];
    const answer = own ? Promise.resolve(own(request)) : handler(new Request(new URL(request.url ?? '/', address)));
    answer.then(
      async (given) => {
        response.writeHead(given.status, Object.fromEntries(given.headers));
        response.end(Buffer.from(await given.arrayBuffer()));
      },
      (error) => {
        errors.push(String(error));
        response.writeHead(500).end();
      },
    );
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${server.address().port}/`;
  handler = createHandler({
    store,
    blobs: { get: async () => undefined },
    baseUrl: address,
    now: () => new Date('2026-11-25T12:00:00Z'),
    // the story behind an address changes from case to case, and this clock stands still
    cache: { maxAgeMs: -1 },
    onError: (error) => errors.push(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  });
  return { address, handler, errors, close: () => server.close() };
}
