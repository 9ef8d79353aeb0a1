import { dirname, join, relative } from 'node:path';
import { fileDigest } from '../files/file-digest.js';
import { writeWhole } from '../files/write-whole.js';
import type { Drafts, KeptDraft } from './drafts.js';
import { StudioError } from './studio-error.js';

/**
 * Keeps the publisher's mark beside a draft and gives its path from the article, as the story names it. Whether it is a
 * picture is found out with the others, when the draft is made.
 */
export async function keepLogo(bytes: Uint8Array, { id, home }: KeptDraft, drafts: Drafts): Promise<{ src: string }> {
  if (bytes.length === 0)
    throw new StudioError(
      'studio/request',
      'The publisher’s mark must be a picture, but the file is empty. Choose another.',
    );
  const file = join(drafts.filesOf(id), `mark-${fileDigest(bytes)}`);
  await writeWhole(file, bytes);
  return { src: relative(dirname(home), file) };
}
