import { proveEveryPage } from '#test/browser/prove-every-page.ts'

/** Every example person goes all the ways there are in both languages, and the first one further than in the quick tests. */
proveEveryPage({ visits: 6, languages: ['sv', 'en'], axeAt: ['phone', 'desktop'] })
