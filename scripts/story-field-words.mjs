// What each field of a story is for, in a sentence: the JSON Schema carries them into editors and the reference prints
// them. `[]` stands for every item of a list.

/** By path: `photos[].credit`. A path that begins with `*.` holds wherever no fuller one does. */
export const STORY_FIELD_WORDS = {
  schema: 'Number of the model. A reader takes what it knows of a newer one.',
  id: 'Name of the story in every address; it must never change.',
  revision: 'Rises by one with each change that is published and never falls.',
  url: 'Where the article itself stands.',
  headline: 'The title.',
  dek: 'The sentence under the headline (standfirst).',
  kicker: 'The small label above the headline.',
  lang: 'Language of the story (BCP 47): it decides sentences, dates, quotation marks and typefaces.',
  dir: 'Which way the words run, where the language does not say it.',
  byline: 'Who wrote it, in order.',
  'byline[].name': 'The name as printed.',
  'byline[].role': 'What they are: correspondent, photographer.',
  'byline[].url': 'Their page.',
  'byline[].fediverse': 'Their fediverse address, @name@host: Mastodon then names the author under the card.',
  dateline: 'Where it was reported from.',
  section: 'The part of the paper.',
  licence: 'Address of the licence of the words.',
  publisher: 'Who publishes it; pages, frames and pictures carry its name.',
  'publisher.name': 'The name as printed.',
  'publisher.url': 'Its home page.',
  'publisher.logo': 'Its mark, as PNG.',
  'publisher.email': 'Where readers report errors: quotes and selections then offer it.',
  'publisher.colour': 'Its colour as #rrggbb. The hue stays; lightness moves until it can be seen.',
  published: 'When it was published: a day, or a day and time with its zone.',
  modified: 'When it was last changed. Left out means unknown, and no age is shown.',
  photos: 'Pictures, the first that may be shared unasked is the one shared.',
  'photos[].id': 'Name of the picture within the story; a withdrawn one keeps it.',
  'photos[].src': 'The file: an address, or in a draft a path beside the article.',
  'photos[].width': 'Of the file, in px.',
  'photos[].height': 'Of the file, in px.',
  'photos[].alt': 'What the picture shows, for who cannot see it. Empty for decoration.',
  'photos[].caption': 'What readers are told under it.',
  'photos[].credit': 'Who owns it. A photo without one is never published.',
  'photos[].kind': 'What made it: the credit line says which.',
  'photos[].licence': 'Address of the licence of the picture.',
  'photos[].focalPoint': 'The point that every crop keeps.',
  'photos[].focalPoint.x': 'From the left side, 0 to 1.',
  'photos[].focalPoint.y': 'From the top, 0 to 1.',
  'photos[].renditions': 'The files in which the published picture is offered; the build writes them.',
  'photos[].crops': 'The picture cut to 1:1, 4:3 and 16:9 for search engines; the build writes them.',
  'photos[].crops[].src': 'Address of the file.',
  'photos[].crops[].width': 'In px.',
  'photos[].crops[].height': 'In px.',
  'photos[].crops[].type': 'Media type of the file.',
  'photos[].renditions[].src': 'Address of the file.',
  'photos[].renditions[].width': 'In px.',
  'photos[].renditions[].height': 'In px.',
  'photos[].renditions[].type': 'Media type of the file.',
  videos: 'Films.',
  'videos[].id': 'Name of the film within the story.',
  'videos[].title': 'Its title.',
  'videos[].src': 'The page at its provider, or the file itself.',
  'videos[].poster': 'The still that is shown before anything of the player loads.',
  'videos[].width': 'In px: the box has its shape from the start.',
  'videos[].height': 'In px.',
  'videos[].duration': 'In seconds.',
  'videos[].start': 'Where to begin, in seconds.',
  'videos[].end': 'Where to stop, in seconds; later than the start.',
  'videos[].captions': 'Files of captions, in WebVTT.',
  'videos[].captions[].src': 'Address of the file.',
  'videos[].captions[].lang': 'Its language (BCP 47).',
  'videos[].captions[].label': 'What the player calls it.',
  'videos[].transcript': 'What is said, line by line; readers can search it.',
  'videos[].transcript[].start': 'When it is said, in seconds.',
  'videos[].transcript[].text': 'The line.',
  'videos[].credit': 'Who owns the film.',
  'videos[].availableUntil':
    'The last day on which it may be shown: from the next day on a notice stands in its place.',
  'videos[].regions': 'Countries in which alone it can be watched (ISO 3166-1 alpha-2, in capitals); readers are told.',
  quotes: 'Words that somebody said, each with an address of its own.',
  'quotes[].id': 'Name of the quote within the story; it stays when the words are corrected.',
  'quotes[].text': 'The words, without quotation marks: those belong to the language.',
  'quotes[].speaker': 'Who said it.',
  'quotes[].affiliation': 'For whom they speak.',
  'quotes[].spokenTo': 'To whom they said it.',
  'quotes[].date': "When it was said: a date, or the story's own words.",
  'quotes[].source': 'Where it was published first.',
  'quotes[].source.name': 'Name of the source.',
  'quotes[].source.url': 'Its address.',
  'quotes[].original': 'The words before they were translated.',
  'quotes[].original.text': 'As they were said.',
  'quotes[].original.lang': 'In which language (BCP 47).',
  'quotes[].before': 'The sentence before it, for readers who ask for context.',
  'quotes[].after': 'The sentence after it.',
  'quotes[].portrait': 'Id of a photo of the speaker in this story.',
  corrections: 'What was wrong and what is right; every copy shows it.',
  'corrections[].date': 'When it was corrected.',
  'corrections[].was': 'What was wrong.',
  'corrections[].is': 'What is right.',
  'corrections[].note': 'The same in one sentence of your own.',
  body: 'The paragraphs as text: what quotes are checked against. Not published unless you ask for it.',
  embedding: 'Whether others may embed it, or only link to it.',
  archived: 'Address of an archived copy, for the time after you.',
  '*.warning':
    'Why media is covered until a reader agrees; on the story it covers all of it, `none` on a picture lifts it.',
  '*.warning.reasons': 'Why, in typed reasons.',
  '*.warning.words': "Why, in the editor's words: this is what readers see.",
  '*.withdrawn': 'Present when it was taken back: the notice stands in its place.',
  '*.withdrawn.date': 'When.',
  '*.withdrawn.reason': 'Why, as readers are told.',
  '*.lang': 'Language of these words, where it is not that of the story.',
  '*.dir': 'Which way these words run.',
};

/** Every field of the schema with its path, parents first; a list adds `[]`. */
export function* storyFields(schema, path = '') {
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const here = path ? `${path}.${name}` : name;
    yield { path: here, field, isRequired: schema.required?.includes(name) ?? false };
    for (const inner of [field, ...(field.anyOf ?? [])]) {
      yield* storyFields(inner, here);
      if (inner.items) yield* storyFields(inner.items, `${here}[]`);
    }
  }
}

/** The sentence for a path. Throws when there is none. */
export function wordsFor(path) {
  for (let key = path; ; key = key.slice(key.indexOf('.') + 1)) {
    const found = STORY_FIELD_WORDS[key === path ? key : `*.${key}`] ?? STORY_FIELD_WORDS[`*.${key}`];
    if (found) return found;
    if (!key.includes('.'))
      throw new Error(`The field ${path} has no sentence. Add one to scripts/story-field-words.mjs.`);
  }
}
