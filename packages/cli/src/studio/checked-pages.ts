import type { GuardedFetch } from '@clipsheet/server/guarded-fetch.js';
import { digest } from '@clipsheet/story';
import type { CheckedPage } from '@clipsheet/studio';
import type { Ask } from '../check/ask-page.js';
import { checkFile, checkGuarded, checkUrl, type Checked } from '../check/check-page.js';
import { StudioError } from './studio-error.js';

/** How pages are asked for. */
export interface PageCheckTools {
  fetchGuarded: GuardedFetch;
  /** For pages of the publication itself, which may stand on this machine. */
  ask: Ask;
  /** Address of the publication. */
  publicUrl: string;
}

/** A picture of a page that was checked, as it came. */
export interface CheckedPicture {
  bytes: Uint8Array;
  type: string;
}

// Pictures of the last few pages; a page names five at most.
const KEPT_PICTURES = 20;

/**
 * Checks pages for an editor, and keeps the pictures that they name, so that his browser asks no server but this one.
 */
export class CheckedPages {
  readonly #tools: PageCheckTools;
  readonly #pictures = new Map<string, CheckedPicture>();

  constructor(tools: PageCheckTools) {
    this.#tools = tools;
  }

  /** Checks the page at an address. Throws `studio/fetch`. */
  async at(url: string): Promise<CheckedPage> {
    const { fetchGuarded, ask, publicUrl } = this.#tools;
    const isOwn = URL.canParse(url) && new URL(url).origin === new URL(publicUrl).origin;
    const checking = isOwn ? checkUrl(url, { ask, fetchElsewhere: fetchGuarded }) : checkGuarded(url, fetchGuarded);
    return this.#shown(
      await checking.catch((error: unknown) => {
        throw new StudioError(
          'studio/fetch',
          `${url} must be the address of a page on the public internet that answers within 3 seconds, but gave none. Check it, or paste its HTML.`,
          { cause: error },
        );
      }),
    );
  }

  /** Checks a page by its head alone. */
  of(html: Uint8Array): CheckedPage {
    return this.#shown(checkFile(new TextDecoder().decode(html)));
  }

  /** A picture by its name below `checked/`; undefined when it was let go. */
  picture(name: string): CheckedPicture | undefined {
    return this.#pictures.get(name);
  }

  #shown({ url, previews, problems, images }: Checked): CheckedPage {
    const pictures: Record<string, string> = {};
    for (const { url: address, data, type } of images) {
      // What is no picture is not handed on, whatever it calls itself.
      if (!data || !type) continue;
      const name = digest(address);
      this.#pictures.delete(name);
      this.#pictures.set(name, { bytes: data, type });
      pictures[address] = `checked/${name}`;
    }
    for (const [oldest] of this.#pictures) {
      if (this.#pictures.size <= KEPT_PICTURES) break;
      this.#pictures.delete(oldest);
    }
    return { url, previews, problems, pictures };
  }
}
