/** What the index and the reader's browser must agree on. */
export const SEARCH_OPTIONS = { fields: ['title', 'page', 'words'], storeFields: ['title', 'page', 'path', 'words'] };
