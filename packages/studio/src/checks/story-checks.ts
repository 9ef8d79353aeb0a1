import { ageNotice, quoteState, shorten } from '@clipsheet/story';
import type { Draft } from '../api.js';
import { coloursOnGrounds } from '../colours-on-grounds.js';
import { fieldsOf, type Input } from '../fields.js';
import { textAt } from '../pointer.js';
import type { Words } from '../words/en.js';
import type { Check } from './check.js';

const brief = (text: string) => shorten(text, 40);

/** What is known of a draft beside its own words. */
export interface CheckedWith {
  now: Date;
  /** Pictures and films that the server could not show. */
  refused?: readonly { pointer: string; message: string }[];
}

/** What a newsroom asks of the story itself, whatever network shows it. */
export function storyChecks(draft: Draft, words: Words, { now, refused = [] }: CheckedWith): Check[] {
  return [
    ...harmChecks(draft, words),
    ...rightsChecks(draft, words),
    ...truthChecks(draft, words),
    ...accessChecks(draft, words),
    ...pageChecks(draft, words, now),
    ...fileChecks(draft, words, refused),
  ];
}

function harmChecks({ story, report, verdicts }: Draft, { checks: say }: Words): Check[] {
  const proposal = report.find(({ pointer, kind }) => pointer === '/warning' && kind === 'proposed');
  if (!proposal) return [];
  const isDecided = verdicts['/warning'] !== undefined;
  if (isDecided) return [{ id: 'warning', concern: 'harm', rank: 'pass', title: say.warningPass }];
  return [
    {
      id: 'warning',
      concern: 'harm',
      rank: 'stop',
      title: say.warning((story.warning?.reasons ?? []).join(', ')),
      reason: `${proposal.source}. ${say.warningWhy}`,
      mending: {
        kind: 'accept',
        label: say.warningDo,
        place: '/warning',
        inputs: [{ place: '/warning/words', label: 'veilWords', kind: 'long' }],
      },
    },
  ];
}

function rightsChecks({ story }: Draft, { checks: say }: Words): Check[] {
  const shown = story.photos.filter(({ withdrawn }) => !withdrawn);
  const credits = story.photos.flatMap(({ id, credit, withdrawn }, at): Check[] =>
    credit || withdrawn
      ? []
      : [
          {
            id: `credit:${id}`,
            concern: 'rights',
            rank: 'stop',
            title: say.noCredit(at + 1),
            mending: fill(say.noCreditDo, { place: `/photos/@${id}/credit`, label: 'credit', kind: 'line' }),
          },
        ],
  );
  const licence: Check =
    story.licence !== undefined || shown.every((photo) => photo.licence !== undefined)
      ? { id: 'licence', concern: 'rights', rank: 'pass', title: say.licencePass }
      : {
          id: 'licence',
          concern: 'rights',
          rank: 'look',
          title: say.noLicence,
          reason: say.noLicenceWhy,
          mending: fill(say.noLicenceDo, { place: '/licence', label: 'licence', kind: 'address' }),
        };
  return shown.length === 0 ? [] : [...orPass(credits, 'credit', 'rights', say.creditPass), licence];
}

function truthChecks(draft: Draft, { checks: say }: Words): Check[] {
  const { story } = draft;
  const quotes = story.quotes.filter(({ withdrawn }) => !withdrawn);
  const drifted =
    story.body.length === 0
      ? []
      : quotes.flatMap((quote): Check[] => {
          const { state, found } = quoteState(quote.text, story.body);
          if (state === 'same') return [];
          const title = state === 'missing' ? say.quoteMissing(brief(quote.text)) : say.quoteChanged(brief(quote.text));
          return [
            {
              id: `drift:${quote.id}`,
              concern: 'truth',
              rank: 'stop',
              title,
              ...(found !== undefined && { reason: say.quoteFound(found) }),
              mending: { kind: 'go', label: say.quoteDo, view: 'fields', place: `/quotes/@${quote.id}` },
            },
          ];
        });
  const nameless = quotes.flatMap(({ id, text, speaker }): Check[] =>
    speaker
      ? []
      : [
          {
            id: `speaker:${id}`,
            concern: 'truth',
            rank: 'look',
            title: say.noSpeaker(brief(text)),
            mending: fill(
              say.noSpeakerDo,
              { place: `/quotes/@${id}/speaker`, label: 'speaker', kind: 'line' },
              { place: `/quotes/@${id}/affiliation`, label: 'affiliation', kind: 'line' },
            ),
          },
        ],
  );
  const undated = story.corrections.flatMap(({ date }, at): Check[] =>
    date
      ? []
      : [
          {
            id: `correction:${at}`,
            concern: 'truth',
            rank: 'look',
            title: say.correctionDate,
            mending: fill(say.correctionDateDo, { place: `/corrections/${at}/date`, label: 'date', kind: 'date' }),
          },
        ],
  );
  const open = fieldsOf(draft).filter(({ isSettled }) => !isSettled);
  const unseen: Check =
    open.length === 0
      ? { id: 'unseen', concern: 'truth', rank: 'pass', title: say.unseenPass }
      : {
          id: 'unseen',
          concern: 'truth',
          rank: 'stop',
          title: say.unseen(open.length),
          reason: say.unseenWhy,
          mending: { kind: 'go', label: say.unseenDo, view: 'fields', ...(open[0] && { place: open[0].place }) },
        };
  return [
    unseen,
    ...(quotes.length > 0 && story.body.length > 0
      ? orPass(drifted, 'drift', 'truth', say.quotePass(quotes.length))
      : []),
    ...(quotes.length > 0 ? orPass(nameless, 'speaker', 'truth', say.speakerPass) : []),
    ...(story.corrections.length > 0 ? orPass(undated, 'correction', 'truth', say.correctionPass) : []),
  ];
}

function accessChecks({ story }: Draft, { checks: say }: Words): Check[] {
  const shown = story.photos.filter(({ withdrawn, src }) => !withdrawn && src !== undefined);
  const alts = story.photos.flatMap(({ id, alt, src, withdrawn }, at): Check[] =>
    alt || withdrawn || src === undefined
      ? []
      : [
          {
            id: `alt:${id}`,
            concern: 'access',
            rank: 'stop',
            title: say.noAlt(at + 1),
            mending: fill(say.noAltDo, { place: `/photos/@${id}/alt`, label: 'alt', kind: 'long' }),
          },
        ],
  );
  const videos = story.videos.filter(({ withdrawn, src }) => !withdrawn && src !== undefined);
  const captions = videos.flatMap(({ id, title, captions: files }): Check[] =>
    files.length > 0
      ? []
      : [
          {
            id: `captions:${id}`,
            concern: 'access',
            rank: 'look',
            title: say.noCaptions(title ?? id),
            reason: say.noCaptionsWhy,
            mending: { kind: 'go', label: say.noCaptionsDo, view: 'fields', place: `/videos/@${id}` },
          },
        ],
  );
  const colour = story.publisher?.colour;
  const used = colour && coloursOnGrounds(colour).find(({ name }) => name === 'light')?.used;
  const contrast: Check[] =
    !colour || !used
      ? []
      : [
          used.toLowerCase() === colour.toLowerCase()
            ? { id: 'colour', concern: 'access', rank: 'pass', title: say.colourPass }
            : { id: 'colour', concern: 'access', rank: 'look', title: say.colour(colour, used), reason: say.colourWhy },
        ];
  return [
    ...(shown.length > 0 ? orPass(alts, 'alt', 'access', say.altPass) : []),
    ...(videos.length > 0 ? orPass(captions, 'captions', 'access', say.captionsPass) : []),
    ...contrast,
  ];
}

function pageChecks({ story }: Draft, { checks: say, lang }: Words, now: Date): Check[] {
  const needed = (
    id: string,
    place: string,
    none: string,
    action: string,
    pass: string,
    input: Input,
    why?: string,
  ): Check =>
    textAt(story, place) !== ''
      ? { id, concern: 'page', rank: 'pass', title: pass }
      : { id, concern: 'page', rank: 'stop', title: none, ...(why && { reason: why }), mending: fill(action, input) };
  const age = ageNotice(story, now, lang);
  const date: Check = story.published
    ? { id: 'published', concern: 'page', rank: 'pass', title: age ? say.aged(age.years) : say.datePass }
    : {
        id: 'published',
        concern: 'page',
        rank: 'look',
        title: say.noDate,
        reason: say.noDateWhy,
        mending: fill(say.noDateDo, { place: '/published', label: 'published', kind: 'date' }),
      };
  const dek: Check = story.dek
    ? { id: 'dek', concern: 'page', rank: 'pass', title: say.dekPass }
    : {
        id: 'dek',
        concern: 'page',
        rank: 'look',
        title: say.noDek,
        reason: say.noDekWhy,
        mending: fill(say.noDekDo, { place: '/dek', label: 'dek', kind: 'long' }),
      };
  return [
    needed('headline', '/headline', say.noHeadline, say.noHeadlineDo, say.headlinePass, {
      place: '/headline',
      label: 'headline',
      kind: 'long',
    }),
    needed(
      'url',
      '/url',
      say.noUrl,
      say.noUrlDo,
      say.urlPass,
      { place: '/url', label: 'url', kind: 'address' },
      say.noUrlWhy,
    ),
    needed('publisher', '/publisher/name', say.noPublisher, say.noPublisherDo, say.publisherPass, {
      place: '/publisher/name',
      label: 'publisher',
      kind: 'line',
    }),
    date,
    dek,
  ];
}

function fileChecks({ story }: Draft, { checks: say, fields }: Words, refused: CheckedWith['refused'] = []): Check[] {
  const found = refused.map(({ pointer, message }): Check => {
    const [, list, index] = pointer.split('/');
    const isPhoto = list === 'photos';
    const id = isPhoto
      ? story.photos[Number(index)]?.id
      : list === 'videos'
        ? story.videos[Number(index)]?.id
        : undefined;
    const name =
      `${isPhoto ? fields.kinds.photo : list === 'videos' ? fields.kinds.video : fields.kinds.publisher} ${Number(index) + 1 || ''}`.trim();
    return {
      id: `file:${pointer}`,
      concern: 'rights',
      rank: isPhoto ? 'stop' : 'look',
      title: say.refusedFile(name),
      reason: message,
      ...(id !== undefined && {
        mending: { kind: 'go', label: say.refusedDo, view: 'fields', place: `/${list ?? ''}/@${id}` },
      }),
    };
  });
  return story.photos.length + story.videos.length === 0 ? found : orPass(found, 'file', 'rights', say.filesPass);
}

function fill(label: string, ...inputs: Input[]): Check['mending'] & object {
  return { kind: 'fill', label, inputs };
}

/** What was found, or that nothing was. */
function orPass(found: Check[], id: string, concern: Check['concern'], title: string): Check[] {
  return found.length > 0 ? found : [{ id, concern, rank: 'pass', title }];
}
