export const assessmentsAddresses = {
  newOccasion: {
    sv: '/rundor/:round/deltagare/:code/nytt-tillfalle',
    en: '/en/rounds/:round/participants/:code/new-occasion',
    file: 'assessments/new-occasion.tsx',
  },
  occasion: { sv: '/tillfallen/:occasion', en: '/en/occasions/:occasion', file: 'assessments/occasion.tsx' },
  rate: {
    sv: '/tillfallen/:occasion/skatta',
    en: '/en/occasions/:occasion/rate',
    file: 'assessments/rate.tsx',
  },
  rateItem: {
    sv: '/tillfallen/:occasion/skatta/:item',
    en: '/en/occasions/:occasion/rate/:item',
    file: 'assessments/rate-item.tsx',
  },
  saveRating: {
    sv: '/tillfallen/:occasion/spara',
    en: '/en/occasions/:occasion/save',
    file: 'assessments/save-rating.ts',
  },
  agree: {
    sv: '/tillfallen/:occasion/enas',
    en: '/en/occasions/:occasion/agree',
    file: 'assessments/agree.tsx',
  },
} as const
