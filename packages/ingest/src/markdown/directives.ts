import type MarkdownIt from 'markdown-it';

const LONGEST = 20_000;
const OPENING = /^(:{2,})\s?([a-zA-Z][\w-]{0,39})(?:\[([^\]\n]{0,2000})\])?(?:\s?\{([^{}\n]{0,4000})\})?\s*$/;
const ATTRIBUTE = /([a-zA-Z][\w-]*)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?|#([\w-]+)|\.([\w-]+)/g;

/** A directive of Markdown, `::name[label]{key="value"}` on a line, or `:::name … :::` round lines of its own. */
export interface Directive {
  name: string;
  label: string;
  attributes: ReadonlyMap<string, string>;
  /** The lines between `:::name` and `:::`. */
  content: string;
}

/**
 * Teaches a Markdown parser the generic directives that editors use for what Markdown has no sign for. Each becomes one
 * token of the type `directive` with a Directive as its `meta`. A block that is never closed ends with the text.
 */
export function directives(parser: InstanceType<typeof MarkdownIt>): void {
  parser.block.ruler.before('fence', 'directive', (state, startLine, endLine, silent) => {
    const lineAt = (line: number): string =>
      state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
    const first = lineAt(startLine);
    if (!first.startsWith('::')) return false;
    const [, colons = '', name, label = '', attributes = ''] = OPENING.exec(first) ?? [];
    if (name === undefined) return false;
    if (silent) return true;
    let line = startLine + 1;
    let content = '';
    if (colons.length > 2) {
      const closing = new RegExp(`^:{${colons.length},}\\s*$`);
      while (line < endLine && !closing.test(lineAt(line))) {
        if (content.length < LONGEST) content += `${lineAt(line)}\n`;
        line++;
      }
      line++;
    }
    state.line = Math.min(line, endLine);
    const token = state.push('directive', '', 0);
    token.block = true;
    const directive: Directive = { name: name.toLowerCase(), label, attributes: attributesIn(attributes), content };
    token.meta = { ...directive };
    return true;
  });
}

function attributesIn(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name, double, single, bare, id, mark] of text.matchAll(ATTRIBUTE)) {
    if (id !== undefined) attributes.set('id', id);
    else if (mark !== undefined) attributes.set('class', mark);
    else if (name !== undefined) attributes.set(name.toLowerCase(), double ?? single ?? bare ?? '');
  }
  return attributes;
}
