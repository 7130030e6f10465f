import '#app/theme/library.css'
import '#app/theme/stories.css'
import '#app/theme/charts.css'
import { address } from '#app/addresses.ts'
import { usePageData } from '#app/entry/page-data.ts'
import { useAddress, useTexts } from '#app/ui/language.tsx'
import { ChosenFacets } from '#app/ui/library/chosen-facets.tsx'
import { FeedLinks } from '#app/ui/library/feed-links.tsx'
import { LibraryFacets, LibrarySearchBox } from '#app/ui/library/library-form.tsx'
import { writeLibraryQuery } from '#app/ui/library/library-query.ts'
import { LibraryResults } from '#app/ui/library/library-results.tsx'
import { Page } from '#app/ui/page.tsx'
import { PublicHead } from '#app/ui/public-head.tsx'
import { Section } from '#app/ui/section.tsx'
import type { loader } from './library.server.ts'

export { loader } from './library.server.ts'

export default function Library() {
  const { asked, view, names, chain, filledAreas, madeUp, origin } = usePageData<typeof loader>()
  const { library, librarySearch: t } = useTexts()
  return (
    <Page title={library.title} lead={t.lead}>
      <PublicHead
        {...{ origin, title: library.title, description: t.lead }}
        kind="website"
        paths={{ sv: address('sv', 'library'), en: address('en', 'library') }}
        // Whatever is asked for is a part of the whole, and the whole is what should be found.
        hidden={writeLibraryQuery(asked) !== ''}
      />
      <FeedLinks />
      <LibrarySearchBox asked={asked} />
      <ChosenFacets asked={asked} names={names} />
      <div className="library">
        <LibraryFacets asked={asked} counts={view.counts} names={names} />
        <LibraryResults {...{ asked, view, names, chain, filledAreas, madeUp }} />
      </div>
      <About />
    </Page>
  )
}

function About() {
  const { libraryData, libraryPages, librarySearch: t } = useTexts()
  const to = useAddress()
  return (
    <Section title={t.about}>
      <p>{t.aboutWords}</p>
      <p className="story__links">
        <a className="ds-link" href={to('librarySources')}>
          {libraryPages.sourcesTitle}
        </a>
        <a className="ds-link" href={to('libraryData')}>
          {libraryData.title}
        </a>
      </p>
    </Section>
  )
}
