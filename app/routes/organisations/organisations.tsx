import { usePageData } from '#app/entry/page-data.ts'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/field.tsx'
import { useAddress, useLocalized, useTexts } from '#app/ui/language.tsx'
import { BrowseOrganisations } from '#app/ui/organisations/browse-organisations.tsx'
import { OrganisationList } from '#app/ui/organisations/organisation-list.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import type { loader } from './organisations.server.ts'

export { loader } from './organisations.server.ts'

export default function Organisations() {
  const { found, counties, kinds, words } = usePageData<typeof loader>()
  const t = useTexts().organisations
  const here = useAddress()('organisations')
  return (
    <Page title={t.title} lead={t.lead}>
      <search>
        <form className="organisation-search" action={here}>
          <TextField id="q" type="search" label={t.searchLabel} hint={t.searchHint} defaultValue={words} />
          <Button>{t.search}</Button>
        </form>
      </search>
      {found !== null && <Results />}
      {found === null || found.length === 0 ? (
        <BrowseOrganisations counties={counties} kinds={kinds} />
      ) : (
        <p>
          <a className="ds-link" href={here}>
            {t.startOver}
          </a>
        </p>
      )}
    </Page>
  )
}

function Results() {
  const { found, county, counties } = usePageData<typeof loader>()
  const t = useTexts().organisations
  const heading = useResultHeading()
  if (found === null) return null
  return (
    <Section id="results" title={heading} lead={found.length === 0 ? t.foundNoneAdvice : undefined}>
      {found.length > 0 && (
        <OrganisationList
          organisations={found}
          // Where all are in one county, the heading says so once.
          counties={county ? [] : counties.map((each) => each.county)}
        />
      )}
    </Section>
  )
}

/** Says what the list below is, in the words it was asked for. */
function useResultHeading(): string {
  const { found, onlySimilar, county, kind, words } = usePageData<typeof loader>()
  const t = useTexts().organisations
  const localized = useLocalized()
  if (words !== '') {
    if (found?.length === 0) return t.foundNone(words)
    return onlySimilar ? t.foundSimilar(words) : t.found(found?.length ?? 0, words)
  }
  return county ? t.inCounty(localized(county.name)) : kind ? t.kindHeadings[kind] : ''
}
