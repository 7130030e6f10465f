export type Of = 'women-men' | 'girls-boys'
export type Subject = 'women' | 'men' | 'both'
export type Gap = 'closed' | 'smaller' | 'unchanged' | 'larger' | 'reversed'

/** Women before men, and girls before boys, as nouns inside a sentence. */
export const nouns = (of: Of) =>
  of === 'girls-boys' ? { women: 'flickor', men: 'pojkar' } : { women: 'kvinnor', men: 'män' }

export const other = (about: 'women' | 'men') => (about === 'women' ? 'men' : 'women')
