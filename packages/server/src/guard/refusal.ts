/** What stopped a fetch; told to the operator's log only. */
export type RefusalReason =
  | 'url'
  | 'scheme'
  | 'userinfo'
  | 'port'
  | 'host'
  | 'name'
  | 'address'
  | 'connect'
  | 'tls'
  | 'answer'
  | 'status'
  | 'redirect'
  | 'encoding'
  | 'size'
  | 'slow'
  | 'deadline';

/**
 * Inside the guard only: a rule said no. Whoever asked for the page gets a `GuardError` instead, which is the same for
 * every reason.
 */
export class Refusal extends Error {
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason, detail: string) {
    super(detail);
    this.name = 'Refusal';
    this.reason = reason;
  }
}

/** What an error of somebody else's code says, for the log. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
