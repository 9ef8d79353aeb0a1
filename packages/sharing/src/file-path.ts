import { ClipsheetError } from '@clipsheet/story';
import { pathOf } from './addresses.js';
import { routeOf } from './route-of.js';

/**
 * Where the answer to an address lies in a static tree, relative to its root, with forward slashes: a page's `…/` is
 * its `…/index.html`. Throws `sharing/no-file` for an address outside the table and for the two that a program must answer.
 */
export function filePath(url: string, baseUrl: string): string {
  const route = routeOf(url, baseUrl);
  if (!route || route.name === 'oembed' || route.name === 'reader-quote') {
    throw new ClipsheetError(
      'sharing/no-file',
      `${JSON.stringify(url)} has no file in a static tree below ${baseUrl}. Print the address with addresses().`,
    );
  }
  return pathOf(route).replace(/\/$/, '/index.html');
}
