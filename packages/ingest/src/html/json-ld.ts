import type { Problem } from '../manuscript.js';
import { LIMITS } from '../limits.js';
import { plainReference } from '../plain-text.js';

const MAX_SCRIPTS = 50;
const MAX_NODES = 2_000;
const WRAPPING =
  /^\s*(?:\/\/\s*|\/\*\s*)?(?:<!--|<!\[CDATA\[)?(?:\s*\*\/)?|(?:\/\/\s*|\/\*\s*)?(?:-->|\]\]>)?(?:\s*\*\/)?\s*$/g;

/** One thing that a page describes in JSON-LD, with its own fields. */
export type Thing = Readonly<Record<string, unknown>>;

/** What the JSON-LD of a page describes. Nothing that it points to is fetched. */
export interface Things {
  all: Thing[];
  /** The thing itself, or the one that an `@id` names; of a list the first. */
  resolve(value: unknown): Thing | undefined;
  /** Each thing of a list or a single one. */
  each(value: unknown): Thing[];
}

/** Reads the JSON-LD scripts of a page. One that is no JSON is named in `problems`. */
export function readJsonLd(document: Document, problems: Problem[]): Things {
  const values: unknown[] = [];
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')].slice(0, MAX_SCRIPTS);
  for (const script of scripts) {
    const text = (script.textContent ?? '').replace(/^\uFEFF/, '').replace(WRAPPING, '');
    if (text.trim() === '') continue;
    const value = text.length > LIMITS.maxData ? undefined : parse(text);
    if (value === undefined)
      problems.push({
        pointer: '',
        source: 'JSON-LD',
        message: 'A JSON-LD script must be JSON of at most 1 MiB, but is not. What it says was left out.',
      });
    else values.push(value);
  }
  return thingsIn(values);
}

/** The things that JSON-LD documents describe, references among them followed. */
export function thingsIn(values: readonly unknown[]): Things {
  const all: Thing[] = [];
  const byId = new Map<string, Thing>();
  for (const value of values) collect(value);
  return { all, resolve, each };

  function collect(root: unknown): void {
    const queue: unknown[] = [root];
    for (let index = 0; index < queue.length && all.length < MAX_NODES; index++) {
      const value = queue[index];
      if (Array.isArray(value)) for (const item of value.slice(0, MAX_NODES) as unknown[]) queue.push(item);
      else if (isThing(value)) {
        all.push(value);
        const id = value['@id'];
        const known = typeof id === 'string' ? byId.get(id) : undefined;
        // A bare reference {"@id": …} describes nothing.
        if (typeof id === 'string' && (!known || Object.keys(value).length > Object.keys(known).length))
          byId.set(id, value);
        for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) queue.push(inner);
      }
    }
  }
  function resolve(value: unknown): Thing | undefined {
    const one: unknown = Array.isArray(value) ? value[0] : value;
    if (typeof one === 'string') return byId.get(one);
    if (!isThing(one)) return undefined;
    const id = one['@id'];
    return typeof id === 'string' ? (byId.get(id) ?? one) : one;
  }
  function each(value: unknown): Thing[] {
    return (Array.isArray(value) ? (value as unknown[]).slice(0, LIMITS.maxPictures) : [value]).flatMap(
      (item): Thing[] => {
        const thing = resolve(item);
        return thing ? [thing] : [];
      },
    );
  }
}

/** Whether the thing is of a schema.org type that the pattern names. */
export function isOfType(thing: Thing, pattern: RegExp): boolean {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).some(
    (one: unknown) => typeof one === 'string' && pattern.test(one.replace(/^.*[/#]/, '')),
  );
}

/** The words of a value: a text, a number, `{"@value": …}`, a thing's name, or the first of a list. */
export function wordsOf(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof one === 'string' || typeof one === 'number') return plainReference(String(one)) || undefined;
  if (!isThing(one)) return undefined;
  return wordsOf(one['@value'] ?? one['name'] ?? []);
}

/** An address as it stands in a value: a text, or a thing's `url`, `contentUrl` or `@id`. */
export function addressIn(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof one === 'string') return one;
  if (!isThing(one)) return undefined;
  return addressIn(one['url'] ?? one['contentUrl'] ?? one['@id'] ?? []);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // No JSON, or nested beyond what the platform reads: the caller says so.
    return undefined;
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
