/** What the list shows, which row is open, and whether it is being corrected. */
export interface FieldsState {
  filter: 'all' | 'open' | 'guessed';
  focused?: string | undefined;
  isCorrecting: boolean;
  isMarked: boolean;
  /** Pictures behind a veil that the editor asked to see. */
  unveiled: ReadonlySet<string>;
}
