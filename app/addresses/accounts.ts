export const accountsAddresses = {
  account: { sv: '/mitt-konto', en: '/en/my-account', file: 'accounts/account.tsx' },
  newPasskey: { sv: '/mitt-konto/passnyckel', en: '/en/my-account/passkey', file: 'accounts/new-passkey.ts' },
  signIn: { sv: '/logga-in', en: '/en/sign-in', file: 'accounts/sign-in.tsx' },
  askLetter: { sv: '/logga-in/brev', en: '/en/sign-in/letter', file: 'accounts/ask-letter.tsx' },
  signInLetter: {
    sv: '/logga-in/brev/:secret',
    en: '/en/sign-in/letter/:secret',
    file: 'accounts/sign-in-letter.tsx',
  },
  signInAnswer: {
    sv: '/logga-in/svar/:provider',
    en: '/en/sign-in/answer/:provider',
    file: 'accounts/sign-in-answer.ts',
  },
  signInLink: {
    sv: '/logga-in/lank/:secret',
    en: '/en/sign-in/link/:secret',
    file: 'accounts/sign-in-link.tsx',
  },
  signInPasskey: {
    sv: '/logga-in/passnyckel',
    en: '/en/sign-in/passkey',
    file: 'accounts/sign-in-passkey.ts',
  },
  signOut: { sv: '/logga-ut', en: '/en/sign-out', file: 'accounts/sign-out.ts' },
} as const
