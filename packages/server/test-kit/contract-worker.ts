import { createHandler } from '../src/index.js';
import { samplePublication } from './sample-publication.js';

const handler = createHandler(samplePublication());

/** The sample publication as a worker at the edge. */
export default { fetch: (request: Request) => handler(request) };
