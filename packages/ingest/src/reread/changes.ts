import type { Story } from '@clipsheet/story';
import { brief } from '../report.js';
import type { StoryDraft } from '../reading.js';

/** One difference between two readings of an article. */
export interface Change {
  /** JSON Pointer; a part of a list is named by its id: `/quotes/we-waited-for-a-week`. */
  pointer: string;
  kind: 'added' | 'changed' | 'removed';
  /** The value before and now, as JSON has it. */
  was?: unknown;
  is?: unknown;
  /** A sentence for the editor. */
  message: string;
}

type Fields = Record<string, unknown>;

// What an edit does not mean: counted by us, or the text itself, of which the paragraphs are compared one by one.
const NOT_COMPARED = new Set(['schema', 'revision', 'id']);
const BY_ID = new Set(['photos', 'videos', 'quotes']);

/** What changed from one story to the next: fields, parts by their ids, corrections and paragraphs. */
export function changesBetween(before: Story | StoryDraft, now: StoryDraft): Change[] {
  // Both are plain records of fields; the comparison needs no more of them.
  const old: Fields = before;
  const fresh: Fields = now;
  const names = [...new Set([...Object.keys(old), ...Object.keys(fresh)])].filter((name) => !NOT_COMPARED.has(name));
  return names.flatMap((name) => {
    const [was, is] = [old[name], fresh[name]];
    if (BY_ID.has(name)) return byId(`/${name}`, listOf(was), listOf(is));
    if (name === 'body' || name === 'corrections') return byWords(`/${name}`, listOf(was), listOf(is));
    return difference(`/${name}`, was, is);
  });
}

function byId(pointer: string, was: unknown[], is: unknown[]): Change[] {
  const idOf = (part: unknown) => String((part as Fields)['id']);
  const old = new Map(was.map((part) => [idOf(part), part]));
  const fresh = new Map(is.map((part) => [idOf(part), part]));
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((id) =>
    difference(`${pointer}/${id}`, old.get(id), fresh.get(id)),
  );
}

/** Lists without ids: what is there now and was not, and the other way round. */
function byWords(pointer: string, was: unknown[], is: unknown[]): Change[] {
  const texts = (list: unknown[]) => new Set(list.map((item) => JSON.stringify(item)));
  const [old, fresh] = [texts(was), texts(is)];
  return [
    ...is.flatMap((item, index) =>
      old.has(JSON.stringify(item)) ? [] : difference(`${pointer}/${index}`, undefined, item),
    ),
    ...was.flatMap((item, index) =>
      fresh.has(JSON.stringify(item)) ? [] : difference(`${pointer}/${index}`, item, undefined),
    ),
  ];
}

function difference(pointer: string, was: unknown, is: unknown): Change[] {
  if (canonical(was) === canonical(is)) return [];
  if (was === undefined) return [{ pointer, kind: 'added', is, message: `${pointer} is new: ${shown(is)}.` }];
  if (is === undefined) return [{ pointer, kind: 'removed', was, message: `${pointer} is gone: ${shown(was)}.` }];
  return [{ pointer, kind: 'changed', was, is, message: `${pointer} was ${shown(was)} and is ${shown(is)}.` }];
}

/** JSON with its fields in the order of their names, so that only values count; an empty list is none. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) => {
      if (typeof inner !== 'object' || inner === null) return inner;
      if (Array.isArray(inner)) return inner.length === 0 ? undefined : inner;
      return Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)));
    }) ?? ''
  );
}

const shown = (value: unknown): string => `“${brief(wordsOf(value))}”`;

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const { text, note, is, caption, title, name } = (value ?? {}) as Fields;
  const words = [text, note, is, caption, title, name].find((word) => typeof word === 'string');
  return typeof words === 'string' ? words : JSON.stringify(value);
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
