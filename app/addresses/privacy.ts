export const privacyAddresses = {
  ownData: { sv: '/mitt-konto/uppgifter', en: '/en/my-account/data', file: 'privacy/own-data.tsx' },
  accountFile: {
    sv: '/mitt-konto/uppgifter/fil',
    en: '/en/my-account/data/file',
    file: 'privacy/account-file.ts',
  },
  retention: {
    sv: '/organisationer/:code/gallring',
    en: '/en/organisations/:code/retention',
    file: 'privacy/retention.tsx',
  },
  privacy: { sv: '/om/personuppgifter', en: '/en/about/personal-data', file: 'privacy/privacy.tsx' },
  privacyDocument: {
    sv: '/om/personuppgifter/:kind',
    en: '/en/about/personal-data/:kind',
    file: 'privacy/privacy-document.ts',
  },
} as const
