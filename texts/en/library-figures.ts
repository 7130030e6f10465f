import type { LibraryFiguresTexts } from '../sv/library-figures.ts'

export const libraryFigures: LibraryFiguresTexts = {
  all: 'All',
  target: 'Target',
  time: (time, when) => `${time}, ${when}`,
  computed: (value) => `${value}, computed`,
  scale: (lowest, highest) => `Scale ${lowest}–${highest}.`,
  units: {
    kronor: (value) => `SEK ${value}`,
    percent: (value) => `${value}%`,
    points: (value) => `${value} points`,
    persons: (value, one) => `${value} ${one ? 'person' : 'people'}`,
    hours: (value, one) => `${value} ${one ? 'hour' : 'hours'}`,
    'half-days': (value, one) => `${value} ${one ? 'half-day' : 'half-days'}`,
    occasions: (value, one) => `${value} ${one ? 'occasion' : 'occasions'}`,
    number: (value) => value,
  },
}
