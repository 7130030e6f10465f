export const sharingAddresses = {
  sharing: { sv: '/dela/:kind/:id', en: '/en/share/:kind/:id', file: 'sharing/sharing.tsx' },
  shared: {
    sv: '/organisationer/:code/delat',
    en: '/en/organisations/:code/shared',
    file: 'sharing/shared.tsx',
  },
  support: {
    sv: '/organisationer/:code/insyn',
    en: '/en/organisations/:code/support',
    file: 'support/support.tsx',
  },
  stopLooking: { sv: '/sluta-titta', en: '/en/stop-looking', file: 'support/stop-looking.ts' },
} as const
