import type { Finding, StoryDraft } from '@clipsheet/ingest';
import type { Draft, Verdict } from './api.js';
import { textAt, type Place } from './pointer.js';

/** How sure the reading is of a field, in four steps. */
export type Sureness = 'certain' | 'likely' | 'guessed' | 'missing';

/** What kind of thing a field is; the words of the interface name it. */
export type FieldKind =
  | 'headline'
  | 'dek'
  | 'kicker'
  | 'published'
  | 'byline'
  | 'publisher'
  | 'url'
  | 'lang'
  | 'photo'
  | 'video'
  | 'quote'
  | 'warning'
  | 'correction';

/** Where a group of fields stands in the list. */
export type FieldGroup = 'words' | 'pictures' | 'quotes' | 'notices';

/** One line to type into. */
export interface Input {
  place: Place;
  /** The word for it. */
  label:
    | FieldKind
    | 'alt'
    | 'caption'
    | 'credit'
    | 'licence'
    | 'text'
    | 'speaker'
    | 'affiliation'
    | 'spokenTo'
    | 'title'
    | 'address'
    | 'captions'
    | 'veilWords'
    | 'was'
    | 'is'
    | 'note'
    | 'date';
  kind: 'line' | 'long' | 'date' | 'address';
}

/** One thing that an editor accepts, corrects or rejects. */
export interface Field {
  /** From 1, the same beside the article. */
  number: number;
  place: Place;
  kind: FieldKind;
  group: FieldGroup;
  /** Its number among those of its kind, where there may be several. */
  index?: number;
  /** What it says, in one line, and what stands under it. */
  text: string;
  detail: string;
  sureness: Sureness;
  /** Where it came from. */
  source: string;
  /** Why it is a guess, or what its absence means. */
  why: string;
  verdict: Verdict | undefined;
  isSettled: boolean;
  /** Whether it may be taken out of the story. */
  canReject: boolean;
  inputs: readonly Input[];
}

type Sketch = Pick<Field, 'place' | 'kind' | 'group' | 'text' | 'detail' | 'inputs'> & {
  index?: number;
  canReject?: boolean;
};

/** Every field of a draft in the order in which the list shows them. */
export function fieldsOf(draft: Draft): Field[] {
  const { story } = draft;
  return [...wordFields(story), ...pictureFields(story), ...quoteFields(story), ...noticeFields(story)].map(
    (sketch, at) => completed(sketch, at + 1, draft),
  );
}

function wordFields(story: StoryDraft): Sketch[] {
  const line = (kind: FieldKind, kindOfInput: Input['kind'] = 'line', place = `/${kind}`): Sketch => ({
    place,
    kind,
    group: 'words',
    text: textAt(story, place),
    detail: '',
    canReject: kind !== 'headline' && kind !== 'lang',
    inputs: [{ place, label: kind, kind: kindOfInput }],
  });
  return [
    line('headline', 'long'),
    line('dek', 'long'),
    line('kicker'),
    { ...line('byline', 'line', '/byline/0/name'), text: story.byline.map(({ name }) => name).join(', ') },
    line('published', 'date'),
    line('publisher', 'line', '/publisher/name'),
    line('url', 'address'),
    line('lang'),
  ];
}

function pictureFields(story: StoryDraft): Sketch[] {
  const photos = story.photos.map((photo, at): Sketch => {
    const place = `/photos/@${photo.id}`;
    return {
      place,
      kind: 'photo',
      group: 'pictures',
      index: at + 1,
      text: photo.credit ?? '',
      detail: photo.alt ?? '',
      inputs: [
        { place: `${place}/alt`, label: 'alt', kind: 'long' },
        { place: `${place}/credit`, label: 'credit', kind: 'line' },
        { place: `${place}/caption`, label: 'caption', kind: 'line' },
        { place: `${place}/licence`, label: 'licence', kind: 'address' },
      ],
    };
  });
  const videos = story.videos.map((video, at): Sketch => {
    const place = `/videos/@${video.id}`;
    return {
      place,
      kind: 'video',
      group: 'pictures',
      index: at + 1,
      text: video.title ?? video.credit ?? '',
      detail: video.captions.map(({ lang }) => lang).join(', '),
      inputs: [
        { place: `${place}/title`, label: 'title', kind: 'line' },
        { place: `${place}/credit`, label: 'credit', kind: 'line' },
        { place: `${place}/src`, label: 'address', kind: 'address' },
      ],
    };
  });
  return [...photos, ...videos];
}

function quoteFields(story: StoryDraft): Sketch[] {
  return story.quotes.map((quote, at): Sketch => {
    const place = `/quotes/@${quote.id}`;
    return {
      place,
      kind: 'quote',
      group: 'quotes',
      index: at + 1,
      text: quote.text,
      detail: [quote.speaker, quote.affiliation].filter(Boolean).join(', '),
      inputs: [
        { place: `${place}/speaker`, label: 'speaker', kind: 'line' },
        { place: `${place}/affiliation`, label: 'affiliation', kind: 'line' },
        { place: `${place}/spokenTo`, label: 'spokenTo', kind: 'line' },
      ],
    };
  });
}

function noticeFields(story: StoryDraft): Sketch[] {
  const warning: Sketch[] = story.warning
    ? [
        {
          place: '/warning',
          kind: 'warning',
          group: 'notices',
          text: story.warning.reasons.join(', '),
          detail: story.warning.words ?? '',
          inputs: [{ place: '/warning/words', label: 'veilWords', kind: 'long' }],
        },
      ]
    : [];
  const corrections = story.corrections.map(({ was, is, note }, at): Sketch => ({
    place: `/corrections/${at}`,
    kind: 'correction',
    group: 'notices',
    index: at + 1,
    text: is ?? note ?? '',
    detail: was ?? '',
    inputs: [
      { place: `/corrections/${at}/was`, label: 'was', kind: 'long' },
      { place: `/corrections/${at}/is`, label: 'is', kind: 'long' },
      { place: `/corrections/${at}/date`, label: 'date', kind: 'date' },
    ],
  }));
  return [...warning, ...corrections];
}

function completed(sketch: Sketch, number: number, { report, verdicts }: Draft): Field {
  const { place, text } = sketch;
  const own = report.filter(({ pointer }) => pointer === rootOf(place) || pointer.startsWith(`${place}/`));
  // What is least sure decides: a quote whose speaker is a guess is one.
  const worst = [...own].sort((a, b) => rank(b) - rank(a))[0];
  const main = own.find(({ pointer }) => pointer === rootOf(place)) ?? own[0];
  const verdict = verdicts[place];
  const sureness = text === '' ? 'missing' : surenessOf(worst);
  return {
    canReject: true,
    ...sketch,
    number,
    sureness,
    source: main && main.kind !== 'missing' ? main.source : '',
    why: worst && rank(worst) > 1 ? worst.message : '',
    verdict,
    // Nothing was read where there is no report: the story is published as it stands.
    isSettled: verdict !== undefined || report.length === 0,
  };
}

/** A list or an object is reported as a whole. */
function rootOf(place: Place): string {
  return place.replace(/^\/(byline|publisher)\/.*/, '/$1');
}

function rank({ kind, confidence }: Finding): number {
  if (kind === 'missing') return 3;
  if (kind === 'guessed' || kind === 'proposed') return 2;
  return confidence < 0.9 ? 1 : 0;
}

function surenessOf(worst: Finding | undefined): Sureness {
  const found = worst ? rank(worst) : 0;
  return found >= 2 ? 'guessed' : found === 1 ? 'likely' : 'certain';
}
