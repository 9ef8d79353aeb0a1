import assert from 'node:assert/strict';
import { test } from 'node:test';
import { embeddedAddresses } from './embedded-addresses.js';
import { parseAddress, printAddress } from './ip-address.js';
import { addressProblem, isLoopbackAddress, isPublicAddress } from './public-address.js';
import { SPECIAL_PURPOSE_BLOCKS } from './special-purpose-blocks.js';

const read = (text: string) => parseAddress(text) ?? assert.fail(`${text} is no address`);
const embedded = (text: string) => embeddedAddresses(read(text)).map(({ address }) => printAddress(address));

test('ordinary public addresses may be asked', () => {
  const texts = [
    '8.8.8.8',
    '1.1.1.1',
    '93.184.216.34',
    '2606:4700:4700::1111',
    '2a00:1450:4001:80b::200e',
    '2001:4860::8888',
  ];
  for (const text of texts) assert.equal(addressProblem(read(text)), undefined, text);
});

test('the problem names the smallest block and the document that reserves it', () => {
  assert.equal(addressProblem(read('10.1.2.3')), '10.1.2.3 is in 10.0.0.0/8, private use (RFC 1918)');
  assert.match(addressProblem(read('2001:2::1')) ?? '', /benchmarking \(RFC 5180\)/);
  assert.match(addressProblem(read('::1')) ?? '', /::1\/128, loopback/);
  assert.match(addressProblem(read('4000::1')) ?? '', /outside 2000::\/3/);
});

test('every block is refused at its first and its last address, and says its document', () => {
  for (const { block, source } of SPECIAL_PURPOSE_BLOCKS) {
    const [start = '', length = ''] = block.split('/');
    const free = BigInt((start.includes(':') ? 128 : 32) - Number(length));
    const first = read(start);
    for (const address of [first, first | ((1n << free) - 1n)]) assert.ok(addressProblem(address), block);
    assert.equal((first >> free) << free, first, `${block} starts where its prefix says`);
    assert.notEqual(source, '');
  }
});

test('an IPv4 address inside an IPv6 address is found in all eight forms', () => {
  assert.deepEqual(embedded('::10.0.0.1'), ['10.0.0.1']);
  assert.deepEqual(embedded('::ffff:0:10.0.0.1'), ['10.0.0.1']);
  assert.deepEqual(embedded('64:ff9b::10.0.0.1'), ['10.0.0.1']);
  assert.deepEqual(embedded('64:ff9b:1::10.0.0.1'), ['10.0.0.1']);
  assert.deepEqual(embedded('2002:0a00:0001::1'), ['10.0.0.1']);
  assert.deepEqual(embedded('2001:0:4136:e378:8000:63bf:f5ff:fffe'), ['65.54.227.120', '10.0.0.1']);
  for (const identifier of ['0:5efe', '200:5efe', '100:5efe', '300:5efe'])
    assert.deepEqual(embedded(`2a00:1450::${identifier}:10.0.0.1`), ['10.0.0.1']);
  assert.deepEqual(embedded('2606:4700:4700::1111'), []);
  assert.deepEqual(embedded('::ffff:10.0.0.1'), []);
});

test('a public address behind NAT64 may be asked, a private one may not', () => {
  assert.ok(isPublicAddress('64:ff9b::8.8.8.8'));
  assert.ok(!isPublicAddress('64:ff9b::10.0.0.1'));
  assert.ok(!isPublicAddress('64:ff9b:1::8.8.8.8'));
  assert.ok(!isPublicAddress('no address'));
});

test('only 127.0.0.0/8 and ::1 are this machine', () => {
  for (const text of ['127.0.0.1', '127.255.255.255', '::1', '::ffff:127.0.0.1'])
    assert.ok(isLoopbackAddress(read(text)));
  for (const text of ['126.255.255.255', '128.0.0.0', '::', '::2', '::127.0.0.1', '0.0.0.0'])
    assert.ok(!isLoopbackAddress(read(text)), text);
});
