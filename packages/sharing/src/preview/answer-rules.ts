import type { PageRule } from './page-problem.js';

const FACEBOOK = 'https://developers.facebook.com/docs/sharing/webmasters/web-crawlers';
const SLOW_MS = 1000;

/** Rules about how a server answers for a page. */
export const answerRules: readonly PageRule[] = [
  {
    rule: 'page-answer',
    level: 'error',
    networks: [],
    source: FACEBOOK,
    find: ({ answer }) =>
      !answer || answer.status === 200
        ? []
        : [`The page must be answered by 200, but is by ${answer.status}. Nobody shows a card of it.`],
  },
  {
    rule: 'speed',
    level: 'warning',
    networks: ['facebook'],
    source: FACEBOOK,
    find: ({ answer }) =>
      (answer?.ms ?? 0) <= SLOW_MS
        ? []
        : [
            `The page must be answered within ${SLOW_MS} ms, but took ${Math.round(answer?.ms ?? 0)}. Crawlers give up.`,
          ],
  },
  {
    rule: 'encoding',
    level: 'error',
    networks: ['facebook'],
    source: FACEBOOK,
    find: ({ answer }) =>
      /^(|identity|gzip|deflate)$/i.test(answer?.encoding ?? '')
        ? []
        : [
            `Who accepts gzip and deflate must get one of them or neither, but got ${answer?.encoding}. Facebook reads nothing else.`,
          ],
  },
  {
    rule: 'ranges',
    level: 'error',
    networks: ['facebook', 'x', 'linkedin'],
    source: FACEBOOK,
    find: ({ answer }) => {
      const range = answer?.range;
      if (!range || range.status === 200) return [];
      if (range.status === 206 && range.bytes <= range.asked) return [];
      return [
        `A piece of the picture must be answered by 206 with that piece or by 200 with all of it, but came with ${range.status} and ${range.bytes} bytes.`,
      ];
    },
  },
  {
    rule: 'disposition',
    level: 'error',
    networks: ['signal'],
    source: 'https://github.com/signalapp/Signal-Desktop/blob/main/ts/linkPreviews/linkPreviewFetch.ts',
    find: ({ answer }) =>
      /^(|inline)$/i.test((answer?.disposition ?? '').split(';')[0]?.trim() ?? '')
        ? []
        : [`Content-Disposition must be inline, but is ${answer?.disposition}. Signal shows no card.`],
  },
];
