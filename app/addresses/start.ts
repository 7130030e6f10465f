export const startAddresses = {
  start: { sv: '/', en: '/en', file: 'start/start.tsx' },
  stepIn: { sv: '/kliv-in', en: '/en/step-in', file: 'start/step-in.tsx' },
  home: { sv: '/min-sida', en: '/en/my-page', file: 'start/home.tsx' },
} as const
