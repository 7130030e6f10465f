import type { NoGoal } from '#domain/goals/may-have-goal.ts'
import { Alert } from '../alert.tsx'
import { useAddress, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'
import { KeyFigureLinks } from './key-figure-links.tsx'

type Props = Readonly<{
  code: string
  noGoal: NoGoal
  instead: readonly Readonly<{ id: string; title: string }>[]
}>

/** Says why no goal can be set on a key figure, and offers others about the same thing. */
export function Instead({ code, noGoal, instead }: Props) {
  const t = useTexts().goals.form
  const to = useAddress()
  return (
    <>
      <Alert kind="info">{t.noGoal[noGoal]}</Alert>
      {instead.length > 0 && (
        <Section title={t.insteadTitle}>
          <KeyFigureLinks code={code} keyFigures={instead} />
        </Section>
      )}
      <p>
        <a className="ds-link" href={to('newGoal', { code })}>
          {t.other}
        </a>
      </p>
    </>
  )
}
