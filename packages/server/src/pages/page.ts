import type { ContentPolicy } from '@clipsheet/sharing';

/** A page of ours and what it may load. */
export interface Page {
  html: string;
  policy: ContentPolicy;
}
