import type { LibraryDataTexts } from '../sv/library-data.ts'

export const libraryData: LibraryDataTexts = {
  title: 'The library as open data',
  lead: 'All examples of the library as files and feeds, in Swedish and English. They may be used freely, changed as well, if you say where they come from.',
  keywords: ['gender mainstreaming', 'gender equality', 'municipalities', 'regions', 'Sweden', 'examples'],
  files: 'The files',
  filesLead: 'The same examples in each file. They change as soon as something is published or withdrawn.',
  fileNames: {
    'library.json': 'Everything in one file (JSON)',
    'library.jsonl': 'One example on each line (JSON Lines)',
    'examples.csv': 'The examples as a table (CSV)',
    'figures.csv': 'The figures as a table (CSV)',
    'schema.json': 'What the fields mean (JSON Schema)',
  },
  fileNotes: {
    'library.json': 'The examples with figures, sources and licence.',
    'library.jsonl': 'The same for whoever reads line by line.',
    'examples.csv': 'One row for each example, without the figures.',
    'figures.csv':
      'One row for each figure, time and sex. The column status says whether the value is published, computed or not given.',
    'schema.json': 'The schema that each example of the JSON files follows, with its fields explained.',
  },
  reading: 'How to read the files',
  readings: [
    'Women (or girls) stand before men (or boys), always both.',
    'An empty field or null means that the source does not say. It is never zero.',
    'Decimals are written with a point, dates and times as 2026-11-23T00:00:00Z, and the text is UTF-8.',
    'key names an example and never changes. changedAt says when the text was changed here, not when anything happened.',
    'Which statements and sub-goals an example from a report belongs to was judged afterwards. stepBasis says whether the step is the report’s own.',
    'A cell that begins like a formula has an apostrophe before it, so that no spreadsheet computes it.',
  ],
  feeds: 'Feeds',
  feedsLead: 'What was published last comes first, fifty on each page.',
  feedsDates:
    'Examples from reports bear the day our text was placed here or changed. When something happened stands in the text, as far as the report says.',
  licence: 'Licence',
  licenceWords:
    'The texts are ours, and the licence is Creative Commons Attribution 4.0. The facts of an example from a report are the report’s: name it too. An organisation’s own example has the organisation as its author.',
  politely:
    'Please ask with If-None-Match: the files have a tag (ETag), and whoever has everything already gets a short answer. More often than every hour is not needed.',
}
