import { IngestError } from '../ingest-error.js';
import { LIMITS } from '../limits.js';

/**
 * The value in a JSON text by RFC 8259, which the platform's parser keeps to: no comments, no trailing commas, no NaN.
 * Throws `ingest/json` for anything else and `ingest/too-large` beyond the limit of data.
 */
export function parseJson(text: string, name: string): unknown {
  if (text.length > LIMITS.maxData)
    throw new IngestError(
      'ingest/too-large',
      `${name} must be JSON of at most 1 MiB, but is ${(text.length / 1_048_576).toFixed(1)} MiB. Give one story alone.`,
    );
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.slice(0, 200) : 'it cannot be read';
    throw new IngestError(
      'ingest/json',
      `${name} must be a Story or a NewsArticle as JSON, but ${reason}. Check that the file is whole.`,
      { cause },
    );
  }
}
