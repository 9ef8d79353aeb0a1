import type { Face } from './face.js';
import { emojiIn, hasEmoji, withoutEmoji } from './emoji.js';
import { EMOJI_FONT, FONT_ORDER, type FontFamily } from './font-catalogue.js';
import type { OwnFont } from './own-font.js';
import { inRanges, parseUnicodeRange, type CodeRanges } from './unicode-range.js';

/**
 * Gives the bytes of a file of an npm package by its address, `@fontsource/source-serif-4/unicode.json`. Rejects when
 * there is none: a font that should be there and is not is a broken installation.
 */
export type FontReader = (address: string) => Promise<Uint8Array>;

/** One font file as an engine takes it. */
export interface FontFile {
  family: string;
  /** Undefined for a variable font, which has them all. */
  weight: number | undefined;
  /** Undefined for a file that serves whatever it has. */
  ranges: CodeRanges | undefined;
  /** Address for the FontReader. */
  address: string;
}

/** What is needed to draw some words. */
export interface FontChoice {
  /** Family names in the order in which a character is looked for. */
  families: string[];
  files: FontFile[];
  /** Characters, and emoji as a whole, that no family has. */
  missing: string[];
}

// Drawn by the layout engine itself, not by a font: joiners, direction marks, variation selectors, soft hyphen.
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Cc}]$/u;

interface Found {
  family: FontFamily;
  key: string;
  ranges: CodeRanges;
}

/** Chooses font files for words. The tables of a family are read once, when its first word comes. */
export class FontShelf {
  readonly #read: FontReader;
  readonly #own: readonly OwnFont[];
  readonly #tables = new Map<string, Promise<[key: string, ranges: CodeRanges][]>>();
  // By kind and script, then by character: a picture asks for the same few letters again and again.
  readonly #known = new Map<string, Map<string, Found | undefined>>();

  constructor(read: FontReader, own: readonly OwnFont[] = []) {
    this.#read = read;
    this.#own = own;
  }

  /**
   * The families and files for some words set in a face: the publisher's own before ours. The face's own script comes first, so that an Arabic line
   * takes its measures from Naskh and digits in a Chinese line match its characters.
   */
  async choose(text: string, face: Face): Promise<FontChoice> {
    const stack = stackFor(face);
    const known = this.#knownFor(`${face.kind} ${face.script}`);
    const files = new Map<string, FontFile>();
    const families = new Set<FontFamily>();
    const missing: string[] = [];
    const own = this.#own.find(({ kind }) => kind === face.kind);
    let ownUsed = false;
    const emoji = emojiIn(text);
    for (const character of new Set(emoji.length > 0 ? withoutEmoji(text) : text)) {
      if (INVISIBLE.test(character)) continue;
      if (own?.has(character.codePointAt(0) ?? 0)) {
        ownUsed = true;
        continue;
      }
      if (!known.has(character)) known.set(character, await this.#find(character.codePointAt(0) ?? 0, stack));
      const found = known.get(character);
      if (!found) {
        missing.push(character);
        continue;
      }
      const file = fontFile(found, face.weight);
      files.set(file.address, file);
      families.add(found.family);
    }
    const used = stack.filter((family) => families.has(family));
    const names = (used.length > 0 || ownUsed ? used : stack.slice(0, 1)).map(({ name }) => name);
    if (own && ownUsed) names.unshift(own.name);
    if (emoji.length > 0) {
      // First in line: fonts of other scripts have some of them, too, in black.
      const { name: family, address } = EMOJI_FONT;
      names.push(family);
      files.set(address, { family, weight: undefined, ranges: undefined, address });
      missing.push(...emoji.filter((each) => !hasEmoji(each)));
    }
    return { families: names, files: [...files.values()], missing };
  }

  #knownFor(key: string) {
    const known = this.#known.get(key) ?? new Map<string, Found | undefined>();
    this.#known.set(key, known);
    return known;
  }

  async #find(codePoint: number, stack: readonly FontFamily[]): Promise<Found | undefined> {
    for (const family of stack)
      for (const [key, ranges] of await this.#table(family))
        if (inRanges(codePoint, ranges)) return { family, key, ranges };
    return undefined;
  }

  #table(family: FontFamily) {
    let table = this.#tables.get(family.name);
    if (!table) {
      table = this.#readTable(family);
      this.#tables.set(family.name, table);
    }
    return table;
  }

  async #readTable(family: FontFamily): Promise<[string, CodeRanges][]> {
    const json = new TextDecoder().decode(await this.#read(`${family.package}/unicode.json`));
    const table = JSON.parse(json) as Record<string, string>; // the package's own file: subset key to unicode-range
    return Object.entries(table)
      .filter(([key]) => family.subsets.test(key))
      .map(([key, range]) => [key, parseUnicodeRange(range)]);
  }
}

function stackFor(face: Face): FontFamily[] {
  const order = FONT_ORDER[face.kind];
  const own = order.filter(({ scripts }) => scripts.includes(face.script));
  return [...own, ...order.filter((family) => !own.includes(family))];
}

function fontFile({ family, key, ranges }: Found, weight: number): FontFile {
  const { name, package: folder, files } = family;
  const isVariable = files === 'variable';
  const subset = key.replace(/[[\]]/g, '');
  const file = `${folder.split('/')[1]}-${subset}-${isVariable ? 'wght' : weight}-normal.woff2`;
  return { family: name, weight: isVariable ? undefined : weight, ranges, address: `${folder}/files/${file}` };
}
