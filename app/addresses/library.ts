/** Names that stand for themselves come before `:slug`, which stands for all others. */
export const libraryAddresses = {
  library: { sv: '/bibliotek', en: '/en/library', file: 'library/library.tsx' },
  librarySources: { sv: '/bibliotek/kallor', en: '/en/library/sources', file: 'library/sources.tsx' },
  libraryData: { sv: '/bibliotek/data', en: '/en/library/data', file: 'library/data.tsx' },
  libraryFile: { sv: '/bibliotek/data/:file', en: '/en/library/data/:file', file: 'library/library-file.ts' },
  libraryFeedFile: {
    sv: '/bibliotek/floden/:feed',
    en: '/en/library/feeds/:feed',
    file: 'library/library-feed-file.ts',
  },
  libraryStory: { sv: '/bibliotek/:slug', en: '/en/library/:slug', file: 'library/story.tsx' },
  libraryStoryFile: {
    sv: '/bibliotek/:slug/:file',
    en: '/en/library/:slug/:file',
    file: 'library/story-file.ts',
  },
  sitemapFile: { sv: '/sitemap.xml', en: '/en/sitemap.xml', file: 'library/sitemap-file.ts' },
} as const
