/** One rule, or a block of rules under a condition. */
type Rule = { prelude: string; body: string | Rule[] };

/**
 * Of our own style sheets, in one line, the rules that a printed root can need: those whose classes all stand in its
 * markup. What only an element rendered later would need comes with the element.
 */
export function neededCss(styles: readonly string[], markup: string): string {
  const classes = new Set(
    Array.from(markup.matchAll(/\sclass="([^"]*)"/g), ([, names = '']) => names.split(' ')).flat(),
  );
  return withoutUnread(
    rulesOf(styles)
      .map((rule) => print(rule, classes))
      .join(''),
  );
}

/** Custom properties that no rule reads are left out; what an owner sets (`--clip-…`) is only ever read. */
function withoutUnread(css: string): string {
  return css.replace(/(?<=[{;])--([\w-]+):(?:[^;{}]|\([^)]*\))*;/g, (declaration, name: string) =>
    new RegExp(`var\\(--${name}[,)]`).test(css) ? declaration : '',
  );
}

const parsed = new WeakMap<readonly string[], Rule[]>();

function rulesOf(styles: readonly string[]): Rule[] {
  const rules = parsed.get(styles) ?? parse(styles.map(compact).join(''));
  parsed.set(styles, rules);
  return rules;
}

function print({ prelude, body }: Rule, classes: ReadonlySet<string>): string {
  if (typeof body !== 'string') {
    const inner = body.map((rule) => print(rule, classes)).join('');
    return inner && `${prelude}{${inner}}`;
  }
  const needed = selectors(prelude).filter((selector) => isNeeded(selector, classes));
  return needed.length > 0 ? `${needed.join(',')}{${body}}` : '';
}

/** Whether all classes of a selector stand in the markup. What its brackets hold may be one of several: not counted. */
function isNeeded(selector: string, classes: ReadonlySet<string>): boolean {
  const outside = Array.from(characters(selector), ([character, depth]) => (depth === 0 ? character : '')).join('');
  return (outside.match(/(?<=\.)[a-z][\w-]*/g) ?? []).every((name) => classes.has(name));
}

/** The selectors of a list. */
function selectors(prelude: string): string[] {
  const list: string[] = [''];
  for (const [character, depth] of characters(prelude))
    if (character === ',' && depth === 0) list.push('');
    else list[list.length - 1] += character;
  return list;
}
/** Each character of a selector with the number of brackets it stands in. */
function* characters(selector: string): Generator<[character: string, depth: number]> {
  let depth = 0;
  for (const character of selector) {
    if (character === ')') depth--;
    yield [character, depth];
    if (character === '(') depth++;
  }
}

/** White space and comments taken out. Our sheets have no strings but names of fonts. */
function compact(css: string): string {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/ ?([>~/]|!important) ?/g, '$1')
    .replace(/\( | \)/g, (bracket) => bracket.trim())
    .replace(/(?<![\w.])0\.(?=\d)/g, '.')
    .replace(/;}/g, '}')
    .trim();
}

function parse(css: string): Rule[] {
  const rules: Rule[] = [];
  for (let from = 0; from < css.length;) {
    const open = css.indexOf('{', from);
    const end = closing(css, open);
    const prelude = css.slice(from, open);
    const body = css.slice(open + 1, end);
    rules.push({ prelude, body: prelude.startsWith('@') ? parse(body) : body });
    from = end + 1;
  }
  return rules;
}

/** The bracket that closes the one at `open`. */
function closing(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    if (css[at] === '{') depth++;
    if (css[at] === '}' && --depth === 0) return at;
  }
  return css.length;
}
