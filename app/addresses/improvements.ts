export const improvementsAddresses = {
  improvements: {
    sv: '/rundor/:round/deltagare/:code/forbattringar',
    en: '/en/rounds/:round/participants/:code/improvements',
    file: 'improvements/improvements.tsx',
  },
  newImprovement: {
    sv: '/rundor/:round/deltagare/:code/ny-forbattring',
    en: '/en/rounds/:round/participants/:code/new-improvement',
    file: 'improvements/new-improvement.tsx',
  },
  improvement: {
    sv: '/forbattringar/:improvement',
    en: '/en/improvements/:improvement',
    file: 'improvements/improvement.tsx',
  },
  newResult: {
    sv: '/forbattringar/:improvement/nytt-resultat',
    en: '/en/improvements/:improvement/new-result',
    file: 'improvements/new-result.tsx',
  },
  ownImprovements: {
    sv: '/organisationer/:code/forbattringar',
    en: '/en/organisations/:code/improvements',
    file: 'improvements/improvements.tsx',
  },
  board: {
    sv: '/organisationer/:code/tavla',
    en: '/en/organisations/:code/board',
    file: 'improvements/board.tsx',
  },
  newOwnImprovement: {
    sv: '/organisationer/:code/ny-forbattring',
    en: '/en/organisations/:code/new-improvement',
    file: 'improvements/new-improvement.tsx',
  },
} as const
