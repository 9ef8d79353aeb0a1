// B1: addresses of quotes that a reader composed, changed in every way that a stranger might try.
import { exampleStory } from '@clipsheet/fixtures';
import { createHandler, readStored } from '@clipsheet/server';
import { addresses, publishedStory, storyState } from '@clipsheet/sharing';

const BASE = 'https://clips.example/paper/';
const BODY = ['The siege went on. Nobody counted the days.', 'The harbour was dark. The town looked up.'];

/** A handler that lets readers quote, and the address of one quote that it has signed. */
async function signedQuote() {
  const story = exampleStory({ body: BODY, quotes: [] });
  const stored = {
    ...readStored(JSON.parse(JSON.stringify(publishedStory(story))), storyState(story), []),
    body: BODY,
  };
  const handler = createHandler({
    store: { get: async (id) => (id === story.id ? stored : undefined), list: async () => [story.id] },
    blobs: { get: async () => undefined },
    baseUrl: BASE,
    now: () => new Date('2026-11-25T12:00:00Z'),
    quotes: {
      keys: [new Uint8Array(32).fill(7)],
      sentencesOf: (text) =>
        [...text.matchAll(/[^.]+\./g)].map(({ index, 0: found }) => ({
          start: index + found.search(/\S/),
          end: index + found.length,
        })),
    },
  });
  const asked = await handler(new Request(addresses(BASE).readerQuote(story.id, 'Nobody counted the days.')));
  const address = asked.headers.get('location') ?? '';
  if (!/said-[0-9a-f]{64}/.test(address))
    throw new Error(`The quote must get an address of its own, but got ${asked.status} ${address}.`);
  return { handler, address };
}

export async function signedControl() {
  const { handler, address } = await signedQuote();
  const { status } = await handler(new Request(address));
  return {
    hasFailed: status === 200,
    saw: `the address as it was signed is answered (${status}), so an accepted one would be seen`,
  };
}

export async function signedAddresses(setting) {
  const { handler, address } = await signedQuote();
  const random = setting.random('B1');
  const [, id = ''] = /(said-[0-9a-f]{64})/.exec(address) ?? [];
  const at = () => Math.floor(random.next() * id.length);
  const hex = () => Math.floor(random.next() * 16).toString(16);
  const changes = [
    () => id.slice(0, at()) + hex() + id.slice(at()),
    () => id.replace(/./g, (letter, index) => (index === 5 + Math.floor(random.next() * 64) ? hex() : letter)),
    () => id.slice(0, -1) + hex(),
    () => id.slice(0, 5) + Array.from({ length: 64 }, hex).join(''),
    () => id.toUpperCase(),
    () => id.replace(/[a-f]/, (letter) => letter.toUpperCase()),
    () => `${id}${random.pick(['0', '-', '%00', '%20', ';x', '/..', '.', '//'])}`,
    () => `${random.pick(['0', '-', '%00', '%2e', './', '../', '//'])}${id}`,
    () => id.replace('-', random.pick(['%2d-', '--', '_', '%2D0'])),
    () => id.slice(0, at()),
    () => {
      const place = 5 + Math.floor(random.next() * 64);
      return (
        id.slice(0, place) +
        String.fromCharCode(id.charCodeAt(place) ^ (1 << Math.floor(random.next() * 7))) +
        id.slice(place + 1)
      );
    },
  ];
  const failures = [];
  const count = setting.size(400, 10_000);
  let cases = 0;
  for (let turn = 0; cases < count; turn++) {
    const changed = changes[turn % changes.length]();
    if (changed === id) continue;
    let request;
    try {
      request = new Request(address.replace(id, changed));
    } catch {
      continue; // no address at all
    }
    // the platform itself takes dots and the like away: then it is the address that was signed
    if (request.url === address) continue;
    cases++;
    const { status } = await handler(request);
    if (status === 200) failures.push(`${request.url} is answered`);
  }
  return { cases, failures };
}
