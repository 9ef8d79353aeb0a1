import { routeOf } from '@clipsheet/sharing';
import { WHOLE_STORY } from '@clipsheet/story';

/**
 * Whether an address (a path from the root or a whole URL) is one of a publication's, so that a site which holds other
 * pages too asks the publication for it. An edit names a story with or without the final slash.
 */
export function isPublication(target: string, method: string, baseUrl: string): boolean {
  // Behind a proxy the origin of a request is the proxy's, so only its path counts.
  const path = target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '');
  if (routeOf(path, baseUrl)) return true;
  if (method !== 'PUT' && method !== 'DELETE') return false;
  const route = routeOf(path.replace(/(?=[?#]|$)/, '/'), baseUrl);
  return route?.name === 'page' && route.part === WHOLE_STORY;
}
