/** The page that says what to do about each thing that development builds speak of: headings of the package's README. */
const PAGE = 'https://www.npmjs.com/package/@clipsheet/elements';

/** The address of a heading on that page. */
export function docsPage(heading: 'unknown-attribute' | 'unknown-token' | 'two-copies' | 'only-its-words'): string {
  return `${PAGE}#${heading}`;
}
