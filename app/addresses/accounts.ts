export const accountsAddresses = {
  account: { sv: '/mitt-konto', en: '/en/my-account', file: 'accounts/account.tsx' },
  signOut: { sv: '/logga-ut', en: '/en/sign-out', file: 'accounts/sign-out.ts' },
} as const
