import { ENGINES } from './browsers.js';
import { hostPages, type HostPages } from './host-page.js';
import { publication, type Publication } from './publication.js';

/** A publication, the pages of owners who embed it, and a reader's Chromium. */
export interface Stage {
  paper: Publication;
  owners: HostPages;
  close: () => Promise<void>;
}

/** Starts all three. */
export async function stage(): Promise<Stage> {
  const browser = await (ENGINES['chromium']?.() ?? Promise.reject(new Error('There is no Chromium.')));
  const [paper, owners] = await Promise.all([publication(), hostPages(browser)]);
  return {
    paper,
    owners,
    close: async () => {
      await browser.close();
      await Promise.all([owners.close(), paper.close()]);
    },
  };
}
