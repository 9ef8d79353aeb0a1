import type { WarningReason } from '@clipsheet/story';
import type { RegularVerbs } from '../quotes/conjugate.js';

/** How a language marks what somebody said, with words found one by one (Latin script: names have capitals). */
export interface WordSpeech {
  kind: 'words';
  /** Forms of irregular verbs that bring in somebody's words, separated by spaces. */
  verbs: string;
  /** Regular verbs that do so. */
  regular: RegularVerbs;
  /** Verbs that do so only beside the quotation: "described", "detailed", "fears". */
  weakVerbs: string;
  /** Forms whose object is the person spoken to: "told". */
  tellingVerbs: string;
  /** Participles that take their subject from the clause before: "adding". */
  participles: string;
  pronouns: string;
  /** Pronouns of the one spoken to: "him". */
  objects: string;
  /** Words that tell a man, and those that tell a woman, from other people: "he", "his", "Mr"; articles where they do. */
  masculine: string;
  feminine: string;
  /** Pronouns of a body and not of one person: "it". */
  neuter: string;
  /** Articles that bring in somebody new: "a". */
  indefinite: string;
  /** Nouns for a person by which an article avoids the name: "woman", "player", "72-year-old" without its number. */
  people: string;
  /** Forms that turn a verb round: "was told". */
  passives: string;
  /** "who": what comes before it is the subject. */
  relatives: string;
  articles: string;
  /** Other words that open a noun phrase: "his", "one". */
  determiners: string;
  /** Words that end a noun phrase: conjunctions and the like. */
  stops: string;
  prepositions: string;
  /** Auxiliaries and adverbs that may stand between subject and verb. */
  between: string;
  /** Endings of further adverbs: "ly". */
  adverbEnding: string;
  /** Words between the capitals of one name: "van", "de", "of". */
  particles: string;
  /** "Mr": not kept before a full name. */
  honorifics: string;
  /** "Dr": kept, yet no part of the name when two mentions are compared. */
  ranks: string;
  /** Offices before a name: "President". */
  titles: string;
  /** Callings that stand before a name in small letters: "baker". */
  callings: string;
  /** Endings by which a noun in small letters is likely a person: "ist". */
  personEndings: string;
  /** Endings of nouns with a capital that are callings, where all nouns have one ("meisterin"). Empty elsewhere. */
  callingEndings: string;
  /** First names that end as callings do: "Peter". */
  givenNames: string;
  /** Capitalised words that are no names: weekdays, sentence openers. */
  notNames: string;
  /** Phrases that bring in a source: "according to". */
  according: string[];
  /** The preposition before whom a view is: "Pour Jeanne Aubry, « … »". */
  opinion: string;
  /** The word that brings in what was said. */
  that: string;
  /** Prepositions that tie a person to a house, the first also before small letters: "of", "from". */
  belonging: string;
  /** Words before the person spoken to, after the verb: "to". */
  toWhom: string;
  /** Phrases before the person spoken to: "in an interview with". */
  interview: string[];
  /** Whether the subject often follows the verb also before the quotation ("Am Dienstag sagte Müller: …"). */
  inverts: boolean;
  /** Whether a verb stands without its subject where it is clear ("“…”, afirmó."). */
  dropsSubject: boolean;
}

/** How a language marks what somebody said, as patterns with the groups `speaker`, `affiliation` and `to`. */
export interface PatternSpeech {
  kind: 'patterns';
  /** Matched against the text from the sentence's start up to the quotation; anchored at its end. */
  before: RegExp[];
  /** Matched against the text behind the quotation up to the sentence's end; anchored at its start. */
  after: RegExp[];
  /** Whole speakers that stand for an earlier one: "he". */
  pronouns: RegExp;
  /** Words of office: what stands up to the last of them is the affiliation, the rest the name. */
  titles: string;
  /** Words that are no first name before a family name: verbs of speech, short words. */
  notGiven: RegExp;
  /** Words at which a speaker's name is over: "وهو" (who is), "أن" (that). */
  ends: RegExp;
  /** Cut from a speaker's end or start: honorifics. */
  honorifics: RegExp;
  /** Whether the office follows the name (佐藤局長). */
  titleLast: boolean;
}

/** What reading an article in one language needs to know: data only, so that a language is one file. */
export interface Language {
  lang: string;
  /** Frequent short words by which the language is told from others of its script. */
  common: string;
  /** Outer quotation marks: opening and closing, the usual ones first. */
  marks: [opening: string, closing: string][];
  /** Words after whose full stop a sentence goes on: "Mr". */
  abbreviations: string;
  speech: WordSpeech | PatternSpeech;
  /** When something was said: "earlier this month". */
  when: RegExp;
  credit: {
    /** Labels before a photographer or agency: "Picture", "Photo by". Lower case, without the colon. */
    photograph: string[];
    illustration: string[];
    generated: string[];
  };
  correction: {
    /** Labels before a correction: "Correction". Lower case, without the colon. */
    labels: string[];
    /** A whole paragraph, often in parentheses, that repairs the story; groups `was` and `is` where they can be told. */
    repairs: RegExp[];
  };
  /** Openings by which an author brings the byline: "By". */
  by: string[];
  /** Words of a newsroom's offices, as patterns: what holds one is a role and no name. */
  bylineRoles: string[];
  /** An explicit notice to readers: "Warning: graphic images". */
  notice: RegExp;
  /** Words that announce a video which should stand with the text. */
  announcesVideo: RegExp;
  /** Words by which a warning is proposed: strong ones tell of it, weak ones only together. With the flag `g`. */
  harm: Partial<Record<WarningReason, { strong?: RegExp; weak?: RegExp }>>;
}
