/** What all stories of a publication have in common. */
export interface Publication {
  /** The address below which everything stands; from configuration, never from a request. */
  baseUrl: string;
  /** The time of the answer: the age of a story depends on it. */
  now: Date;
}
