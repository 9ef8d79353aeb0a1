/** How long a document may take, in ms. */
const TIMEOUT = 15e3;

/** What was asked for, if it comes in time; else rejects. */
export function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  return Promise.race([answer, new Promise<never>((_, reject) => setTimeout(reject, TIMEOUT))]);
}
