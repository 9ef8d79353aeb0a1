/** An object's type without the fields that may be undefined: those become optional. */
export type Given<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** A copy without the fields whose value is undefined, since a story leaves out what is not known. */
export function given<T extends object>(fields: T): Given<T> {
  // The filter does what the type says; TypeScript cannot see through fromEntries.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>;
}
