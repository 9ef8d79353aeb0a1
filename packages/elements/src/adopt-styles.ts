const sheets = new WeakMap<readonly string[], CSSStyleSheet[]>();

/** Gives a root its style sheets, constructed once for all elements of a kind: no page's `style-src` refuses them. */
export function adoptStyles(root: ShadowRoot, styles: readonly string[]): void {
  const known =
    sheets.get(styles) ??
    styles.map((style) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      return sheet;
    });
  sheets.set(styles, known);
  root.adoptedStyleSheets = known;
}
