import { addresses, routeOf } from '@clipsheet/sharing';
import { hostRules } from '../hosts/host-rules.js';
import { CommandError } from '../command-error.js';
import type { Ask } from './ask-page.js';

/** One header of one kind of address, as it should be and as it is. */
export interface HostHeader {
  url: string;
  name: string;
  wanted: string;
  /** Empty when it is not sent. */
  sent: string;
  isInForce: boolean;
}

/** What a host sends. */
export interface HostReport {
  headers: HostHeader[];
  /** Whether a piece of a picture can be asked for, and whether what builds know about the tree is hidden. */
  sendsRanges: boolean;
  hidesRecords: boolean;
}

/**
 * Asks a host that holds a built tree for one address of each kind and compares its headers with those that the tree
 * asks for. Throws `cli/file` when there is no publication at the address.
 */
export async function checkHost(baseUrl: string, ask: Ask): Promise<HostReport> {
  const at = addresses(baseUrl);
  const samples = await samplesOf(baseUrl, ask);
  const headers: HostHeader[] = [];
  for (const { template, headers: wanted } of hostRules(baseUrl)) {
    const url = samples.find((one) => matches(one, template));
    if (url === undefined) continue;
    const answer = await ask(url);
    for (const [name, value] of Object.entries(wanted)) {
      const sent = answer.headers.get(name) ?? '';
      headers.push({ url, name, wanted: value, sent, isInForce: isInForce(name, value, sent) });
    }
  }
  const image = samples.find((one) => routeOf(one, baseUrl)?.name === 'image');
  const piece = image === undefined ? undefined : await ask(image, { range: 'bytes=0-9' });
  const records = await ask(`${at.baseUrl}.clipsheet/publication.json`);
  return { headers, sendsRanges: piece?.status === 206, hidesRecords: records.status !== 200 };
}

/** One address of every kind, of a story that is published there. */
async function samplesOf(baseUrl: string, ask: Ask): Promise<string[]> {
  const at = addresses(baseUrl);
  const changes = await jsonAt(at.changes(), ask);
  const listed = Array.isArray(changes?.['changes']) ? (changes['changes'] as { id?: unknown; kind?: unknown }[]) : [];
  const id = listed.find((one) => one.kind !== 'withdrawn')?.id;
  if (typeof id !== 'string')
    throw new CommandError(
      'cli/file',
      `${at.changes()} must list the stories of a publication, but does not. Give the --base-url that it was built for.`,
    );
  const page = new TextDecoder().decode((await ask(at.page(id))).bytes);
  const integrity = Object.keys((await jsonAt(at.integrity(), ask)) ?? {}).map((name) => at.baseUrl + name);
  const named = Array.from(page.matchAll(/https?:\/\/[^"'\s<>\\]+/g), ([address]) => address);
  return [
    at.page(id),
    at.embed(id),
    at.storyJson(id),
    at.state(id),
    at.oembedJson(id),
    at.oembedXml(id),
    at.script(),
    at.integrity(),
    at.changes(),
    ...named,
    ...integrity,
  ].filter((one) => routeOf(one, baseUrl));
}

async function jsonAt(url: string, ask: Ask): Promise<Record<string, unknown> | undefined> {
  const { status, bytes } = await ask(url);
  if (status !== 200) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
  } catch {
    return undefined; // a page instead of the file: there is no publication
  }
}

function matches(url: string, template: string): boolean {
  const pattern = template
    .split(/(\{\w+\})/)
    .map((piece) => SLOTS[piece] ?? piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('');
  return new RegExp(`^${pattern}$`).test(new URL(url).pathname);
}

const SLOTS: Readonly<Record<string, string>> = {
  '{id}': '[a-z0-9-]+',
  '{part}': '',
  '{file}': '[^/]+',
  '{hash}': '\\.[^/.]+',
};

/** Whether a header does what is wanted: case and white space do not count, of a type its charset may be left out. */
function isInForce(name: string, wanted: string, sent: string): boolean {
  const even = (value: string) => value.toLowerCase().replace(/\s+/g, '');
  if (name === 'content-type') return even(sent).split(';')[0] === even(wanted).split(';')[0];
  if (name === 'content-security-policy') return even(sent).includes(even(wanted));
  return even(sent) === even(wanted);
}

/** A report on a host for a terminal: what is in force once, what is missing with what it costs. */
export function hostLines({ headers, sendsRanges, hidesRecords }: HostReport, baseUrl: string): string[] {
  const missing = headers.filter(({ isInForce }) => !isInForce);
  const lines = missing.map(
    ({ url, name, wanted, sent }) =>
      `  ${url}\n    ${name}: should be ${wanted}, is ${sent === '' ? 'not sent' : sent}`,
  );
  return [
    `Headers of ${baseUrl}: ${headers.length - missing.length} of ${headers.length} in force.`,
    ...lines,
    ...(sendsRanges ? [] : ['  A piece of a picture is not answered by 206: crawlers that ask for one take longer.']),
    ...(hidesRecords ? [] : ['  .clipsheet/ is handed out: it tells how the tree was built, and nothing secret.']),
    ...(missing.length > 0
      ? [
          'The tree holds what makes hosts send them: _headers (Netlify, Cloudflare Pages), .htaccess (Apache), .clipsheet/nginx.conf.',
        ]
      : []),
  ];
}
