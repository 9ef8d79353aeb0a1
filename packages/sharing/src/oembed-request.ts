import type { PartRef } from '@clipsheet/story';
import { routeOf } from './route-of.js';

/** A question to the oEmbed endpoint, understood. */
export interface OEmbedRequest {
  id: string;
  part: PartRef;
  format: 'json' | 'xml';
  maxWidth?: number;
  maxHeight?: number;
}

/** Why a question cannot be answered, with the status that the specification gives it (2.3.4). */
export interface OEmbedRefusal {
  status: 400 | 404 | 501;
  message: string;
}

/**
 * Reads the query of `/oembed`. Only share pages of this publication are answered for; nothing is fetched or followed.
 * Parameters that consumers add of their own (`dnt`, `discover`) are ignored; JSONP is not offered.
 */
export function readOEmbedRequest(query: URLSearchParams, baseUrl: string): OEmbedRequest | OEmbedRefusal {
  const url = query.get('url');
  if (!url) return { status: 400, message: 'The parameter url is missing. Give the address of a share page.' };
  const format = query.get('format') ?? 'json';
  if (format !== 'json' && format !== 'xml') {
    return { status: 501, message: 'The format must be json or xml. Leave it out for json.' };
  }
  const sizes: { maxWidth?: number; maxHeight?: number } = {};
  for (const [parameter, name] of [
    ['maxwidth', 'maxWidth'],
    ['maxheight', 'maxHeight'],
  ] as const) {
    const value = query.get(parameter);
    if (value === null || value === '') continue;
    if (!/^[1-9]\d{0,5}$/.test(value)) {
      return { status: 400, message: `The parameter ${parameter} must be a whole number of pixels, 1 or more.` };
    }
    sizes[name] = Number(value);
  }
  const route = routeOf(url, baseUrl);
  if (route?.name !== 'page') {
    return { status: 404, message: `The url must be a share page below ${baseUrl}, with its final slash.` };
  }
  return { id: route.id, part: route.part, format, ...sizes };
}
