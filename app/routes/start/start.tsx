import { usePageData } from '#app/entry/page-data.ts'
import '#app/theme/start.css'
import { ButtonLink } from '#app/ui/button.tsx'
import { useAddress, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import { Doors } from '#app/ui/rounds/doors.tsx'
import { Section } from '#app/ui/section.tsx'
import { RedThread } from '#app/ui/start/red-thread.tsx'
import { StepInChoices } from '#app/ui/start/step-in-choices.tsx'
import type { loader } from './start.server.ts'

export { loader } from './start.server.ts'

export default function Start() {
  const { choices, current, trial, isPolitician } = usePageData<typeof loader>()
  const { start: t, accounts } = useTexts()
  const to = useAddress()
  return (
    <Page title={t.startTitle}>
      <div className="intro">
        {t.what.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <div className="actions">
        {trial ? (
          <ButtonLink href="#try">{t.toTry}</ButtonLink>
        ) : (
          <ButtonLink href={to(current === null ? 'signIn' : 'home')}>
            {current === null ? accounts.signIn : t.title}
          </ButtonLink>
        )}
      </div>
      <Section title={t.threadHeading} lead={t.threadLead}>
        <RedThread />
      </Section>
      {trial && (
        <Section id="try" title={t.tryHeading} lead={t.tryLead}>
          <StepInChoices choices={choices} current={current} />
        </Section>
      )}
      {/* Politicians are led to what is theirs; in trial mode everybody looks around. */}
      {(trial || !isPolitician) && (
        <Section title={trial ? t.realHeading : t.openHeading}>
          <Doors
            doors={[
              { href: to('statistics'), title: t.realStatistics, why: t.realStatisticsWhy },
              { href: to('library'), title: t.realLibrary, why: t.realLibraryWhy },
              { href: to('rounds'), title: t.realRounds, why: t.realRoundsWhy },
              { href: to('organisations'), title: t.realOrganisations, why: t.realOrganisationsWhy },
              { href: to('instruments'), title: t.realInstruments, why: t.realInstrumentsWhy },
            ]}
          />
        </Section>
      )}
    </Page>
  )
}
