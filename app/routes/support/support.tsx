import { useActionData } from 'react-router'
import { type PageOf, usePageData } from '#app/entry/page-data.ts'
import { DoneNotice } from '#app/ui/done-notice.tsx'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { useLanguage, useTexts } from '#app/ui/language.tsx'
import { useOrganisationCrumbs } from '#app/ui/organisations/use-organisation-crumbs.ts'
import { Page } from '#app/ui/page.tsx'
import { BeginToLook } from '#app/ui/support/begin-to-look.tsx'
import { type RefusedConsent, ConsentForm } from '#app/ui/support/consent-form.tsx'
import { ConsentNow } from '#app/ui/support/consent-now.tsx'
import { EarlierConsents } from '#app/ui/support/earlier-consents.tsx'
import { Looks } from '#app/ui/support/looks.tsx'
import { dayOf, formatDate } from '#texts/formats.ts'
import type { loader } from './support.server.ts'

export { action, loader } from './support.server.ts'

export default function Support() {
  const view = usePageData<typeof loader>()
  const refused = useActionData<RefusedConsent>()
  const t = useTexts().support
  const { organisation, consent, mayConsent } = view
  const notices = {
    given: t.consent.given,
    ended: t.consent.ended,
    stopped: t.look.stopped(organisation.name),
  }
  return (
    <Page
      title={t.title(organisation.name)}
      lead={useLead(view)}
      breadcrumbs={useOrganisationCrumbs(organisation)}
    >
      {view.said && <DoneNotice>{notices[view.said]}</DoneNotice>}
      <FormProblem problem={refused?.problem} />
      <p>{t.about}</p>
      {!view.hasSupport && <p>{t.noRound}</p>}
      {view.mayLook && !view.looking && <BeginToLook name={organisation.name} may={consent !== null} />}
      {consent && <ConsentNow consent={consent} mayEnd={mayConsent} />}
      {!consent && mayConsent && view.hasSupport && <ConsentForm lastDay={view.lastDay} refused={refused} />}
      {!mayConsent && !view.mayLook && <p className="note">{t.consent.onlyStrategist}</p>}
      {!view.mayLook && <Looks looks={view.looks} />}
      {view.earlier.length > 0 && <EarlierConsents consents={view.earlier} />}
    </Page>
  )
}

function useLead({ organisation, consent, mayLook }: PageOf<typeof loader>): string {
  const t = useTexts().support.lead
  const language = useLanguage()
  if (consent === null) return mayLook ? t.ask(organisation.name) : t.none
  const until = formatDate(language, dayOf(consent.until))
  return mayLook ? t.may(organisation.name, until) : t.holds(until)
}
