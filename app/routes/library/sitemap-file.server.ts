import type { LoaderFunctionArgs } from 'react-router'
import { address } from '#app/addresses.ts'
import { answerFile } from '#app/entry/answer.server.ts'
import { ownOrigin } from '#app/entry/own-origin.server.ts'
import type { Language } from '#domain/language/language.ts'
import { listStoryAddresses } from '#server/services/library/list-story-addresses.ts'

/** Pages that whoever searches the web should find, besides the stories. */
const pages = [
  'start',
  'library',
  'librarySources',
  'libraryData',
  'statistics',
  'rounds',
  'organisations',
  'instruments',
  'about',
  'method',
  'accessibility',
] as const

/** The pages for everybody in the language of the address, each with itself in the other (sitemaps.org). */
export function loader(args: LoaderFunctionArgs) {
  return answerFile(args, async (ctx) => {
    const origin = ownOrigin(args.request, ctx.config)
    const stories = await listStoryAddresses(ctx)
    const urls = [
      ...pages.map((name) => urlOf(ctx.language, (language) => origin + address(language, name))),
      ...stories.map(({ slug, changedAt }) =>
        urlOf(ctx.language, (language) => origin + address(language, 'libraryStory', { slug }), changedAt),
      ),
    ]
    const xml = [
      '<?xml version="1.0" encoding="utf-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
      ...urls,
      '</urlset>\n',
    ].join('\n')
    const headers = { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'private, no-cache' }
    return new Response(xml, { headers })
  })
}

/** Addresses of ours hold no sign that XML would read as anything else. */
function urlOf(own: Language, of: (language: Language) => string, changedAt?: string): string {
  const alternates = (['sv', 'en'] as const).map(
    (language) => `<xhtml:link rel="alternate" hreflang="${language}" href="${of(language)}"/>`,
  )
  const changed = changedAt === undefined ? '' : `<lastmod>${changedAt}</lastmod>`
  return `<url><loc>${of(own)}</loc>${changed}${alternates.join('')}</url>`
}
