import type { Problem } from '../manuscript.js';

/** How one kind of value is read from front matter: undefined when it is not what `expects` says. */
export interface FieldReader<T> {
  expects: string;
  read(value: unknown, pointer: string, problems: Problem[]): T | undefined;
}

/** Readers of an object's fields by name. */
export type Shape<T> = { [K in keyof T]: FieldReader<T[K]> };

const SOURCE = 'the front matter';

/** A record with its own fields; undefined for anything else. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The fields of an object that are what they should be. Each other one is left out and named in `problems`, so that a
 * slip in one field does not cost the article.
 */
export function readFields<T extends object>(
  value: unknown,
  shape: Shape<T>,
  pointer: string,
  problems: Problem[],
): Partial<T> {
  const fields: Partial<T> = {};
  if (!isRecord(value)) return fields;
  for (const [name, inner] of Object.entries(value)) {
    const at = `${pointer}/${name}`;
    if (inner === null || inner === undefined) continue;
    if (!Object.hasOwn(shape, name)) {
      problems.push({
        pointer: at,
        source: SOURCE,
        message: `${at} is not a field of a story and was left out. Check its spelling.`,
      });
      continue;
    }
    // Object.hasOwn has just made sure that the name is one of the shape's.
    const key = name as keyof T;
    const read = shape[key].read(inner, at, problems);
    if (read !== undefined) fields[key] = read;
    else problems.push(oddValue(at, shape[key].expects, inner));
  }
  return fields;
}

/** The finding for a value that is not what was expected. */
export function oddValue(pointer: string, expects: string, value: unknown): Problem {
  const came =
    typeof value === 'string'
      ? `is “${value.slice(0, 80)}”`
      : `is ${Array.isArray(value) ? 'a list' : isRecord(value) ? 'an object' : String(value)}`;
  return { pointer, source: SOURCE, message: `${pointer} must be ${expects}, but ${came}. It was left out.` };
}

/** A list of what `reader` reads; a single value counts as a list of one. */
export function listOf<T>(reader: FieldReader<T>): FieldReader<T[]> {
  return {
    expects: `a list, each ${reader.expects}`,
    read: (value, pointer, problems) =>
      (Array.isArray(value) ? value : [value]).slice(0, 1_000).flatMap((item: unknown, index) => {
        const at = `${pointer}/${index}`;
        const read = reader.read(item, at, problems);
        if (read === undefined) problems.push(oddValue(at, reader.expects, item));
        return read === undefined ? [] : [read];
      }),
  };
}

/** An object with the fields of a shape. */
export function recordOf<T extends object>(expects: string, shape: Shape<T>): FieldReader<Partial<T>> {
  return {
    expects,
    read: (value, pointer, problems) => (isRecord(value) ? readFields(value, shape, pointer, problems) : undefined),
  };
}
