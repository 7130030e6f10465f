import '#app/theme/stories.css'
import { address } from '#app/addresses.ts'
import { type PageOf, usePageData } from '#app/entry/page-data.ts'
import { Details } from '#app/ui/details.tsx'
import { useAddress, useLocalized, useTexts } from '#app/ui/language.tsx'
import { StoryList } from '#app/ui/library/story-list.tsx'
import { Page } from '#app/ui/page.tsx'
import { PublicHead } from '#app/ui/public-head.tsx'
import { Section } from '#app/ui/section.tsx'
import type { loader } from './sources.server.ts'

export { loader } from './sources.server.ts'

type Data = PageOf<typeof loader>

export default function Sources() {
  const { sources, linksNote, origin } = usePageData<typeof loader>()
  const { library, libraryPages: t } = useTexts()
  const localized = useLocalized()
  const to = useAddress()
  const cases = sources.reduce((sum, { stories }) => sum + stories.length, 0)
  return (
    <Page
      title={t.sourcesTitle}
      lead={t.sourcesLead(cases, sources.length)}
      breadcrumbs={[{ href: to('library'), label: library.title }]}
    >
      <PublicHead
        {...{ origin, title: t.sourcesTitle, description: t.sourcesLead(cases, sources.length) }}
        kind="website"
        paths={{ sv: address('sv', 'librarySources'), en: address('en', 'librarySources') }}
      />
      {sources.map((source) => (
        <Report key={source.report.id} {...source} />
      ))}
      <Section title={t.linked}>
        <p>{localized(linksNote)}</p>
      </Section>
    </Page>
  )
}

function Report({ report, stories }: Data['sources'][number]) {
  const { chain } = usePageData<typeof loader>()
  const t = useTexts().libraryPages
  const { id, title, publisher, date, isbn, url } = report
  return (
    <section className="section" id={id}>
      <h2 className="ds-heading" data-size="sm" lang="sv">
        {title}
      </h2>
      <p>{t.sourceLine({ title, publisher, year: date ?? '' })}</p>
      {url ? (
        <p className="library-address">
          {t.withAddress}{' '}
          <a className="ds-link" href={url} hrefLang="sv">
            {url}
          </a>
        </p>
      ) : (
        <p>
          {t.withoutAddress} {isbn && t.withIsbn(isbn)}
        </p>
      )}
      <Details summary={t.casesFrom(stories.length)}>
        <StoryList stories={stories} chain={chain} />
      </Details>
    </section>
  )
}
