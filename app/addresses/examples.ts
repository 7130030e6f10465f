export const examplesAddresses = {
  example: { sv: '/exempel/:example', en: '/en/examples/:example', file: 'examples/example.tsx' },
  writeExample: {
    sv: '/exempel/:example/skriv',
    en: '/en/examples/:example/write',
    file: 'examples/write-example.tsx',
  },
  examples: {
    sv: '/organisationer/:code/exempel',
    en: '/en/organisations/:code/examples',
    file: 'examples/examples.tsx',
  },
  adopt: {
    sv: '/bibliotek/:slug/ta-efter',
    en: '/en/library/:slug/take-up',
    file: 'adoptions/adopt.tsx',
  },
} as const
