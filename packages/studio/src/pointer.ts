import type { StoryDraft } from '@clipsheet/ingest';

type Node = Record<string, unknown> | readonly unknown[];

/**
 * A place in a draft: a JSON Pointer (RFC 6901) in which an item of a list goes by its id, `/photos/@first-light/alt`,
 * so that the place stays the same when an item before it is taken out. Items without an id go by their index.
 */
export type Place = string;

/** The pointer of a report as a place that stays: indexes become ids where the items have them. */
export function placeOf(pointer: string, story: StoryDraft): Place {
  const [, list, index, ...rest] = pointer.split('/');
  if (list !== 'photos' && list !== 'videos' && list !== 'quotes') return pointer;
  const id = story[list][Number(index)]?.id;
  return id === undefined ? pointer : ['', list, `@${id}`, ...rest].join('/');
}

/** What stands at a place; undefined when nothing does. */
export function valueAt(story: StoryDraft, place: Place): unknown {
  let node: unknown = story;
  for (const name of segments(place)) node = isNode(node) ? child(node, name) : undefined;
  return node;
}

/** The text at a place; empty when there is none. */
export function textAt(story: StoryDraft, place: Place): string {
  const value = valueAt(story, place);
  return typeof value === 'string' ? value : '';
}

/** A copy of the story with a value at a place; undefined takes away what stands there. Nothing else is copied. */
export function withValue(story: StoryDraft, place: Place, value: unknown): StoryDraft {
  // The way down keeps every type it passes; what is written is text into text fields or a whole item.
  return replace(story, segments(place), value) as unknown as StoryDraft;
}

function replace(node: Node, [name = '', ...rest]: readonly string[], value: unknown): Node {
  if (Array.isArray(node)) {
    const list: readonly unknown[] = node;
    const index = indexOf(list, name);
    if (rest.length === 0 && value === undefined) return list.filter((_, at) => at !== index);
    const inner = rest.length === 0 ? value : replace(nodeOr(list[index]), rest, value);
    return index >= 0 && index < list.length ? list.map((one, at) => (at === index ? inner : one)) : [...list, inner];
  }
  const fields = node as Record<string, unknown>; // not a list, so an object
  if (rest.length > 0) {
    const inner = replace(nodeOr(fields[name]), rest, value);
    // An object that holds nothing any more says nothing.
    if (!Array.isArray(inner) && Object.keys(inner).length === 0) return without(fields, name);
    return { ...fields, [name]: inner };
  }
  return value === undefined ? without(fields, name) : { ...fields, [name]: value };
}

function without(fields: Record<string, unknown>, name: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name));
}

function child(node: Node, name: string): unknown {
  if (!Array.isArray(node)) return (node as Record<string, unknown>)[name];
  const list: readonly unknown[] = node;
  return list[indexOf(list, name)];
}

function indexOf(list: readonly unknown[], name: string): number {
  if (!name.startsWith('@')) return Number(name);
  return list.findIndex(
    (one) => isNode(one) && !Array.isArray(one) && (one as Record<string, unknown>)['id'] === name.slice(1),
  );
}

function segments(place: Place): string[] {
  return place.split('/').slice(1);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function nodeOr(value: unknown): Node {
  return isNode(value) ? value : {};
}
