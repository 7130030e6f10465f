export const coverageAddresses = {
  coverage: {
    sv: '/organisationer/:code/konsuppdelning',
    en: '/en/organisations/:code/coverage',
    file: 'coverage/coverage.tsx',
  },
  coverageImport: {
    sv: '/organisationer/:code/konsuppdelning/las-in',
    en: '/en/organisations/:code/coverage/import',
    file: 'coverage/coverage-import.tsx',
  },
  coverageItem: {
    sv: '/organisationer/:code/konsuppdelning/poster/:item',
    en: '/en/organisations/:code/coverage/items/:item',
    file: 'coverage/coverage-item.tsx',
  },
  coverageFile: {
    sv: '/organisationer/:code/konsuppdelning/filer/:file',
    en: '/en/organisations/:code/coverage/files/:file',
    file: 'coverage/coverage-file.ts',
  },
} as const
