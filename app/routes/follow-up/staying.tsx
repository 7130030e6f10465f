import { usePageData } from '#app/entry/page-data.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { StayingFigure } from '#app/ui/follow-up/staying-figure.tsx'
import { useEndText } from '#app/ui/follow-up/use-end-text.ts'
import { WaveList } from '#app/ui/follow-up/wave-list.tsx'
import { useAddress, useTexts } from '#app/ui/language.tsx'
import { useOrganisationCrumbs } from '#app/ui/organisations/use-organisation-crumbs.ts'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import '#app/theme/follow-up.css'
import type { loader } from './staying.server.ts'

export { loader } from './staying.server.ts'

/** What has become of the improvements of one organisation that are over. */
export default function StayingPage() {
  const { organisation, day, entries, staying, mayAnswer } = usePageData<typeof loader>()
  const { followUp, improvements } = useTexts()
  const t = followUp.list
  const to = useAddress()
  const endText = useEndText()
  const list = to('ownImprovements', { code: organisation.code })
  return (
    <Page
      title={t.title(organisation.name)}
      lead={t.lead(entries.length)}
      breadcrumbs={[...useOrganisationCrumbs(organisation), { href: list, label: improvements.title }]}
    >
      {entries.length === 0 ? (
        <Empty action={<ButtonLink href={list}>{improvements.all}</ButtonLink>}>{t.whatEmpty}</Empty>
      ) : (
        <>
          <StayingFigure id="own-staying" title={followUp.curve.ownTitle} day={day} staying={staying} />
          <Section id="entries" title={t.entries}>
            <ul className="staying-entries">
              {entries.map(({ id, title, end, asked }) => (
                <li key={id}>
                  <h3 className="ds-heading" data-size="2xs">
                    <a className="ds-link" href={to('improvement', { improvement: id })} dir="auto">
                      {title}
                    </a>
                  </h3>
                  <p className="note">{endText(end)}</p>
                  <WaveList improvement={id} asked={asked} mayAnswer={mayAnswer} />
                </li>
              ))}
            </ul>
          </Section>
        </>
      )}
    </Page>
  )
}
