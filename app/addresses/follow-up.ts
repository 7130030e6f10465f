export const followUpAddresses = {
  followUp: {
    sv: '/forbattringar/:improvement/star-det-sig/:wave',
    en: '/en/improvements/:improvement/does-it-stay/:wave',
    file: 'follow-up/follow-up.tsx',
  },
  staying: {
    sv: '/organisationer/:code/star-sig',
    en: '/en/organisations/:code/staying',
    file: 'follow-up/staying.tsx',
  },
} as const
