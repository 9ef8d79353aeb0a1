const sheets = new Map<string, CSSStyleSheet>();

/** Gives a root its style sheets, each constructed once for all elements: no page's `style-src` refuses them. */
export function adoptStyles(root: ShadowRoot, styles: readonly string[]): void {
  root.adoptedStyleSheets = styles.map((style) => {
    let sheet = sheets.get(style);
    if (!sheet) {
      sheets.set(style, (sheet = new CSSStyleSheet()));
      sheet.replaceSync(style);
    }
    return sheet;
  });
}
