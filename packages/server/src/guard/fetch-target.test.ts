import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fetchTarget, hostMatches, type TargetRules } from './fetch-target.js';
import { redirectTarget } from './redirect-target.js';
import { Refusal } from './refusal.js';

function reason(text: string, rules?: TargetRules): string {
  try {
    fetchTarget(text, rules);
    return 'allowed';
  } catch (error) {
    return error instanceof Refusal ? error.reason : assert.fail(String(error));
  }
}

test('a public page is read into its host, port and address', () => {
  const named = fetchTarget('https://Example.COM./a.jpg?b#c');
  assert.deepEqual([named.host, named.port, named.address], ['example.com', 443, undefined]);
  assert.equal(named.url.href, 'https://example.com./a.jpg?b');
  const literal = fetchTarget('http://[2606:4700:4700::1111]:443/');
  assert.deepEqual([literal.host, literal.port], ['2606:4700:4700::1111', 443]);
  assert.equal(fetchTarget('http://0x08080808/').address, 0xffff_0808_0808n);
});

test('each rule says no with its own reason', () => {
  assert.equal(reason('a.jpg'), 'url');
  assert.equal(reason(`https://example.com/${'a'.repeat(8000)}`), 'url');
  assert.equal(reason('file:///etc/passwd'), 'scheme');
  assert.equal(reason('https://me:secret@example.com/'), 'userinfo');
  assert.equal(reason('https://example.com:8443/'), 'port');
  assert.equal(reason('https://intranet/'), 'name');
  assert.equal(reason('https://metadata.google.internal/'), 'name');
  assert.equal(reason('https://example.local./'), 'name');
  assert.equal(reason('https://0177.1/'), 'address');
  assert.equal(reason('https://example.com/', { allowHosts: ['other.com'] }), 'host');
});

test('an address that two parsers could read differently is refused', () => {
  const texts = [
    'http:example.com',
    'http:/example.com',
    'http:///example.com',
    'http:\\\\example.com',
    'https://example.com\\@b.com/',
  ];
  for (const text of [...texts, 'https://exa\tmple.com/', 'https://example.com/\na', 'https://example.com/\0'])
    assert.equal(reason(text), 'url', text);
  for (const host of ['localhost..', 'a..b', '10..。', '.com'])
    assert.match(reason(`http://${host}/`), /name|url/, host);
  assert.equal(reason(' https://example.com/a b.jpg '), 'allowed');
});

test('names that only look like special ones may be asked', () => {
  for (const host of ['local.example.com', 'mylocal.com', 'svc.io', 'internal.org', 'home.arpanet.com'])
    assert.equal(reason(`https://${host}/`), 'allowed', host);
});

test('an operator may list the hosts, and the list never opens what is not public', () => {
  const rules = { allowHosts: ['example.com', '*.Cdn.example', '10.0.0.1', 'intranet'] };
  assert.equal(reason('https://example.com/', rules), 'allowed');
  assert.equal(reason('https://a.b.cdn.example/', rules), 'allowed');
  for (const host of ['www.example.com', 'cdn.example', 'evilcdn.example', 'example.com.evil.org'])
    assert.equal(reason(`https://${host}/`, rules), 'host', host);
  assert.equal(reason('http://10.0.0.1/', rules), 'address');
  assert.equal(reason('http://intranet/', rules), 'name');
  assert.ok(hostMatches('example.com', 'EXAMPLE.com.'));
});

test('development may ask this machine on any port, and nothing else', () => {
  const rules = { allowLoopback: true };
  for (const host of ['localhost:8080', '127.0.0.1:3000', '[::1]:1', 'news.localhost:8080', '2130706433:99'])
    assert.equal(reason(`http://${host}/`, rules), 'allowed', host);
  for (const host of ['10.0.0.1', '0.0.0.0', '[::]', '169.254.169.254'])
    assert.equal(reason(`http://${host}/`, rules), 'address');
  assert.equal(reason('http://example.com:8080/', rules), 'port');
  assert.equal(reason('http://intranet/', rules), 'name');
});

test('a redirect obeys the rules of the first address, keeps https and never enters this machine', () => {
  const from = fetchTarget('https://example.com/a/b.jpg');
  assert.equal(redirectTarget('../c.jpg', from, {}).url.href, 'https://example.com/c.jpg');
  const rules = { allowLoopback: true };
  const refused = (location: string | undefined) => {
    assert.throws(() => redirectTarget(location, from, rules), Refusal, location);
  };
  for (const location of [
    undefined,
    'http://example.com/',
    'https://localhost/',
    'file:///a',
    '//10.0.0.1/',
    'https://b.com:22',
  ])
    refused(location);
  const here = fetchTarget('http://localhost:1/', rules);
  assert.equal(redirectTarget('http://127.0.0.1:2/', here, rules).port, 2);
});
