export const comparisonAddresses = {
  comparison: {
    sv: '/rundor/:round/deltagare/:code/jamforelse',
    en: '/en/rounds/:round/participants/:code/comparison',
    file: 'comparison/comparison.tsx',
  },
} as const
