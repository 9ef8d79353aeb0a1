import { publishedStory, storyState } from '@clipsheet/sharing';
import { readStored } from '@clipsheet/server';
import { parseStory } from '@clipsheet/story';

// In a newsroom this comes from the database.
const story = parseStory({
  schema: 1,
  id: 'harbour-lights',
  revision: 2,
  headline: 'Lights back on in Selwick harbour after a winter of darkness',
  dek: 'The last of the forty lamps came on at dusk.',
  kicker: 'Coast',
  lang: 'en',
  publisher: { name: 'The Morning Sheet', colour: '#0a6a73' },
  published: '2026-11-20T16:05:00Z',
  corrections: [{ date: '2026-11-21', was: 'thirty lamps', is: 'forty lamps' }],
  quotes: [{ id: 'bright', text: 'It is as bright as noon.', speaker: 'Ines Marrow', affiliation: 'harbour master' }],
});

/** Where the handler looks for stories. */
export const store = {
  get: async (id) => (id === story.id ? readStored(publishedStory(story), storyState(story)) : undefined),
  list: async () => [story.id],
};
