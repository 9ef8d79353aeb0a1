import assert from 'node:assert/strict';
import { BlockList } from 'node:net';
import { test } from 'node:test';
import { fetchTarget } from './fetch-target.js';
import { ipv4, isIpv4, parseAddress, printAddress } from './ip-address.js';
import { addressProblem, isPublicAddress } from './public-address.js';
import { Refusal } from './refusal.js';
import { SPECIAL_PURPOSE_BLOCKS } from './special-purpose-blocks.js';

const RUNS = Number(process.env['CLIPSHEET_FUZZ_RUNS'] ?? 5000);
const SEED = Number(process.env['CLIPSHEET_FUZZ_SEED'] ?? 20_261_125);

/** mulberry32: the same numbers on every machine for one seed. */
function random(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const bits = (count: number) =>
    Array.from({ length: count }, () => below(2)).reduce((sum, bit) => (sum << 1n) | BigInt(bit), 0n);
  const pick = <T>(items: readonly T[]): T => items[below(items.length)] ?? assert.fail('nothing to pick from');
  return { below, bits, pick };
}

/** The same tables, asked through Node's own arithmetic. */
function nodeBlockList(): BlockList {
  const list = new BlockList();
  for (const { block } of SPECIAL_PURPOSE_BLOCKS) {
    const [start = '', length = ''] = block.split('/');
    list.addSubnet(start, Number(length), start.includes(':') ? 'ipv6' : 'ipv4');
  }
  return list;
}

const hex = (bits: bigint) => bits.toString(16);
const pair = (bits: bigint) => `${hex((bits >> 16n) & 0xffffn)}:${hex(bits & 0xffffn)}`;

test(`printing and reading an address is a round trip, and agrees with the URL parser (${RUNS} addresses)`, () => {
  const { bits, below } = random(SEED);
  for (let run = 0; run < RUNS; run += 1) {
    // whole groups of zeros are rare by chance, and are what the short form is about
    const zeros = bits(8);
    let address = 0n;
    for (let group = 0n; group < 8n; group += 1n)
      address = (address << 16n) | ((zeros >> group) & 1n ? 0n : bits(16) >> BigInt(below(16)));
    const printed = printAddress(address);
    assert.equal(parseAddress(printed), address, printed);
    if (isIpv4(address)) continue;
    assert.equal(new URL(`http://[${printed}]/`).hostname, `[${printed}]`);
    const full = Array.from({ length: 8 }, (_, group) =>
      hex((address >> BigInt(112 - 16 * group)) & 0xffffn).padStart(4, '0'),
    );
    assert.equal(parseAddress(full.join(':').toUpperCase()), address);
  }
});

test(`what Node's own block list holds is refused, and IPv4 beside the blocks is not (${RUNS} addresses)`, () => {
  const { pick, bits } = random(SEED + 1);
  const list = nodeBlockList();
  let inside = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const [start = '', length = ''] = pick(SPECIAL_PURPOSE_BLOCKS).block.split('/');
    const isV6 = start.includes(':');
    const size = isV6 ? 128 : 32;
    const first = parseAddress(start) ?? assert.fail(start);
    const span = 1n << BigInt(size - Number(length));
    const mask = (1n << 128n) - 1n;
    const address = pick([first, first + span - 1n, first - 1n, first + span, first + (bits(size) % span)]) & mask;
    const isHeld = list.check(printAddress(address), isIpv4(address) ? 'ipv4' : 'ipv6');
    if (isHeld) inside += 1;
    if (isHeld) assert.ok(addressProblem(address), printAddress(address));
    else if (isIpv4(address)) assert.equal(addressProblem(address), undefined, printAddress(address));
  }
  assert.ok(inside > RUNS / 3 && inside < RUNS, `${inside} of ${RUNS} were inside`);
});

test(`an address that is not public stays refused in every embedding (${RUNS} addresses)`, () => {
  const { pick, bits } = random(SEED + 2);
  const blocks = SPECIAL_PURPOSE_BLOCKS.filter(({ block }) => !block.includes(':'));
  for (let run = 0; run < RUNS; run += 1) {
    const [start = '', length = ''] = pick(blocks).block.split('/');
    const inner = ((parseAddress(start) ?? 0n) & 0xffff_ffffn) + (bits(32) % (1n << BigInt(32 - Number(length))));
    const prefix = `2a00:${hex(bits(16))}:${hex(bits(16))}:${hex(bits(16))}`;
    const forms = [
      `::ffff:${pair(inner)}`,
      `::${pair(inner)}`,
      `::ffff:0:${pair(inner)}`,
      `64:ff9b::${pair(inner)}`,
      `64:ff9b:1::${pair(inner)}`,
      `2002:${pair(inner)}::${hex(bits(16))}`,
      `2001:0:808:808:0:0:${pair(inner ^ 0xffff_ffffn)}`,
      `2001:0:${pair(inner)}:0:0:f7f7:f7f7`,
      `${prefix}:${pick(['0', '100', '200', '300'])}:5efe:${pair(inner)}`,
    ];
    for (const form of forms) assert.ok(!isPublicAddress(form), form);
  }
});

test(`an IPv4 address gets one verdict however a URL spells it (${RUNS} spellings)`, () => {
  const { pick, bits, below } = random(SEED + 3);
  const spell = (value: bigint) =>
    pick([String(value), `0x${hex(value)}`, `0${value.toString(8)}`, `0X00${hex(value).toUpperCase()}`]);
  for (let run = 0; run < RUNS; run += 1) {
    const inner = pick([bits(32), 0x7f00_0000n | bits(24), 0x0a00_0000n | bits(24), 0xc0a8_0000n | bits(16)]);
    const parts = below(4);
    const leading = Array.from({ length: parts }, (_, index) => spell((inner >> BigInt(24 - 8 * index)) & 0xffn));
    const host = [...leading, spell(inner & ((1n << BigInt(32 - 8 * parts)) - 1n))].join('.');
    const address = ipv4(inner);
    if (addressProblem(address) === undefined) assert.equal(fetchTarget(`http://${host}/`).address, address, host);
    else assert.throws(() => fetchTarget(`http://${host}/`), Refusal, host);
  }
});

test(`no text gets past the rules for URLs, and none breaks them (${RUNS * 4} texts)`, () => {
  const { pick, below } = random(SEED + 4);
  const list = nodeBlockList();
  const tokens = [
    ...[
      'http:',
      'https:',
      'file:',
      'HTTP:',
      'javascript:',
      '//',
      '/',
      '\\',
      '@',
      ':',
      '?',
      '#',
      '%',
      '%2f',
      '%00',
      '.',
      ' ',
    ],
    ...[
      '\t',
      '\n',
      '\0',
      '[',
      ']',
      '::',
      '::1',
      'ffff:',
      '127.0.0.1',
      '0x7f',
      '0177',
      '2130706433',
      '1',
      '80',
      '443',
      '22',
    ],
    ...[
      'localhost',
      'example.com',
      '.local',
      'user',
      'a',
      '。',
      '①',
      '\u00ad',
      '\u202e',
      '\ud800',
      'xn--',
      '8.8.8.8',
      '10.',
    ],
  ];
  let allowed = 0;
  for (let run = 0; run < RUNS * 4; run += 1) {
    const tail = Array.from({ length: 1 + below(6) }, () => pick(tokens)).join('');
    const text = pick(['', 'http://', 'https://', 'http://example.com', 'http://[']) + tail;
    try {
      const { url, host, port, address } = fetchTarget(text);
      allowed += 1;
      assert.match(url.protocol, /^https?:$/);
      assert.ok(port === 80 || port === 443, text);
      assert.equal(url.username + url.password, '');
      if (address !== undefined) assert.ok(!list.check(host, isIpv4(address) ? 'ipv4' : 'ipv6'), text);
      else assert.ok(host.includes('.') && !/^[\d.]+$/.test(host), text);
    } catch (error) {
      assert.ok(error instanceof Refusal, `${JSON.stringify(text)}: ${String(error)}`);
    }
  }
  assert.ok(allowed > RUNS / 10, `${allowed} texts were allowed, so the other checks had something to look at`);
});
