export const challengesAddresses = {
  challenges: {
    sv: '/organisationer/:code/utmaningar',
    en: '/en/organisations/:code/challenges',
    file: 'challenges/challenges.tsx',
  },
  newChallenge: {
    sv: '/organisationer/:code/ny-utmaning',
    en: '/en/organisations/:code/new-challenge',
    file: 'challenges/new-challenge.tsx',
  },
  challenge: {
    sv: '/utmaningar/:challenge',
    en: '/en/challenges/:challenge',
    file: 'challenges/challenge.tsx',
  },
} as const
