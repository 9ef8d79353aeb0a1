// Every case of the corpus of fetch targets against a recorder in place of the network: no packet is sent. Each case
// first goes through a client without a guard, which shows that the recorder would see a leak. The corpus was made for
// this project (CC0); the copy here is read where the folder of corpora is absent.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { Duplex } from 'node:stream';
import { test } from 'node:test';
import { createGuardedFetch, GuardError, type Dial, type DialTarget, type Resolve } from './guarded-fetch.js';

interface Case {
  id: string;
  class: string;
  url: string;
  /** `policy` is refused by port or user name; `block-second` may be dialled, at the first answer only. */
  verdict: 'block' | 'block-second' | 'policy' | 'allow';
  /** Answers by name: first question, second question, and so on. */
  dns?: Record<string, string[][]>;
  redirects?: string[];
}

const corpora = process.env['CLIPSHEET_CORPORA'] ?? '../shared/corpora';
const shared = `${corpora}/ssrf/ssrf-cases.json`;
const copy = new URL('../guard/ssrf-cases.json', import.meta.url);
const cases = JSON.parse(readFileSync(existsSync(shared) ? shared : copy, 'utf8')) as Case[];

const PUBLIC = '93.184.216.34';

/** What a case may dial at most, said by the corpus and not by the guard. */
function mayDial({ verdict, url, dns, redirects }: Case, { address, port }: DialTarget): boolean {
  if (port !== 80 && port !== 443) return false;
  if (verdict === 'allow')
    return dns
      ? Object.values(dns)
          .flat()
          .some((answer) => answer.includes(address))
      : new URL(url).host === bracketed(address);
  return (verdict === 'block-second' || redirects !== undefined) && address === PUBLIC;
}

const bracketed = (address: string) => (address.includes(':') ? `[${address}]` : address);

/** A resolver and a dialler that only write down what they were asked for. */
function recorder({ dns, redirects }: Case, otherwise: string) {
  const dialled: DialTarget[] = [];
  const asked: string[] = [];
  const resolve: Resolve = async (host) => {
    const answers = dns?.[host] ?? [[otherwise]];
    const turn = asked.filter((name) => name === host).length;
    asked.push(host);
    return answers[Math.min(turn, answers.length - 1)] ?? [];
  };
  const dial: Dial = async (target) => {
    const location = redirects?.[dialled.length];
    dialled.push(target);
    // encryption needs a partner; that the dial was made is all that counts here
    if (target.port === 443) throw new Error('recorded');
    return answering(
      location === undefined
        ? 'HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 2\r\n\r\nok'
        : `HTTP/1.1 302 Found\r\nLocation: ${location}\r\nContent-Length: 0\r\n\r\n`,
    );
  };
  return { dialled, asked, resolve, dial };
}

/** A connection on which somebody answers the first request with these words. */
function answering(words: string): Duplex {
  return new Duplex({
    read() {},
    write(chunk: Buffer, _encoding, done) {
      if (chunk.includes('\r\n\r\n')) this.push(words);
      done();
    },
  });
}

/** What most code does: looks the name up to check it, connects by name, and follows where it is sent. */
async function unguardedFetch(text: string, { redirects = [] }: Case, resolve: Resolve, dial: Dial): Promise<void> {
  const { signal } = new AbortController();
  let from: string | undefined;
  for (const location of [text, ...redirects]) {
    const url: URL = new URL(location, from);
    if (!/^https?:$/.test(url.protocol)) throw new TypeError('unknown scheme');
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const isLiteral = /^[\d.]+$|:/.test(host);
    if (!isLiteral) await resolve(host, signal);
    const [address] = isLiteral ? [host] : await resolve(host, signal);
    if (address === undefined) throw new TypeError('no address');
    const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
    await dial({ address, family: address.includes(':') ? 6 : 4, port }, signal);
    from = url.href;
  }
}

/** Dials that a case must not make, and what the caller got. */
async function run(item: Case, otherwise: string, isGuarded: boolean) {
  const { dialled, asked, resolve, dial } = recorder(item, otherwise);
  const guarded = createGuardedFetch({ resolve, dial, refusalStepMs: 0 });
  const outcome = await (isGuarded ? guarded(item.url) : unguardedFetch(item.url, item, resolve, dial)).catch(
    (error: unknown) => error,
  );
  return { leaks: dialled.filter((target) => !mayDial(item, target)), dialled, asked, outcome };
}

const refused = cases.filter(({ verdict }) => verdict !== 'allow');
const allowed = cases.filter(({ verdict }) => verdict === 'allow');

test(`none of ${refused.length} addresses of the corpus that must be refused is dialled`, async (t) => {
  assert.equal(refused.length, 393);
  let seen = 0;
  for (const item of refused) {
    // a name that the case does not answer for means this machine, as internal names do
    const control = await run(item, '127.0.0.1', false);
    if (control.leaks.length > 0) seen += 1;
    for (const otherwise of ['127.0.0.1', PUBLIC]) {
      const { leaks, outcome, dialled } = await run(item, otherwise, true);
      assert.deepEqual(leaks, [], `${item.id} ${item.class} ${item.url}`);
      if (item.verdict !== 'block-second') assert.ok(outcome instanceof GuardError, `${item.id} was answered`);
      assert.ok(dialled.length <= 4, `${item.id} followed more than three redirects`);
    }
  }
  t.diagnostic(
    `control: without the guard ${seen} of ${refused.length} are dialled; with it 0 (95 % bound 3/${refused.length})`,
  );
  t.diagnostic(`cases: ${refused.length}`);
  // the others have no host, or a scheme without one, or lead in a circle of public pages
  assert.ok(seen >= 350, `the recorder saw only ${seen} leaks of the client without a guard`);
});

test('internal names are refused before anybody is asked for them', async () => {
  const names = cases.filter((item) => item.class === 'name');
  assert.equal(names.length, 19);
  for (const item of names) assert.deepEqual((await run(item, PUBLIC, true)).asked, [], item.url);
});

test('a name that changes its answer is dialled at the first one, and asked for once', async () => {
  const rebinding = cases.filter(({ verdict }) => verdict === 'block-second');
  assert.equal(rebinding.length, 4);
  for (const item of rebinding) {
    assert.equal((await run(item, PUBLIC, false)).leaks.length, 1, 'the client without a guard is led astray');
    const { dialled, asked } = await run(item, PUBLIC, true);
    assert.deepEqual(dialled, [{ address: PUBLIC, family: 4, port: 80 }]);
    assert.equal(asked.length, 1);
  }
});

test(`all ${allowed.length} public addresses of the corpus are fetched`, async (t) => {
  assert.equal(allowed.length, 40);
  t.diagnostic(`cases: ${allowed.length}`);
  for (const item of allowed) {
    const { leaks, dialled, outcome } = await run(item, PUBLIC, true);
    assert.deepEqual(leaks, []);
    assert.equal(dialled.length, 1 + (item.redirects?.length ?? 0), `${item.id} ${item.url} is dialled`);
    if (item.url.startsWith('https:')) continue;
    assert.ok(outcome && typeof outcome === 'object' && 'bytes' in outcome, `${item.id} ${item.url} is answered`);
    assert.equal(String(outcome.bytes), '111,107');
  }
});

test('all refusals are one and the same to whoever asked', async () => {
  const answers = new Set<string>();
  for (const item of refused.filter(({ verdict }) => verdict !== 'block-second')) {
    const { outcome } = await run(item, PUBLIC, true);
    assert.ok(outcome instanceof GuardError);
    answers.add(JSON.stringify([outcome.name, outcome.code, outcome.message, outcome.cause, Object.entries(outcome)]));
  }
  assert.equal(answers.size, 1);
});
