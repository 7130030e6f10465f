export const cyclesAddresses = {
  newCycle: {
    sv: '/forbattringar/:improvement/ny-cykel',
    en: '/en/improvements/:improvement/new-cycle',
    file: 'cycles/new-cycle.tsx',
  },
  cycle: {
    sv: '/forbattringar/:improvement/cykler/:cycle',
    en: '/en/improvements/:improvement/cycles/:cycle',
    file: 'cycles/cycle.tsx',
  },
} as const
