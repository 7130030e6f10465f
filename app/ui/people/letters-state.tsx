import { Fragment } from 'react'
import type { LetterProblem } from '#domain/letters/letter-problem.ts'
import { formatMoment, formatNumber } from '#texts/formats.ts'
import { Alert } from '../alert.tsx'
import { useLanguage, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

type Props = Readonly<{
  /** Whether letters leave the installation. */
  leave: boolean
  post: Readonly<{
    waiting: number
    sent: number
    failed: number
    last: Readonly<{ problem: LetterProblem; at: Date }> | null
  }>
}>

/** How letters are getting on, by numbers alone, and what to do about what went wrong last. */
export function LettersState({ leave, post }: Props) {
  const { state: t, problems } = useTexts().letters
  const language = useLanguage()
  if (!leave) return <Section title={t.heading} lead={t.none} />
  const { waiting, sent, failed, last } = post
  const rows = [
    [t.waiting, waiting],
    [t.sent, sent],
    [t.failed, failed],
  ] as const
  return (
    <Section title={t.heading}>
      {last && (
        <Alert kind="warning" title={t.last(formatMoment(language, last.at))}>
          {`${problems[last.problem]} ${t.goesOn(waiting)}`}
        </Alert>
      )}
      <dl className="facts facts--rows">
        {rows.map(([label, n]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{formatNumber(language, n)}</dd>
          </Fragment>
        ))}
      </dl>
    </Section>
  )
}
