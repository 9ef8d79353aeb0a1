import type { PartRef } from '@clipsheet/story';

/** What a part is called in records: `story`, `quotes/{id}`, `videos/{id}`. */
export function partKey(part: PartRef): string {
  return part.kind === 'story' ? 'story' : `${part.kind}s/${part.id}`;
}
