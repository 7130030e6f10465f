export const archiveAddresses = {
  organisationArchive: {
    sv: '/organisationer/:code/arkiv',
    en: '/en/organisations/:code/archive',
    file: 'archive/organisation-archive.tsx',
  },
  organisationArchiveFile: {
    sv: '/organisationer/:code/arkiv/:file',
    en: '/en/organisations/:code/archive/:file',
    file: 'archive/organisation-archive-file.ts',
  },
  roundArchive: {
    sv: '/rundor/:round/arkiv',
    en: '/en/rounds/:round/archive',
    file: 'archive/round-archive.tsx',
  },
  roundArchiveFile: {
    sv: '/rundor/:round/arkiv/:file',
    en: '/en/rounds/:round/archive/:file',
    file: 'archive/round-archive-file.ts',
  },
} as const
