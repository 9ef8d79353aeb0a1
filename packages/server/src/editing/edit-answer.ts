import { hasToken } from './bearer-token.js';
import { EditError } from './edit-error.js';
import type { Edited, Editor } from './editor.js';
import { MAX_BODY_BYTES, readBody } from './read-body.js';

const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i;

/**
 * Carries out a PUT or DELETE of a story. PUT sends the document with the revision that it shall be; DELETE takes the
 * story of the revision in If-Match back, with the reason in a JSON body: `{"reason":"…"}`. Throws EditError.
 */
export async function editBy(request: Request, id: string, editor: Editor, tokens: readonly string[]): Promise<Edited> {
  if (!hasToken(request, tokens))
    throw new EditError(401, 'Editing needs a token that is known here: Authorization: Bearer TOKEN.', {
      'www-authenticate': 'Bearer',
    });
  if (!JSON_TYPE.test(request.headers.get('content-type') ?? ''))
    throw new EditError(415, 'The body must be JSON: send Content-Type: application/json.');
  const document = await jsonOf(request);
  if (request.method === 'PUT') return editor.put(id, document);
  const revision = /^"(\d{1,15})"$/.exec(request.headers.get('if-match') ?? '')?.[1];
  if (revision === undefined) throw new EditError(428, 'DELETE must say which revision it takes back: If-Match: "3".');
  const reason = typeof document === 'object' && document !== null && 'reason' in document ? document.reason : '';
  if (typeof reason !== 'string' || reason.trim() === '')
    throw new EditError(422, '/reason must tell readers why the story was withdrawn, but is missing. Add a sentence.');
  return editor.withdraw(id, Number(revision), reason);
}

async function jsonOf(request: Request): Promise<unknown> {
  let text: string | undefined;
  try {
    text = await readBody(request);
  } catch {
    throw new EditError(400, 'The body must be UTF-8, but is not.');
  }
  if (text === undefined)
    throw new EditError(413, `The body must have at most ${MAX_BODY_BYTES} bytes, but has more. Shorten the story.`);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new EditError(400, 'The body must be JSON, but does not parse.');
  }
}
