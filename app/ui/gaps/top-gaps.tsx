import type { Gap } from '#domain/gaps/gap.ts'
import type { Snapshot } from '#domain/indicators/snapshot.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import { BorrowedNotice } from '../indicators/borrowed-notice.tsx'
import { SourceNote } from '../indicators/source-note.tsx'
import { useAddress, useLanguage, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'
import { describeDirection, describeFigures } from './describe-gap.ts'

/** The few differences of an organisation that are most worth attention. */
export type ShownTopGaps = Readonly<{
  organisation: Organisation
  borrowedFrom: Organisation | null
  snapshot: Snapshot
  gaps: readonly Gap[]
}>

/** Where women and men differ most worth attention, in two sentences each, and the way to all the others. */
export function TopGaps({ organisation, borrowedFrom, snapshot, gaps }: ShownTopGaps) {
  const { gaps: t } = useTexts()
  const language = useLanguage()
  const to = useAddress()
  const { code, name } = organisation
  const source = gaps[0]!.keyFigure.source
  return (
    <Section title={t.top.heading(name)}>
      <BorrowedNotice organisation={organisation} borrowedFrom={borrowedFrom} />
      <ol className="glance">
        {gaps.map((gap) => (
          <li key={gap.keyFigure.id}>
            <a className="ds-link" lang="sv" href={to('keyFigure', { code, keyFigure: gap.keyFigure.id })}>
              {gap.keyFigure.title}
            </a>
            <p>
              {describeFigures(language, gap)} {describeDirection(language, gap)}
            </p>
          </li>
        ))}
      </ol>
      <p>
        <a className="ds-link" href={to('gaps', { code })}>
          {t.top.all}
        </a>
      </p>
      <SourceNote source={source} computed snapshot={snapshot} />
    </Section>
  )
}
