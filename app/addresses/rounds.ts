export const roundsAddresses = {
  rounds: { sv: '/rundor', en: '/en/rounds', file: 'rounds/rounds.tsx' },
  round: { sv: '/rundor/:round', en: '/en/rounds/:round', file: 'rounds/round.tsx' },
  participation: {
    sv: '/rundor/:round/deltagare/:code',
    en: '/en/rounds/:round/participants/:code',
    file: 'rounds/participation.tsx',
  },
} as const
