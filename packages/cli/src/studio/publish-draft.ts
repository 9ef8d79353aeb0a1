import { dirname, join } from 'node:path';
import { RATIOS } from '@clipsheet/og-image-generator/names.js';
import { parseStory } from '@clipsheet/story';
import type { Published } from '@clipsheet/studio';
import { buildStory } from '../build/build-story.js';
import { RECORDS_FOLDER } from '../build/build-record.js';
import { finish, type BuildResult } from '../build/build-publication.js';
import { planStory } from '../build/plan-story.js';
import { softwareDigest } from '../build/software-digest.js';
import { writeSiteFiles } from '../build/site-files.js';
import { remember } from '../build/remember.js';
import { takeLock } from '../files/folder-lock.js';
import { folderStories } from '../files/publication-folder.js';
import { removeEdit } from '../live/edits.js';
import { countOn, newerEdits, rememberEdit } from '../live/over-edits.js';
import { emptyMemory, readMemory } from '../memory/memory.js';
import type { KeptDraft } from './drafts.js';
import { fetchedPictures } from './fetched-pictures.js';
import { liveStory } from './live-story.js';
import type { MakingTools } from './make-draft.js';
import { withoutStrayPaths } from './stray-paths.js';
import { StudioError } from './studio-error.js';

/** Where a draft is published to. */
export interface PublishTarget {
  out: string;
  memoryPath: string;
  baseUrl: string;
  now: Date;
}

/**
 * Publishes a draft over the revision that the editor saw (0 for a new story), by the very steps of `clipsheet build`.
 * Throws `studio/conflict` when another revision is live by now, and what a build throws for a story that lacks
 * something.
 */
export async function publishDraft(
  kept: KeptDraft,
  over: number,
  { out, memoryPath, baseUrl, now }: PublishTarget,
  { drafts, fetchGuarded, pictures }: MakingTools,
): Promise<Published> {
  const locks = [takeLock(join(out, RECORDS_FOLDER, 'build.lock'), out)];
  try {
    locks.push(takeLock(`${memoryPath}.building`, memoryPath));
    const known = (await readMemory(memoryPath)) ?? emptyMemory();
    const edits = await newerEdits(out, known);
    const edit = edits.get(kept.id);
    const memory = edits.size > 0 ? await countOn(known, out) : known;
    const remembered = edit ? rememberEdit(memory.stories[kept.id], edit) : memory.stories[kept.id];
    if (remembered) memory.stories[kept.id] = remembered;
    const live = remembered?.revision ?? 0;
    if (live !== over)
      throw new StudioError(
        'studio/conflict',
        `${kept.id} must be published over revision ${over}, but revision ${live} is live by now. Compare the two and publish again.`,
      );
    const parsed = parseStory(kept.draft.story);
    const { story: fetched } = await fetchedPictures(parsed, kept, drafts, fetchGuarded);
    const { refused } = withoutStrayPaths(fetched, kept, drafts);
    if (refused.length > 0) throw new StudioError('studio/request', refused.map(({ message }) => message).join('\n'));
    // As a build will read it from the memory: the same story must not count as another one there.
    const story = parseStory(JSON.parse(JSON.stringify(fetched)));
    const ahead = { ...(kept.article !== undefined && { article: kept.article }), story };
    const plan = await planStory({ path: kept.home, story, warnings: [], ahead }, remembered, now);
    const built = await buildStory(plan, remembered, {
      out,
      pictures,
      publication: { baseUrl, now },
      ratios: RATIOS.slice(0, 1),
      software: await softwareDigest(),
    });
    const finished = [{ plan, built }];
    const result: BuildResult = {
      built: [kept.id],
      unchanged: [],
      failed: [],
      warnings: built.warnings,
      withoutArticle: [],
      written: built.written + (await writeSiteFiles(out)),
      purge: [],
      isStopped: false,
    };
    const { purge, warnings } = await finish(
      result,
      { finished, memory: remember(memory, finished) },
      new Map(),
      undefined,
      {
        articles: { files: [kept.home], folder: dirname(kept.home), folders: [] },
        out,
        baseUrl,
        memoryPath,
        now,
        pictures: () => pictures,
        progress: () => ({ done: () => undefined, close: () => undefined }),
        signal: new AbortController().signal,
      },
    );
    if (edit) await removeEdit(out, kept.id);
    const stored = await folderStories(out).get(kept.id);
    // Written by this very call, and the folder is locked.
    if (!stored) throw new Error(`${kept.id} was published, but is not in ${out}.`);
    return { revision: plan.story.revision, live: liveStory(stored, { baseUrl, now }), purge, warnings };
  } finally {
    for (const giveBack of locks.reverse()) giveBack();
  }
}
