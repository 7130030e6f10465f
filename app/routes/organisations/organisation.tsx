import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { useAddress, useLanguage, useLocalized, useTexts } from '#app/ui/language.tsx'
import { AllReports } from '#app/ui/organisations/all-reports.tsx'
import { Borders } from '#app/ui/organisations/borders.tsx'
import { formatShare } from '#app/ui/organisations/format-share.ts'
import { Inhabitants } from '#app/ui/organisations/inhabitants.tsx'
import { OrganisationArms } from '#app/ui/organisations/organisation-arms.tsx'
import { OrganisationFacts } from '#app/ui/organisations/organisation-facts.tsx'
import { OwnWork } from '#app/ui/organisations/own-work.tsx'
import { TakenPart } from '#app/ui/organisations/taken-part.tsx'
import { YearReports } from '#app/ui/organisations/year-reports.tsx'
import { WhoSees } from '#app/ui/organisations/who-sees.tsx'
import { Units } from '#app/ui/organisations/units.tsx'
import { Page } from '#app/ui/page.tsx'
import { formatNumber } from '#texts/formats.ts'
import type { action, loader } from './organisation.server.ts'

export { action, loader } from './organisation.server.ts'

export default function Organisation() {
  const view = usePageData<typeof loader>()
  const refused = useActionData<typeof action>()
  const t = useTexts().organisations
  const to = useAddress()
  const { organisation, neighbours, participations } = view
  const { population, fictional, kind } = organisation
  const hasBorders = !fictional && (kind === 'municipality' || kind === 'region')
  return (
    <Page
      title={organisation.name}
      lead={useLead()}
      breadcrumbs={[{ href: to('organisations'), label: t.title }]}
    >
      <div className="organisation-halves">
        <div>
          {population && <Inhabitants population={population} fictional={fictional} />}
          <OrganisationFacts {...view} />
          <OrganisationArms {...view} />
        </div>
        <div>
          <OwnWork {...organisation} own={view.own} readable={view.readable} />
          <TakenPart participations={participations} />
          <AllReports {...organisation} />
          <YearReports code={organisation.code} years={view.years} />
          <WhoSees {...view} />
          {hasBorders && <Borders neighbours={neighbours} />}
        </div>
      </div>
      <Units
        organisation={organisation}
        units={view.units}
        mayEdit={view.mayEdit}
        steppedIn={view.steppedIn}
        refused={refused}
      />
    </Page>
  )
}

/** Who lives here, women before men; or what it is, where nobody lives in it. */
function useLead(): string {
  const { organisation, county, parent } = usePageData<typeof loader>()
  const t = useTexts().organisations
  const localized = useLocalized()
  const language = useLanguage()
  const { population, kind, name, officialName } = organisation
  const countyName = county ? localized(county.name) : null
  if (population === null) return t.otherLead(name, kind, parent?.name ?? countyName)
  const { women, men, year } = population
  const total = women + men
  return t.inhabitantsLead({
    // A region is its county; naming both would say the same twice.
    place: kind === 'region' && countyName !== null ? countyName : officialName,
    county: kind === 'region' ? null : countyName,
    total: formatNumber(language, total),
    year,
    women: formatShare(language, women, total),
    men: formatShare(language, men, total),
  })
}
