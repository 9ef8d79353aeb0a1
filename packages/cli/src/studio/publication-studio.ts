import type { PictureMaker } from '@clipsheet/og-image-generator/node.js';
import type { GuardedFetch } from '@clipsheet/server/guarded-fetch.js';
import { folderBlobs, folderStories } from '../files/publication-folder.js';
import { rebase } from '../serve/rebase.js';
import { Drafts } from './drafts.js';
import { studioHandler, type StudioOptions } from './studio-handler.js';

/** A publication and where its studio stands. */
export interface PublicationStudio extends Pick<StudioOptions, 'origin' | 'articles' | 'ask' | 'now' | 'onError'> {
  /** The folder of the publication, and the address that it will stand at. */
  out: string;
  publicUrl: string;
  memoryPath: string;
  /** Where drafts are kept. */
  draftsFolder: string;
  pictures: PictureMaker;
  fetchGuarded: GuardedFetch;
}

/** The studio over a publication in a folder. */
export function publicationStudio({
  out,
  publicUrl,
  memoryPath,
  draftsFolder,
  ...given
}: PublicationStudio): (request: Request) => Promise<Response> {
  const { origin, now } = given;
  return studioHandler({
    ...given,
    drafts: new Drafts(draftsFolder, now),
    publication: () => ({ baseUrl: `${origin()}draft/`, now: now() }),
    publicUrl,
    out,
    store: folderStories(out),
    storeAt: (baseUrl) => folderStories(out, rebase(publicUrl, baseUrl)),
    blobs: folderBlobs(out),
    target: { out, memoryPath, baseUrl: publicUrl },
  });
}
