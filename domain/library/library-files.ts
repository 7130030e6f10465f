/** The whole library as files, by name. */
export const libraryFiles = [
  'library.json',
  'library.jsonl',
  'examples.csv',
  'figures.csv',
  'schema.json',
] as const
export type LibraryFile = (typeof libraryFiles)[number]

/** The feeds of what is new in the library, by name. */
export const libraryFeeds = ['atom.xml', 'feed.json'] as const

/** What a single story has besides its page, by name. */
export const storyFiles = ['card.png', 'story.json'] as const
