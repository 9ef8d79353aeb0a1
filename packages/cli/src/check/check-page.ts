import type { GuardedFetch } from '@clipsheet/server/guarded-fetch.js';
import {
  pageProblems,
  previews,
  type ImageFile,
  type PageAnswer,
  type PageFacts,
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
}

const PIECE = 100;

/** Checks the page at an address: its head, its pictures, how its server answers. Rejects when nobody answers. */
export async function checkUrl(url: string, tools: CheckTools): Promise<Checked> {
  const page = await tools.ask(url);
  const head = readHead(new TextDecoder().decode(page.bytes), page.url);
  const named = head.tags.filter(({ name }) => name === 'og:image' || name === 'twitter:image');
  const own = new URL(page.url).host;
  const addresses = [...new Set(named.map(({ content }) => absolute(content, page.url)))].filter((one) => one !== '');
  const images = await Promise.all(
    addresses.slice(0, 5).map((one) => (new URL(one).host === own ? ownImage(one, tools) : imageElsewhere(one, tools))),
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
  return result({ head, images, answer });
}

/** Checks a page in a file, by its head alone; its address is the one that it gives itself. */
export function checkFile(html: string): Checked {
  const given = readHead(html, 'https://page.invalid/');
  const own = given.tags.find(({ name, content }) => ['og:url', 'canonical'].includes(name) && URL.canParse(content));
  return result({ head: { ...given, url: own?.content ?? given.url } });
}

function result(facts: PageFacts): Checked {
  const { head, images = [] } = facts;
  return { url: head.url, previews: previews(head, { images }), problems: pageProblems(facts) };
}

async function ownImage(url: string, { ask }: CheckTools): Promise<ImageFile> {
  try {
    const { status, bytes } = await ask(url);
    return { url, status, bytes: bytes.length, ...imageFacts(bytes) };
  } catch {
    return { url, status: 0 }; // nobody answers: the rule about answers says so
  }
}

async function imageElsewhere(url: string, { fetchElsewhere }: CheckTools): Promise<ImageFile> {
  try {
    const { bytes } = await fetchElsewhere(url);
    return { url, status: 200, bytes: bytes.length, ...imageFacts(bytes) };
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
