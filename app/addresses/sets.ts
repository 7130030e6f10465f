export const setsAddresses = {
  sets: {
    sv: '/organisationer/:code/uppsattningar',
    en: '/en/organisations/:code/sets',
    file: 'sets/sets.tsx',
  },
  newSet: {
    sv: '/organisationer/:code/ny-uppsattning',
    en: '/en/organisations/:code/new-set',
    file: 'sets/new-set.tsx',
  },
  set: {
    sv: '/organisationer/:code/uppsattningar/:set',
    en: '/en/organisations/:code/sets/:set',
    file: 'sets/set.tsx',
  },
} as const
