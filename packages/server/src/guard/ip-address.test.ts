import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ipv4, isIpv4, parseAddress, printAddress } from './ip-address.js';

test('IPv4 and its IPv4-mapped form are one number', () => {
  assert.equal(parseAddress('127.0.0.1'), 0xffff_7f00_0001n);
  for (const form of ['::ffff:127.0.0.1', '::FFFF:7f00:1', '0:0:0:0:0:ffff:7f00:0001'])
    assert.equal(parseAddress(form), parseAddress('127.0.0.1'), form);
  assert.equal(ipv4(0x7f00_0001n), parseAddress('127.0.0.1'));
  assert.ok(isIpv4(ipv4(0n)) && !isIpv4(0n) && !isIpv4(1n << 48n));
});

test('IPv6 is read in every form of RFC 4291', () => {
  assert.equal(parseAddress('::'), 0n);
  assert.equal(parseAddress('::1'), 1n);
  assert.equal(parseAddress('1::'), 1n << 112n);
  assert.equal(parseAddress('2001:db8::8:800:200c:417a'), 0x2001_0db8_0000_0000_0008_0800_200c_417an);
  assert.equal(parseAddress('2001:DB8:0:0:8:800:200C:417A'), 0x2001_0db8_0000_0000_0008_0800_200c_417an);
  assert.equal(parseAddress('64:ff9b::192.0.2.33'), 0x64_ff9b_0000_0000_0000_0000_c000_0221n);
  assert.equal(parseAddress('1:2:3:4:5:6:7::'), 0x0001_0002_0003_0004_0005_0006_0007_0000n);
});

test('what is no address is not read as one', () => {
  const texts = [
    ...[
      '',
      '1',
      '1.2.3',
      '1.2.3.4.5',
      '1.2.3.256',
      '01.2.3.4',
      '0x7f.0.0.1',
      '1.2.3.4 ',
      ' 1.2.3.4',
      '1..3.4',
      '-1.2.3.4',
    ],
    ...[':', ':::', '1::2::3', '1:2:3:4:5:6:7', '1:2:3:4:5:6:7:8:9', '1:2:3:4:5:6:7:8::', '::12345', '::g', '[::1]'],
    ...['fe80::1%eth0', '::1.2.3', '1.2.3.4::', '::1.2.3.4:5', '1:2:3:4:5:6:7:1.2.3.4', '::1:', ':1::', '１.2.3.4'],
  ];
  for (const text of texts) assert.equal(parseAddress(text), undefined, JSON.stringify(text));
});

test('addresses are printed as RFC 5952 wants', () => {
  const forms: [string, string][] = [
    ['2001:0db8::0001', '2001:db8::1'],
    ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['2001:0:0:1:0:0:0:1', '2001:0:0:1::1'],
    ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['0:0:0:0:0:0:0:0', '::'],
    ['1:0:0:0:0:0:0:0', '1::'],
    ['::ffff:c000:0201', '192.0.2.1'],
  ];
  for (const [given, printed] of forms) assert.equal(printAddress(parseAddress(given) ?? -1n), printed);
});
