import type { WarningReason } from './story-schema.js';

/**
 * Every sentence that a reader sees, in one language. `{name}` stands for a value. Where a number decides the form,
 * there is one sentence for each plural category of CLDR that a whole number of years can take in the language.
 *
 * A value is set in as it stands: nothing in the sentence may depend on its gender, case or first letter, nor on the
 * day of a date (Italian "il 7" but "l’8"). Dates may end in a full stop of their own (Russian "2016 г.").
 */
export interface Sentences {
  /** The language of these sentences (BCP 47). */
  lang: string;
  /** Between two parts of one line: ", ". */
  comma: string;
  /** Behind a label: ": ". */
  colon: string;
  /** Between two sentences: " ", or nothing where the full stop makes the room. */
  sentenceSpace: string;
  /** Opening and closing marks of a quotation. */
  quoteMarks: readonly [string, string];
  picture: string;
  illustration: string;
  generated: string;
  video: string;
  byline: string;
  spokenTo: string;
  corrected: string;
  correctedOn: string;
  was: string;
  is: string;
  updated: string;
  fromYear: string;
  age: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
  changed: string;
  seeChanges: string;
  pinned: string;
  withdrawn: Record<'story' | 'photo' | 'video' | 'quote', string>;
  withdrawnBy: string;
  withdrawnOn: string;
  reasonGiven: string;
  readNotice: string;
  contentWarning: string;
  reasons: Record<WarningReason, string>;
  showPicture: string;
  showVideo: string;
  pictureNotShown: string;
  hidden: string;
  readStory: string;
  linkOnly: string;
  offline: string;
  archivedCopy: string;
  sameWords: string;
  wordsChanged: string;
  wordsMissing: string;
  readSentence: string;
  showContext: string;
  original: string;
  source: string;
  play: string;
  playsFrom: string;
  watch: string;
  transcript: string;
  share: string;
  shareOn: string;
  copyLink: string;
  linkCopied: string;
  email: string;
}

/** The sentence with each `{name}` replaced by its value; a name without a value is left as it stands. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** English, the language every other falls back to. */
export const english: Sentences = {
  lang: 'en',
  comma: ', ',
  colon: ': ',
  sentenceSpace: ' ',
  quoteMarks: ['“', '”'],
  picture: 'Picture: {credit}',
  illustration: 'Illustration: {credit}',
  generated: 'Generated picture: {credit}',
  video: 'Video: {credit}',
  byline: 'By {names}',
  spokenTo: 'to {audience}',
  corrected: 'Corrected',
  correctedOn: 'Corrected {date}',
  was: 'Was',
  is: 'Is',
  updated: 'Updated {date}',
  fromYear: 'From {year}.',
  age: {
    one: 'This story is a year old. What it says may have changed since.',
    other: 'This story is {years} years old. What it says may have changed since.',
  },
  changed: 'Changed since it was placed here',
  seeChanges: 'See what changed',
  pinned: 'The words as they were placed here',
  withdrawn: {
    story: 'This story has been withdrawn',
    photo: 'This picture has been withdrawn',
    video: 'This video has been withdrawn',
    quote: 'This quote has been withdrawn',
  },
  withdrawnBy: '{publisher} withdrew it on {date}.',
  withdrawnOn: 'It was withdrawn on {date}.',
  reasonGiven: 'Reason given: {reason}',
  readNotice: 'Read the notice',
  contentWarning: 'Content warning: {reasons}',
  reasons: {
    violence: 'violence',
    injury: 'injury',
    death: 'death',
    child: 'child',
    war: 'war',
    'sexual-violence': 'sexual violence',
    nudity: 'nudity',
    'self-harm': 'self-harm',
    abuse: 'abuse',
    hate: 'hate',
    distress: 'distress',
    flashing: 'flashing light',
  },
  showPicture: 'Show picture',
  showVideo: 'Show video',
  pictureNotShown: 'Picture, not shown: {credit}',
  hidden: 'Hidden: {reasons}',
  readStory: 'Read the story',
  linkOnly: 'The publisher shows this story on its own pages only.',
  offline: 'The publisher cannot be reached now.',
  archivedCopy: 'Read an archived copy',
  sameWords: 'These words stand in the story',
  wordsChanged: 'These words have changed in the story',
  wordsMissing: 'These words are no longer in the story',
  readSentence: 'Read it in the story',
  showContext: 'Show the sentences around it',
  original: 'In the original',
  source: 'Source: {source}',
  play: 'Play video',
  playsFrom: 'Plays here from {provider}, once you press play',
  watch: 'Watch the video',
  transcript: 'Transcript',
  share: 'Share',
  shareOn: 'Share on {network}',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  email: 'E-mail',
};
