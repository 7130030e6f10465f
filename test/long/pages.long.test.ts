import { proveEveryPage } from '#test/browser/prove-every-page.ts'

/** Every example person goes all the ways there are in both languages, and the first one further. */
proveEveryPage({ visits: 6, ownWays: true, languages: ['sv', 'en'], axeAt: ['phone', 'desktop'] })
