import type { Language } from '../languages/language.js';
import type { FoundQuote, Heard } from './heard.js';
import { grammarOf } from './grammar.js';
import { KnownPeople } from './known-people.js';
import { mentions, type Mention } from './mentions.js';
import { namesRoundSpeakers } from './unspaced-names.js';

/** A quotation with its speaker, before its neighbouring sentences are added. */
export type SpokenQuote = Omit<FoundQuote, 'before' | 'after'>;

/**
 * Gives each quotation its speaker by the fullest name that the article has ("Haji Hasan" → "Brita Haji Hasan"), the
 * affiliation said of that person anywhere, and for "he" and "she" the person who was named last.
 */
export function resolveSpeakers(
  heard: readonly Heard[],
  paragraphs: readonly string[],
  language: Language,
  abbreviations: ReadonlySet<string>,
): SpokenQuote[] {
  const { speech } = language;
  const grammar = speech.kind === 'words' ? grammarOf(speech) : undefined;
  const ignored = new Set(grammar ? [...grammar.honorifics, ...grammar.ranks, ...grammar.titles] : []);
  const people = new KnownPeople(mentioned(), ignored);
  // The first mention introduces a person, so the last one remembered is the first.
  for (const { attribution } of [...heard].reverse())
    if (attribution?.subject.name) people.remember(attribution.subject.name, attribution.subject.affiliation, true);
  const speaking = new Set(
    heard.flatMap(({ attribution }) => (attribution?.subject.name ? [people.fullName(attribution.subject.name)] : [])),
  );
  let last: string | undefined;
  let affiliationOfLast: string | undefined;
  return heard.map(({ span, text, attribution, sentence }) => {
    const { subject, rule = 'words in quotation marks', confidence = 0.4, spokenTo, when } = attribution ?? {};
    const quote = { text, paragraph: span.paragraph, spokenTo, when };
    if (attribution?.goesOn && last !== undefined)
      return { ...quote, speaker: last, affiliation: affiliationOfLast, rule, confidence };
    if (subject?.pronoun !== undefined) {
      const person = people.before(span.paragraph, sentence.start, speaking) ?? last;
      last = person;
      affiliationOfLast = person && people.role(person);
      return person
        ? {
            ...quote,
            speaker: person,
            affiliation: affiliationOfLast,
            rule: `${rule}; “${subject.pronoun}” is who was named last`,
            confidence: Math.min(confidence, 0.82),
          }
        : { ...quote, rule, confidence: 0.4 };
    }
    const speaker = subject?.name === undefined ? subject?.description : people.fullName(subject.name);
    last = speaker;
    affiliationOfLast = (speaker && people.role(speaker)) ?? subject?.affiliation;
    return { ...quote, speaker, affiliation: affiliationOfLast, rule, confidence };
  });

  function mentioned(): Mention[] {
    if (grammar) return mentions(paragraphs, grammar, abbreviations);
    const speakers = heard.flatMap(({ attribution }) => attribution?.subject.name ?? []);
    return speech.kind === 'patterns' ? namesRoundSpeakers(speakers, paragraphs, speech) : [];
  }
}
