import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleStory, HOSTILE_TEXTS, withdrawnStory } from '@clipsheet/fixtures';
import { english, graphemes, type Part } from '@clipsheet/story';
import { networks } from './networks.js';
import { networkSources } from './network-sources.js';
import { shareLink, type ShareWords } from './share-link.js';
import { shareWords } from './share-words.js';

const url = 'https://clips.example/c/stories/harbour/';
const link = (network: string, words: Partial<ShareWords> = {}) => {
  const address = shareLink(network, { url, text: 'The lights & the sea', ...words });
  assert.ok(address);
  return new URL(address);
};
/** Everything that a composer is handed: the values of query and fragment. */
const handed = (address: URL) =>
  [...address.searchParams.values(), ...new URLSearchParams(address.hash.slice(1)).values()].join(' ');

test('each network’s composer is opened with the words and the address', () => {
  const text = 'The%20lights%20%26%20the%20sea';
  const at = encodeURIComponent(url);
  const expected = {
    x: `https://x.com/intent/tweet?text=${text}&url=${at}`,
    facebook: `https://www.facebook.com/sharer/sharer.php?u=${at}`,
    whatsapp: `https://wa.me/?text=${text}%20${at}`,
    telegram: `https://t.me/share/url?url=${at}&text=${text}`,
    bluesky: `https://bsky.app/intent/compose?text=${text}%20${at}`,
    mastodon: `https://share.joinmastodon.org/#text=${text}%20${at}`,
    threads: `https://www.threads.com/intent/post?text=${text}&url=${at}`,
    linkedin: `https://www.linkedin.com/sharing/share-offsite/?url=${at}`,
    reddit: `https://www.reddit.com/submit?url=${at}&title=${text}`,
    email: `mailto:?subject=${text}&body=${text}%20${at}`,
    sms: `sms:?&body=${text}%20${at}`,
    hackernews: `https://news.ycombinator.com/submitlink?u=${at}&t=${text}`,
    line: `https://social-plugins.line.me/lineit/share?url=${at}`,
    vk: `https://vk.com/share.php?url=${at}&title=${text}`,
    weibo: `https://service.weibo.com/share/share.php?url=${at}&title=${text}`,
    pinterest: `https://www.pinterest.com/pin/create/button/?url=${at}&description=${text}`,
    flipboard: `https://share.flipboard.com/bookmarklet/popout?v=2&url=${at}&title=${text}`,
    tumblr: `https://www.tumblr.com/widgets/share/tool?canonicalUrl=${at}&title=${text}`,
  };
  assert.deepEqual(
    networks.map(({ id }) => id),
    Object.keys(expected),
  );
  for (const [id, address] of Object.entries(expected)) {
    assert.equal(shareLink(id, { url, text: 'The lights & the sea' }), address);
  }
});

test('a Mastodon reader can be sent to a server of their own, and to nothing that is no host name', () => {
  assert.match(
    link('mastodon', { server: 'social.example' }).href,
    /^https:\/\/social\.example\/share\?text=The%20lights/,
  );
  for (const server of ['', 'x', 'evil.example/?', 'a@b.example', 'javascript:alert(1)', 'a.example#']) {
    assert.equal(link('mastodon', { server }).host, 'share.joinmastodon.org', server);
  }
});

test('a network that is not in the table has no link', () => {
  assert.equal(shareLink('myspace', { url, text: 'x' }), undefined);
});

for (const network of networks) {
  test(`${network.name}: words of any length and script fit beside the whole address`, () => {
    const urls = [url, `${url}quotes/${'x'.repeat(80)}/`, `https://clips.example/${'long/'.repeat(80)}`];
    const texts = [
      '',
      'a',
      'word '.repeat(400),
      'x'.repeat(2000),
      '漢字'.repeat(400),
      '👩‍👩‍👧'.repeat(200),
      ...HOSTILE_TEXTS,
    ];
    for (const address of urls) {
      for (const text of texts) {
        const composed = link(network.id, { url: address, text, before: '“', after: '” — Ida Brandt' });
        assert.ok(handed(composed).includes(address), composed.href);
        const query = composed.searchParams;
        const written = query.get('text') ?? query.get('title') ?? query.get('t') ?? query.get('description') ?? '';
        const post = written || (new URLSearchParams(composed.hash.slice(1)).get('text') ?? '');
        const words = post.replace(address, '').trim();
        if (network.limit === undefined || words === '') continue;
        const urlWeight = network.urlWeight ?? graphemes(address).length + 1;
        const weight = network.isWeighted ? twitterWeight(words) : graphemes(words).length;
        assert.ok(weight + urlWeight <= network.limit, `${weight} + ${urlWeight}: ${words}`);
      }
    }
  });

  test(`${network.name}: the row says where and when it was read, and adds no campaign codes`, () => {
    const source = networkSources[network.id];
    assert.ok(source);
    assert.match(source.checked, /^20\d\d-\d\d$/);
    assert.doesNotMatch(network.address, /utm|via=|hashtags|ref=|fbclid/);
  });
}

/** twitter-text's own count: ranges of one, everything else two, an emoji sequence two. */
function twitterWeight(text: string): number {
  const light = [
    [0, 4351],
    [8192, 8205],
    [8208, 8223],
    [8242, 8247],
  ] as const;
  return graphemes(text).reduce((sum, cluster) => {
    if (/\p{Emoji_Presentation}/u.test(cluster)) return sum + 2;
    const points = [...cluster].map((letter) => letter.codePointAt(0) ?? 0);
    return (
      sum + points.reduce((all, point) => all + (light.some(([from, to]) => point >= from && point <= to) ? 1 : 2), 0)
    );
  }, 0);
}

test('X counts Japanese double, so that 128 characters fit beside an address', () => {
  const text = new URL(link('x', { text: '漢'.repeat(300) })).searchParams.get('text');
  assert.equal(text, `${'漢'.repeat(127)}…`);
});

test('a long quote keeps its marks and its speaker when it is cut', () => {
  const text = new URL(link('x', { text: 'so '.repeat(200), before: '“', after: '” — Ida Brandt' })).searchParams.get(
    'text',
  );
  assert.match(text ?? '', /^“so so .* so…” — Ida Brandt$/);
});

test('a speaker whose name alone is too long goes before the words do', () => {
  const composed = link('x', { text: 'We had forgotten', before: '“', after: `” — ${'name '.repeat(80)}` });
  assert.equal(composed.searchParams.get('text'), '“We had forgotten');
});

test('a story is shared by its headline, a quote by its words and speaker, a withdrawn one by its notice', () => {
  const story = exampleStory();
  const [quote] = story.quotes;
  assert.ok(quote);
  const whole: Part = { kind: 'story' };
  assert.deepEqual(shareWords(story, whole, url, english), { url, text: 'The harbour lights go out at nine' });
  assert.deepEqual(shareWords(story, { kind: 'quote', quote }, url, english), {
    url,
    text: 'We had forgotten what the sky is for',
    before: '“',
    after: '” — Ida Brandt',
    title: 'The harbour lights go out at nine',
  });
  const notice = { url, text: 'This story has been withdrawn' };
  assert.deepEqual(shareWords(withdrawnStory(), { kind: 'quote', quote }, url, english), notice);
});

test('lone surrogates anywhere, and no words at all, still give a link', () => {
  const composed = link('x', { text: 'a\uD800', before: '\uDC00', after: '\uD800', title: '\uD800' });
  assert.equal(composed.searchParams.get('text'), '\uFFFDa\uFFFD\uFFFD');
  assert.equal(link('x', { text: '' }).href, `https://x.com/intent/tweet?text=&url=${encodeURIComponent(url)}`);
  assert.equal(link('bluesky', { text: '' }).searchParams.get('text'), url);
});
