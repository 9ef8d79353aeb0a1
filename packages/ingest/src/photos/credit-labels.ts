import type { PictureKind } from '@clipsheet/story';
import { LANGUAGES } from '../languages/languages.js';

/** Every label that stands before a credit, in any language, with the kind of picture it tells of. */
export const CREDIT_LABELS: ReadonlyMap<string, PictureKind> = new Map(
  LANGUAGES.flatMap(({ credit }) =>
    (['photograph', 'illustration', 'generated'] as const).flatMap((kind) =>
      credit[kind].map((label) => [label, kind] as [string, PictureKind]),
    ),
  ),
);
