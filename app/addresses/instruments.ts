export const instrumentsAddresses = {
  instruments: { sv: '/checklistor', en: '/en/checklists', file: 'instruments/instruments.tsx' },
  instrument: {
    sv: '/checklistor/:instrument',
    en: '/en/checklists/:instrument',
    file: 'instruments/instrument.tsx',
  },
  crosswalk: {
    sv: '/checklistor/:from/till/:to',
    en: '/en/checklists/:from/to/:to',
    file: 'instruments/crosswalk.tsx',
  },
} as const
