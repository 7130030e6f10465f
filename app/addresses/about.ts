export const aboutAddresses = {
  about: { sv: '/om', en: '/en/about', file: 'about/about.tsx' },
  method: { sv: '/om/sa-raknar-vi', en: '/en/about/how-we-calculate', file: 'about/method.tsx' },
  accessibility: { sv: '/om/tillganglighet', en: '/en/about/accessibility', file: 'about/accessibility.tsx' },
} as const
