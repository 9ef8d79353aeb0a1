import type { Attribution, Surroundings } from './attribution.js';
import { readClause } from './clause.js';
import type { Grammar } from './grammar.js';
import { speakerBefore } from './speaker-before.js';
import { speakerBehind } from './speaker-behind.js';

interface Reader {
  grammar: Grammar;
  when: RegExp;
  abbreviations: ReadonlySet<string>;
}

/**
 * Who said the words, in languages whose names have capitals: the verb of speech in the same sentence and its subject,
 * in either order, with appositions, relative clauses and "according to". Undefined when the sentence names nobody.
 */
export function attributeByWords(around: Surroundings, reader: Reader): Attribution | undefined {
  const { grammar, when, abbreviations } = reader;
  const before = readClause(around.before, when, abbreviations);
  const after = readClause(around.after, when, abbreviations);
  const inFront = () => speakerBefore(before, grammar, around.continues);
  const behind = () => speakerBehind(after, grammar);
  const introduces = /[:,]\s*$/.test(around.before) && !around.leadsOn;
  return introduces || !around.leadsOn
    ? (inFront() ?? (introduces ? behind() : behindMixed()))
    : (behind() ?? inFront());

  // Behind words quoted in mid-sentence only a comma brings in the speaker: “x and y”, Smith said.
  function behindMixed(): Attribution | undefined {
    return after.tokens[0]?.text === ',' || after.tokens[0]?.lower === grammar.according[0]?.[0] ? behind() : undefined;
  }
}
