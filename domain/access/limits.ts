/**
 * How often something may be done within so many seconds, and whose doings are counted together: those of one person (of
 * one network address where nobody is signed in), of one address, of one account from one address, or of one account
 * from all addresses that nobody has signed in to it from.
 */
export type Limit = Readonly<{
  by: 'person' | 'address' | 'account-and-address' | 'account-from-strangers'
  most: number
  seconds: number
}>

const minute = 60

/**
 * What is counted, and when it is enough. The numbers leave room for a whole town hall behind one address on a Monday
 * morning, and for a teacher who tries everything once; they stop programs.
 */
export const limits = {
  'sign-in': [{ by: 'address', most: 300, seconds: 5 * minute }],
  // Twice for each sign-in: what is asked, and what is answered.
  passkey: [{ by: 'address', most: 600, seconds: 5 * minute }],
  // No stranger can use up what an owner needs: their attempts are counted apart, and together only for a short while.
  'sign-in-letter': [
    { by: 'address', most: 100, seconds: 15 * minute },
    { by: 'account-and-address', most: 5, seconds: 15 * minute },
    { by: 'account-from-strangers', most: 10, seconds: 5 * minute },
  ],
  invitation: [{ by: 'address', most: 60, seconds: 10 * minute }],
  // As many as the largest group that answers together, and again for those who wrote the addresses wrong.
  invite: [{ by: 'person', most: 100, seconds: 60 * minute }],
  import: [{ by: 'person', most: 30, seconds: 10 * minute }],
  export: [{ by: 'person', most: 120, seconds: 10 * minute }],
  // Whoever shows links asks once for each; what was drawn lately is kept.
  picture: [{ by: 'address', most: 300, seconds: 10 * minute }],
  report: [{ by: 'person', most: 120, seconds: 10 * minute }],
  'quick-save': [{ by: 'person', most: 3000, seconds: minute }],
} as const satisfies Readonly<Record<string, readonly Limit[]>>

export type LimitName = keyof typeof limits
