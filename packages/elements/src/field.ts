/** One field of a document that nobody has checked; undefined where there is no such thing. */
export function field(document: unknown, name: string): unknown {
  return (document as Record<string, unknown> | null | undefined)?.[name]; // a number or text has fields too, if none of ours
}
