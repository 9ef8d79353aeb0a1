import assert from 'node:assert/strict';
import { ADDRESS_TABLE, routeOf } from '@clipsheet/sharing';
import { routeTable } from './route-table.js';
import { at, BASE, CHANGED } from './sample-publication.js';

/** Asks a handler of the sample publication, wherever it runs. */
export type Ask = (url: string, init?: RequestInit) => Promise<Response>;

/** One promise that a handler keeps on every runtime. */
export interface Promised {
  title: string;
  keep: (ask: Ask) => Promise<void>;
}

// Set by the transport, or different for every answer.
const OTHERS = ['etag', 'last-modified', 'content-length', 'accept-ranges', 'vary', 'date', 'connection', 'keep-alive'];

/** The headers of an answer as the table writes them: without those of the transport, hashes of a policy as one. */
export function asTable(answer: Response): Record<string, string> {
  const found = Object.fromEntries([...answer.headers].filter(([name]) => !OTHERS.includes(name)));
  const policy = found['content-security-policy']?.replace(/('sha256-[^']+' ?)+(?=;|$)/g, "'sha256'");
  return { ...found, ...(policy && { 'content-security-policy': policy }) };
}

/** What a handler promises, whatever runs it. */
export const contract: readonly Promised[] = [
  {
    title: 'every address has its status and exactly its headers, as the table says',
    async keep(ask) {
      const rows = await routeTable();
      for (const { url, status, headers } of rows) {
        const answer = await ask(url);
        assert.deepEqual(asTable(answer), headers, url);
        assert.equal(answer.status, status, url);
        await answer.arrayBuffer();
      }
      const names = new Set(rows.map(({ url }) => routeOf(url, BASE)?.name));
      for (const name of Object.keys(ADDRESS_TABLE)) assert.ok(names.has(name as 'page'), `${name} has no row`);
    },
  },
  {
    title: 'no answer sets a cookie or varies by anything but packing, and every one that is whole has a tag',
    async keep(ask) {
      for (const { url, status } of await routeTable()) {
        const { headers } = await ask(url);
        assert.equal(headers.get('set-cookie'), null, url);
        assert.match(headers.get('vary') ?? 'Accept-Encoding', /^Accept-Encoding$/i, url);
        assert.equal(headers.get('etag') !== null, status === 200, url);
      }
    },
  },
  {
    title: 'HEAD has the head of GET and no body',
    async keep(ask) {
      for (const { url, status } of await routeTable()) {
        const [head, get] = [await ask(url, { method: 'HEAD' }), await ask(url)];
        assert.equal(head.status, status, url);
        assert.equal(head.headers.get('etag'), get.headers.get('etag'), url);
        assert.equal((await head.arrayBuffer()).byteLength, 0, url);
        await get.arrayBuffer();
      }
    },
  },
  {
    title: 'a crawler gets the piece that it asks for, and nothing twice that it has',
    async keep(ask) {
      const picture = at.image('harbour', 'story-1.91x1.01d.jpg');
      const part = await ask(picture, { headers: { range: 'bytes=3-5' } });
      assert.deepEqual([part.status, part.headers.get('content-range')], [206, 'bytes 3-5/14']);
      assert.equal(await part.text(), 'old');
      const page = await ask(at.page('harbour'), { headers: { 'accept-encoding': 'identity' } });
      const tag = page.headers.get('etag') ?? '';
      assert.equal(page.headers.get('last-modified'), CHANGED.toUTCString());
      await page.arrayBuffer();
      for (const headers of [{ 'if-none-match': tag }, { 'if-modified-since': CHANGED.toUTCString() }])
        assert.equal((await ask(at.page('harbour'), { headers })).status, 304);
    },
  },
  {
    title: 'an odd path, another method and a foreign host are one clear answer each',
    async keep(ask) {
      const paths = [
        'stories/harbour',
        'stories//harbour/',
        'stories/Harbour/',
        'stories/harbour/quotes/',
        'stories/harbour/images/..%2f..%2fsecret.jpg',
        'stories/harbour/media/quay-1600.0a1b.jpg.map',
        `stories/${'a'.repeat(81)}/`,
        'stories/harbour/;x=1/',
        'clipsheet..js',
      ];
      for (const path of paths) {
        const answer = await ask(BASE + path);
        assert.equal(answer.status, 404, path);
        assert.equal(await answer.text(), 'There is nothing at this address of the publication.\n', path);
      }
      for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
        const answer = await ask(at.page('harbour'), { method });
        assert.deepEqual([answer.status, answer.headers.get('allow')], [405, 'GET, HEAD'], method);
        await answer.arrayBuffer();
      }
    },
  },
];
