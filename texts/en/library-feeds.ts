import type { LibraryFeedsTexts } from '../sv/library-feeds.ts'

export const libraryFeeds: LibraryFeedsTexts = {
  title: 'The Jämsides library: examples of gender mainstreaming',
  subtitle:
    'Real examples from Swedish municipalities and regions, those published last first. An example from a report bears the day our text was placed here or changed, not when it happened.',
  atom: 'Feed (Atom)',
  json: 'Feed (JSON Feed)',
  library: 'The library',
  imageAlt: (d) => `${d.title}. ${d.owner}. ${d.step}.${d.figure === null ? '' : ` ${d.figure}`}`,
}
