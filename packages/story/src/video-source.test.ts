import assert from 'node:assert/strict';
import { test } from 'node:test';
import { playerAddress, playerFrom, videoSource } from '@clipsheet/story';

const UUID = '52a10666-3a18-4e73-93da-e8d3c12c305a';
const SHORT = 'b6TbiJpvMyfnP9yEB9NU5f';

// Each address with who plays it and the id there; all shapes of one film give one player.
const KNOWN: readonly [provider: string, id: string, player: string, addresses: string[]][] = [
  [
    'youtube',
    'dQw4w9WgXcQ',
    'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
    [
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ&feature=share',
      'http://youtube.com/watch/?v=dQw4w9WgXcQ',
      'https://music.youtube.com/watch?v=dQw4w9WgXcQ&list=PL1',
      'https://youtu.be/dQw4w9WgXcQ?si=x',
      'https://m.youtube.com/shorts/dQw4w9WgXcQ',
      'https://www.youtube.com/live/dQw4w9WgXcQ?si=x',
      'https://www.youtube.com/v/dQw4w9WgXcQ',
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ/',
    ],
  ],
  [
    'vimeo',
    '76979871',
    'https://player.vimeo.com/video/76979871?dnt=1',
    [
      'https://vimeo.com/76979871',
      'https://vimeo.com/channels/staffpicks/76979871',
      'https://vimeo.com/groups/film/videos/76979871/',
    ],
  ],
  [
    'vimeo',
    '76979871',
    'https://player.vimeo.com/video/76979871?h=8272103f6e&dnt=1',
    ['https://vimeo.com/76979871/8272103f6e', 'https://player.vimeo.com/video/76979871?h=8272103f6e'],
  ],
  [
    'dailymotion',
    'x84sh87',
    'https://geo.dailymotion.com/player.html?video=x84sh87',
    [
      'https://www.dailymotion.com/video/x84sh87',
      'https://www.dailymotion.com/video/x84sh87_a-title_news',
      'https://dai.ly/x84sh87',
      'https://www.dailymotion.com/embed/video/x84sh87',
      'https://geo.dailymotion.com/player/xabc.html?video=x84sh87',
    ],
  ],
  [
    'tiktok',
    '6718335390845095173',
    'https://www.tiktok.com/player/v1/6718335390845095173',
    [
      'https://www.tiktok.com/@desk.news/video/6718335390845095173?lang=en',
      'https://www.tiktok.com/embed/v2/6718335390845095173',
      'https://www.tiktok.com/player/v1/6718335390845095173',
    ],
  ],
  [
    'facebook',
    '10153231379946729',
    'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Ffacebook%2Fvideos%2F10153231379946729%2F&show_text=false',
    [
      'https://www.facebook.com/facebook/videos/10153231379946729/',
      'https://m.facebook.com/facebook/videos/10153231379946729',
      'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Ffacebook%2Fvideos%2F10153231379946729%2F',
    ],
  ],
  [
    'facebook',
    '10153231379946729',
    'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fwatch%2F%3Fv%3D10153231379946729&show_text=false',
    ['https://www.facebook.com/watch/?v=10153231379946729'],
  ],
  [
    'facebook',
    'aB3_x-9',
    'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Ffb.watch%2FaB3_x-9%2F&show_text=false',
    ['https://fb.watch/aB3_x-9/'],
  ],
  [
    'twitch',
    '1234567890',
    'https://player.twitch.tv/?video=v1234567890',
    ['https://www.twitch.tv/videos/1234567890', 'https://player.twitch.tv/?video=v1234567890&parent=a.example'],
  ],
  [
    'twitch',
    'Calm-Owl_1',
    'https://clips.twitch.tv/embed?clip=Calm-Owl_1',
    [
      'https://clips.twitch.tv/Calm-Owl_1',
      'https://www.twitch.tv/desk/clip/Calm-Owl_1',
      'https://clips.twitch.tv/embed?clip=Calm-Owl_1',
    ],
  ],
  [
    'archive',
    'night-mail',
    'https://archive.org/embed/night-mail',
    ['https://archive.org/details/night-mail', 'https://archive.org/embed/night-mail'],
  ],
  [
    'archive',
    'night-mail/reel%202.mp4',
    'https://archive.org/embed/night-mail/reel%202.mp4',
    ['https://archive.org/details/night-mail/reel%202.mp4'],
  ],
  [
    'peertube',
    UUID,
    `https://tube.example/videos/embed/${UUID}?p2p=0`,
    [
      `https://tube.example/videos/watch/${UUID}`,
      `https://tube.example/w/${UUID}`,
      `https://tube.example/videos/embed/${UUID}`,
    ],
  ],
  ['peertube', SHORT, `https://tube.example/videos/embed/${SHORT}?p2p=0`, [`https://tube.example/w/${SHORT}`]],
];

for (const [provider, id, player, addresses] of KNOWN)
  for (const address of addresses)
    test(`plays ${address} with ${provider}`, () => {
      const source = videoSource(address);
      assert.deepEqual([source?.provider, source?.id, source?.player], [provider, id, player]);
      assert.notEqual(source?.name, '');
      // The page that it names is understood again as the same film.
      assert.equal(videoSource(source?.page ?? '')?.player, player);
    });

for (const [provider, , , [address = '']] of KNOWN)
  test(`the player of ${address} starts at once, without sound where it must, and names no other host`, () => {
    const source = videoSource(address);
    assert.ok(source);
    const loud = new URL(playerAddress(source, { host: 'blog.example' }) ?? '');
    const muted = new URL(playerAddress(source, { host: 'blog.example', isMuted: true, start: 65.5, end: 80 }) ?? '');
    assert.match(loud.search, /autoplay=(1|true)/, provider);
    assert.doesNotMatch(loud.search, /mute/);
    assert.match(muted.search, /mute(d)?=(1|true)/);
    assert.equal(muted.host, new URL(source.player ?? '').host);
    if (provider !== 'tiktok') assert.match(muted.href, /[?&#](start|t|time|startTime)=65/);
  });

for (const [address, type] of [
  ['https://paper.example/clips/rescue.MP4', 'video/mp4'],
  ['https://paper.example/clips/rescue.webm?v=2', 'video/webm'],
  ['https://paper.example/live/stream.m3u8', 'application/vnd.apple.mpegurl'],
] as const)
  test(`plays ${address} as a file`, () => {
    const source = videoSource(address);
    assert.deepEqual([source?.provider, source?.id, source?.type], ['file', address, type]);
    assert.equal(source && playerAddress(source), undefined);
  });

for (const address of [
  'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
  'https://www.youtube.com/channel/UC123',
  'javascript:0',
  'https://paper.example/page',
  'https://youtu.be/short',
  'https://vimeo.com/about',
  'https://www.facebook.com/plugins/video.php?href=https://evil.example/a/videos/1',
  'https://www.facebook.com/desk',
  'https://www.tiktok.com/@desk',
  'https://vm.tiktok.com/ZMabc/',
  'https://www.twitch.tv/desk',
  'https://archive.org/search?query=a',
  'https://tube.example/w/p/short',
  'https://user:pass@youtu.be/dQw4w9WgXcQ',
])
  test(`knows no player for ${address}`, () => assert.equal(videoSource(address), undefined));

test('a clip starts and ends where its address says', () => {
  const times = (address: string) => [videoSource(address)?.start, videoSource(address)?.end];
  assert.deepEqual(times('https://youtu.be/dQw4w9WgXcQ?t=1m30s'), [90, undefined]);
  assert.deepEqual(times('https://www.youtube.com/embed/dQw4w9WgXcQ?start=9&end=12'), [9, 12]);
  assert.deepEqual(times('https://paper.example/a.mp4#t=2,4'), [2, 4]);
  assert.deepEqual(times('https://paper.example/a.mp4#t=2,3.5'), [2, 3.5]);
});

test('a player that must be told the page around it is not played where that is unknown', () => {
  const source = videoSource('https://www.twitch.tv/videos/1234567890');
  assert.ok(source);
  assert.equal(playerAddress(source), undefined);
  assert.match(playerAddress(source, { host: 'blog.example' }) ?? '', /parent=blog\.example/);
});

test('a player that plays is told another second without losing what it was told, where it can be told at all', () => {
  for (const [provider, , , addresses] of KNOWN) {
    const source = videoSource(addresses[0] ?? '');
    const address = source && playerAddress(source, { start: 5, end: 90, isMuted: true, host: 'paper.example' });
    if (!source || !address) continue;
    const from = playerFrom(address, 84);
    const expected = playerAddress(source, { start: 84, end: 90, isMuted: true, host: 'paper.example' });
    if (from === undefined) assert.ok(!/\b5s?\b/.test(new URL(address).search.replace(/id=[^&]*/, '')), provider);
    else assert.equal(from, expected, provider);
  }
  assert.equal(playerFrom('https://paper.example/film.mp4', 84), undefined);
});
