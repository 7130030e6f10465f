/** Words inside the figures of published examples, in their text alternatives and in the tables beside them. */
export const libraryFigures = {
  all: 'Alla',
  target: 'Mål',
  time: (time: string, when: string) => `${time}, ${when}`,
  computed: (value: string) => `${value}, uträknat`,
  scale: (lowest: string, highest: string) => `Skala ${lowest}–${highest}.`,
  /** A value with its unit; `one` where it is exactly one. */
  units: {
    kronor: (value: string) => `${value} kr`,
    percent: (value: string) => `${value} %`,
    points: (value: string) => `${value} poäng`,
    persons: (value: string, one: boolean) => `${value} ${one ? 'person' : 'personer'}`,
    hours: (value: string, one: boolean) => `${value} ${one ? 'timme' : 'timmar'}`,
    'half-days': (value: string, one: boolean) => `${value} ${one ? 'halvdag' : 'halvdagar'}`,
    occasions: (value: string, one: boolean) => `${value} ${one ? 'tillfälle' : 'tillfällen'}`,
    number: (value: string) => value,
  },
}

export type LibraryFiguresTexts = typeof libraryFigures
