import { usePageData } from '#app/entry/page-data.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { GoalsTable } from '#app/ui/goals/goals-table.tsx'
import { BorrowedNotice } from '#app/ui/indicators/borrowed-notice.tsx'
import { SourceNote } from '#app/ui/indicators/source-note.tsx'
import { useAddress, useTexts } from '#app/ui/language.tsx'
import { useOrganisationCrumbs } from '#app/ui/organisations/use-organisation-crumbs.ts'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import type { loader } from './goals.server.ts'

export { loader } from './goals.server.ts'

export default function Goals() {
  const { organisation, borrowedFrom, goals, snapshot, mayEdit } = usePageData<typeof loader>()
  const t = useTexts().goals
  const to = useAddress()
  const ended = goals.filter(({ goal }) => goal.ended !== null)
  const holding = goals.filter(({ goal }) => goal.ended === null)
  const sources = new Set(goals.flatMap(({ known }) => (known ? [known.keyFigure.source] : [])))
  const add = mayEdit ? (
    <ButtonLink href={to('newGoal', { code: organisation.code })}>{t.list.new}</ButtonLink>
  ) : (
    <p className="note">{t.list.onlyEditors}</p>
  )
  return (
    <Page
      title={t.list.titleOf(organisation.name)}
      lead={useLead()}
      breadcrumbs={useOrganisationCrumbs(organisation)}
    >
      <BorrowedNotice organisation={organisation} borrowedFrom={borrowedFrom} />
      {goals.length === 0 ? (
        <Empty action={add}>{t.list.empty}</Empty>
      ) : (
        <>
          <p className="note">{t.onlyIf}</p>
          <div className="actions">{add}</div>
          {holding.length > 0 && (
            <Section title={t.list.holding}>
              <GoalsTable goals={holding} caption={t.list.caption} />
            </Section>
          )}
          {ended.length > 0 && (
            <Section title={t.list.ended}>
              <GoalsTable goals={ended} caption={t.list.endedCaption} />
            </Section>
          )}
          {[...sources].map((source) => (
            <SourceNote key={source} source={source} computed snapshot={snapshot} />
          ))}
        </>
      )}
    </Page>
  )
}

/** How many of the goals that hold are reached for both, and which wait for somebody. */
function useLead(): string {
  const { goals } = usePageData<typeof loader>()
  const t = useTexts().goals.list
  const holding = goals.filter(({ goal }) => goal.ended === null)
  if (goals.length === 0) return t.leadEmpty
  if (holding.length === 0) return t.leadAllEnded
  const count = (...outcomes: readonly (string | undefined)[]) =>
    holding.filter(({ standing }) => outcomes.includes(standing?.outcome)).length
  return t.lead({
    holding: holding.length,
    reached: count('reached'),
    oneSex: count('reached-for-women-only', 'reached-for-men-only'),
    asking: count(undefined),
  })
}
