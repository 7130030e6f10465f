export const indicatorsAddresses = {
  statistics: { sv: '/statistik', en: '/en/statistics', file: 'indicators/statistics.tsx' },
  nationalKeyFigure: {
    sv: '/statistik/nyckeltal/:keyFigure',
    en: '/en/statistics/key-figures/:keyFigure',
    file: 'indicators/national-key-figure.tsx',
  },
  nationalKeyFigureFile: {
    sv: '/statistik/nyckeltal/:keyFigure/:file',
    en: '/en/statistics/key-figures/:keyFigure/:file',
    file: 'indicators/national-key-figure-file.ts',
  },
  keyFigure: {
    sv: '/organisationer/:code/statistik/:keyFigure',
    en: '/en/organisations/:code/statistics/:keyFigure',
    file: 'indicators/key-figure.tsx',
  },
  keyFigureFile: {
    sv: '/organisationer/:code/statistik/:keyFigure/:file',
    en: '/en/organisations/:code/statistics/:keyFigure/:file',
    file: 'indicators/key-figure-file.ts',
  },
  snapshots: {
    sv: '/statistik/hamtningar',
    en: '/en/statistics/snapshots',
    file: 'indicators/snapshots.tsx',
  },
  snapshot: {
    sv: '/statistik/hamtningar/:snapshot',
    en: '/en/statistics/snapshots/:snapshot',
    file: 'indicators/snapshot.tsx',
  },
} as const
