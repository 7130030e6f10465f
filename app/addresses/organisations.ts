export const organisationsAddresses = {
  organisations: { sv: '/organisationer', en: '/en/organisations', file: 'organisations/organisations.tsx' },
  organisation: {
    sv: '/organisationer/:code',
    en: '/en/organisations/:code',
    file: 'organisations/organisation.tsx',
  },
  arms: {
    sv: '/organisationer/:code/vapen',
    en: '/en/organisations/:code/coat-of-arms',
    file: 'organisations/arms.tsx',
  },
  armsImage: {
    sv: '/organisationer/:code/vapen/bild',
    en: '/en/organisations/:code/coat-of-arms/image',
    file: 'organisations/arms-image.ts',
  },
} as const
