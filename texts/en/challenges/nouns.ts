export const nouns = (of: 'women-men' | 'girls-boys') =>
  of === 'girls-boys' ? { women: 'girls', men: 'boys' } : { women: 'women', men: 'men' }

export const other = (about: 'women' | 'men') => (about === 'women' ? 'men' : 'women')
