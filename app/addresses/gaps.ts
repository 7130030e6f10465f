export const gapsAddresses = {
  gaps: {
    sv: '/organisationer/:code/statistik',
    en: '/en/organisations/:code/statistics',
    file: 'gaps/gaps.tsx',
  },
} as const
