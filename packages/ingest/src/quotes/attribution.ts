import type { Subject } from './subject.js';

/** Who said a quotation according to the words beside it. */
export interface Attribution {
  subject: Subject;
  /** The rule that matched, for the report. */
  rule: string;
  confidence: number;
  /** To whom it was said, as written: "the United Nations Security Council". */
  spokenTo?: string | undefined;
  /** When, as written: "earlier this month". */
  when?: string | undefined;
  /** Whether the verb stands straight beside the quotation, so that even one quoted word was said. */
  close: boolean;
  /** The words go on from the quotation before: its speaker is theirs. */
  goesOn?: boolean;
}

/** The text of the sentence on both sides of a quotation. */
export interface Surroundings {
  before: string;
  after: string;
  /** Whether the quotation's own end leads on to its speaker (“…,” said). */
  leadsOn: boolean;
  /** Another quotation of the same sentence comes before: `before` starts behind it. */
  continues: boolean;
}
