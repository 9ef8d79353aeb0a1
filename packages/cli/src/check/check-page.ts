import type { GuardedFetch } from '@clipsheet/server/guarded-fetch.js';
import {
  pageProblems,
  previews,
  type ImageFile,
  type PageAnswer,
  type PageFacts,
  type PageHead,
  type PageProblem,
  type Preview,
} from '@clipsheet/sharing';
import type { Ask } from './ask-page.js';
import { imageFacts } from './image-size.js';
import { readHead } from './read-head.js';

/** How a page and what it names are asked for. */
export interface CheckTools {
  /** For the page and for pictures on its own host. */
  ask: Ask;
  /** For what the page names elsewhere: whoever wrote it must not choose which machines of ours are asked. */
  fetchElsewhere: GuardedFetch;
}

/** What a check found. */
export interface Checked {
  url: string;
  previews: Preview[];
  problems: PageProblem[];
  /** The pictures that it names. */
  images: NamedImage[];
}

/** A picture that a page names, as far as it could be had. */
export interface NamedImage extends ImageFile {
  data?: Uint8Array;
}

const PIECE = 100;

/** Checks the page at an address: its head, its pictures, how its server answers. Rejects when nobody answers. */
export async function checkUrl(url: string, tools: CheckTools): Promise<Checked> {
  const page = await tools.ask(url);
  const head = readHead(new TextDecoder().decode(page.bytes), page.url);
  const addresses = imagesNamed(head);
  const own = new URL(page.url).host;
  const images = await Promise.all(
    addresses.map((one) => (new URL(one).host === own ? ownImage(one, tools) : imageElsewhere(one, tools))),
  );
  const [first] = addresses;
  const range = first !== undefined && new URL(first).host === own ? await pieceOf(first, tools) : undefined;
  const answer: PageAnswer = {
    status: page.status,
    ms: page.ms,
    encoding: page.headers.get('content-encoding') ?? '',
    disposition: page.headers.get('content-disposition') ?? undefined,
    range,
  };
  return { ...result({ head, images, answer }), images };
}

/**
 * Checks the page at an address that somebody typed who must not choose which machines of ours are asked: page and
 * pictures come through the guard, which tells nothing of how the server answers. Rejects with its `GuardError`.
 */
export async function checkGuarded(url: string, fetchElsewhere: GuardedFetch): Promise<Checked> {
  const page = await fetchElsewhere(url, { accept: 'text/html, */*' });
  const head = readHead(new TextDecoder().decode(page.bytes), page.url);
  const images = await Promise.all(imagesNamed(head).map((one) => imageElsewhere(one, { fetchElsewhere })));
  return { ...result({ head, images }), images };
}

/** Checks a page in a file, by its head alone; its address is the one that it gives itself. */
export function checkFile(html: string): Checked {
  const given = readHead(html, 'https://page.invalid/');
  const own = given.tags.find(({ name, content }) => ['og:url', 'canonical'].includes(name) && URL.canParse(content));
  return { ...result({ head: { ...given, url: own?.content ?? given.url } }), images: [] };
}

/** The pictures that a head names for cards; nobody asks for more than a few. */
function imagesNamed({ tags, url }: PageHead): string[] {
  const named = tags.filter(({ name }) => name === 'og:image' || name === 'twitter:image');
  return [...new Set(named.map(({ content }) => absolute(content, url)))].filter((one) => one !== '').slice(0, 5);
}

function result(facts: PageFacts): Omit<Checked, 'images'> {
  const { head, images = [] } = facts;
  return { url: head.url, previews: previews(head, { images }), problems: pageProblems(facts) };
}

async function ownImage(url: string, { ask }: CheckTools): Promise<NamedImage> {
  try {
    const { status, bytes } = await ask(url);
    return { url, status, bytes: bytes.length, ...imageFacts(bytes), data: bytes };
  } catch {
    return { url, status: 0 }; // nobody answers: the rule about answers says so
  }
}

async function imageElsewhere(
  url: string,
  { fetchElsewhere }: Pick<CheckTools, 'fetchElsewhere'>,
): Promise<NamedImage> {
  try {
    const { bytes } = await fetchElsewhere(url);
    return { url, status: 200, bytes: bytes.length, ...imageFacts(bytes), data: bytes };
  } catch {
    return { url }; // refused or unreachable, which the guard does not tell apart: nothing is known of it
  }
}

async function pieceOf(url: string, { ask }: CheckTools): Promise<PageAnswer['range']> {
  try {
    const { status, bytes } = await ask(url, { range: `bytes=0-${PIECE - 1}` });
    return { status, bytes: bytes.length, asked: PIECE };
  } catch {
    return undefined;
  }
}

function absolute(address: string, base: string): string {
  if (!URL.canParse(address, base)) return '';
  const { href, protocol } = new URL(address, base);
  return /^https?:$/.test(protocol) ? href : '';
}
