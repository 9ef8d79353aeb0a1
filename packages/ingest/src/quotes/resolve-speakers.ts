import type { Language } from '../languages/language.js';
import { describedPerson } from './described-person.js';
import type { Gender } from './gender.js';
import type { FoundQuote, Heard } from './heard.js';
import { grammarOf, type Grammar } from './grammar.js';
import { KnownPeople } from './known-people.js';
import { mentions, type Mention } from './mentions.js';
import type { Subject } from './subject.js';
import { NamedLast, type Named } from './named-last.js';
import { beginsName } from './same-person.js';
import { sentences, type Range } from './sentences.js';
import { namesRoundSpeakers, titledNames } from './unspaced-names.js';

/** A quotation with its speaker, before its neighbouring sentences are added. */
export type SpokenQuote = Omit<FoundQuote, 'before' | 'after'>;

/** The article as far as speakers are looked for in it. */
export interface SpokenText {
  paragraphs: readonly string[];
  /** Further texts in which people may be named in full: headline, dek, captions. */
  context: readonly string[];
  language: Language;
  abbreviations: ReadonlySet<string>;
  sentencesOf: (paragraph: number) => readonly Range[];
}

const NEAR = 3;
const NOBODY = { subject: { pronoun: '' }, close: true };

/**
 * Gives each quotation its speaker by the fullest name that the article has ("Haji Hasan" → "Brita Haji Hasan"), the
 * affiliation said of that person anywhere, and for "he", "she" and "the captain" the person who is meant.
 */
export function resolveSpeakers(heard: readonly Heard[], text: SpokenText): SpokenQuote[] {
  const { speech } = text.language;
  const grammar = speech.kind === 'words' ? grammarOf(speech) : undefined;
  const ignored = new Set(grammar ? [...grammar.honorifics, ...grammar.ranks, ...grammar.titles] : []);
  const all = grammar ? namesIn(text, grammar) : unspacedNames();
  const full = all.filter(({ name }) => !grammar || name.includes(' '));
  const people = new KnownPeople(full, ignored);
  // The first mention introduces a person, so the last one remembered is the first.
  for (const { attribution } of [...heard].reverse()) {
    const { name, affiliation, gender } = attribution?.subject ?? {};
    if (name) people.remember(name, affiliation, gender, true);
  }
  for (const { name, role, gender } of all) if (people.has(people.fullName(name))) people.remember(name, role, gender);
  const speaking = new Set(
    heard.flatMap(({ attribution }) => (attribution?.subject.name ? [people.fullName(attribution.subject.name)] : [])),
  );
  const capitals = new Set(all.filter(({ opens }) => !opens).map(({ name }) => name));
  const named = new NamedLast(all, people, speaking);
  let last: { speaker: string; affiliation: string | undefined; paragraph: number; end: number } | undefined;
  return heard.map((quote) => {
    const spoken = resolve(quote);
    const { speaker, affiliation } = spoken;
    if (speaker !== undefined) last = { speaker, affiliation, paragraph: quote.span.paragraph, end: quote.span.end };
    return spoken;
  });

  function resolve({ span, text: words, attribution, sentence }: Heard): SpokenQuote {
    const { subject, rule = 'words in quotation marks', confidence = 0.4, spokenTo, when } = attribution ?? {};
    const { paragraph } = span;
    const quote = { text: words, paragraph, spokenTo, when, rule, confidence };
    if (!subject) return quote;
    if (attribution?.goesOn && last) {
      const other = attribution.close || last.paragraph !== paragraph ? undefined : changeOf(last, sentence);
      if (other) return by(other, `${rule}, in which ${other} is named`, Math.min(confidence, 0.8));
      return { ...quote, speaker: last.speaker, affiliation: last.affiliation };
    }
    if (isWordOnly(subject))
      return resolve({ span, text: words, sentence, attribution: { ...NOBODY, rule, confidence: 0.76 } });
    const place = { paragraph, start: sentence.start, gender: subject.gender };
    if (subject.pronoun !== undefined) {
      const meant =
        named.between(paragraph, 0, sentence.start, subject.gender) ??
        lastSpeaker(paragraph, subject.gender) ??
        named.before(place);
      if (!meant) return { ...quote, confidence: 0.4 };
      const who = subject.pronoun === '' ? 'whoever was named last' : `“${subject.pronoun}” is who was named last`;
      return by(meant.name, `${rule}; ${who}`, Math.min(confidence, meant.alone ? 0.83 : 0.79));
    }
    if (subject.name !== undefined && !isWordOnly(subject)) {
      const name = people.fullName(subject.name);
      return { ...quote, speaker: name, affiliation: people.role(name) ?? subject.affiliation };
    }
    const person = grammar && describedPerson(subject, place, people, named, grammar);
    if (person) {
      const { name, sure } = person;
      return by(name, `${rule}; “${subject.description ?? ''}” is ${name}`, Math.min(confidence, sure ? 0.82 : 0.76));
    }
    return { ...quote, speaker: subject.description, affiliation: subject.affiliation };

    function by(name: string, because: string, sure: number): SpokenQuote {
      return { ...quote, speaker: name, affiliation: people.role(name), rule: because, confidence: sure };
    }
  }

  /** "Questionado, responde:" — a capital at the head of a sentence that stands nowhere else makes no name. */
  function isWordOnly({ name, isOpening }: Subject): boolean {
    return Boolean(name && isOpening && people.fullName(name) === name && !capitals.has(name));
  }

  /** Somebody else whom the sentences between two quotations of a paragraph bring in. */
  function changeOf(
    previous: { speaker: string; paragraph: number; end: number },
    sentence: Range,
  ): string | undefined {
    const other = named.between(previous.paragraph, previous.end, sentence.start);
    return other && other.name !== previous.speaker && (other.opens || speaking.has(other.name))
      ? other.name
      : undefined;
  }

  function lastSpeaker(paragraph: number, gender: Gender | undefined): Pick<Named, 'name' | 'alone'> | undefined {
    if (!last || paragraph - last.paragraph > NEAR) return undefined;
    const own = people.gender(last.speaker);
    const above = named.between(paragraph - 1, 0, Infinity, gender);
    if (gender && own && own !== gender) return undefined;
    const fitting = gender && !own ? [...speaking].filter((name) => people.gender(name) === gender) : [];
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) return { name: only, alone: true };
    if (above && last.paragraph < paragraph - 1) return above;
    return people.has(last.speaker) ? { name: last.speaker, alone: true } : undefined;
  }

  function unspacedNames(): Mention[] {
    const speakers = heard.flatMap(({ attribution }) => attribution?.subject.name ?? []);
    if (speech.kind !== 'patterns') return [];
    const titled = text.paragraphs.flatMap((words, paragraph) =>
      titledNames(words, paragraph, speech, text.sentencesOf(paragraph)),
    );
    // 消防局長 is nobody called 消防; 加藤館長 is 加藤恵, who is named in full elsewhere.
    const isName = ({ name }: Mention) =>
      name.length > 2 || [...titled.map((other) => other.name), ...speakers].some((other) => beginsName(name, other));
    return [...namesRoundSpeakers(speakers, text.paragraphs, speech), ...titled.filter(isName)];
  }
}

function namesIn({ paragraphs, context, abbreviations, sentencesOf }: SpokenText, grammar: Grammar): Mention[] {
  const own = paragraphs.flatMap((words, paragraph) =>
    mentions(words, paragraph, { grammar, abbreviations, sentencesOf }),
  );
  const other = context.flatMap((words) =>
    mentions(words, -9, { grammar, abbreviations, sentencesOf: () => sentences(words, abbreviations) }),
  );
  return [...own, ...other.filter(({ name }) => name.includes(' '))];
}
