import type { Script } from './script.js';

/** How words are cut: kind of letter, weight, and what their script asks for. */
export interface Face {
  kind: 'serif' | 'sans';
  /** CSS weight, 400 to 700. */
  weight: number;
  script: Script;
  /** Language of the words (BCP 47); it chooses between the forms of Han characters. */
  lang: string;
  /** Distance of baselines over size. */
  line: number;
  /** How far ink rises above the first baseline and falls below the last, in em. */
  rise: number;
  drop: number;
  /** Letter-spacing in em; 0 wherever letters join or stack. */
  tracking: number;
  /** By what a size meant for Latin is multiplied so that these words look as large. */
  scale: number;
}

/** What words are for. */
export type Role = 'headline' | 'quote' | 'dek' | 'label' | 'name' | 'details' | 'furniture';

interface ScriptStyle {
  headlineWeight: number;
  line: number;
  smallLine: number;
  rise: number;
  drop: number;
  smallScale: number;
}

const western: ScriptStyle = {
  headlineWeight: 600,
  line: 1.11,
  smallLine: 1.32,
  rise: 0.74,
  drop: 0.24,
  smallScale: 1,
};
const indic: ScriptStyle = { headlineWeight: 700, line: 1.4, smallLine: 1.5, rise: 0.92, drop: 0.38, smallScale: 1 };
const eastAsian: ScriptStyle = {
  headlineWeight: 700,
  line: 1.3,
  smallLine: 1.5,
  rise: 0.88,
  drop: 0.12,
  smallScale: 1,
};
const STYLES: Readonly<Record<Script, ScriptStyle>> = {
  Latin: western,
  Greek: western,
  Cyrillic: western,
  Arabic: { headlineWeight: 700, line: 1.46, smallLine: 1.66, rise: 0.86, drop: 0.42, smallScale: 1.1 },
  Hebrew: { headlineWeight: 700, line: 1.22, smallLine: 1.4, rise: 0.72, drop: 0.22, smallScale: 1.04 },
  Devanagari: indic,
  Bengali: { ...indic, rise: 0.88, drop: 0.34 },
  Tamil: { ...indic, rise: 0.84, drop: 0.34 },
  Thai: { ...indic, line: 1.42, rise: 0.98, drop: 0.34 },
  Ethiopic: { headlineWeight: 700, line: 1.3, smallLine: 1.45, rise: 0.86, drop: 0.24, smallScale: 1 },
  Japanese: eastAsian,
  Chinese: eastAsian,
  TraditionalChinese: eastAsian,
  Korean: eastAsian,
};
const WEIGHTS: Readonly<Record<Exclude<Role, 'headline'>, number>> = {
  quote: 400,
  dek: 400,
  label: 600,
  name: 700,
  details: 400,
  furniture: 500,
};

/** The face in which words of a role are set, by the script that most of them are written in. */
export function faceFor(role: Role, script: Script, lang: string): Face {
  const style = STYLES[script];
  const large = role === 'headline' || role === 'quote';
  const leading = role === 'quote' && style === western ? 0.14 : 0;
  return {
    kind: large || role === 'dek' ? 'serif' : 'sans',
    weight: role === 'headline' ? style.headlineWeight : WEIGHTS[role],
    script,
    lang,
    line: large ? style.line + leading : style.smallLine,
    rise: style.rise,
    drop: style.drop,
    tracking: large && style === western ? -0.008 : 0,
    scale: large ? 1 : style.smallScale,
  };
}
