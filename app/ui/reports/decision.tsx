import '../../theme/reports.css'
import { useTexts } from '../language.tsx'
import { Section } from '../section.tsx'
import type { DecisionWords } from './life.ts'

type Props = Readonly<{ decision: DecisionWords; registered: string; taken: string }>

/** The decision by which a report was adopted, as the minutes have it, and who registered it here. */
export function Decision({ decision, registered, taken }: Props) {
  const t = useTexts().reportLife.frozen
  const facts = [
    [t.on, decision.date],
    [t.body, decision.body],
    [t.diaryNumber, decision.diaryNumber || t.none],
    [t.registered, t.registeredBy(decision.by, registered)],
    [t.taken, taken],
  ] as const
  return (
    <Section title={t.decision}>
      <dl className="report-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
