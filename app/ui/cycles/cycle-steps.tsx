import '#app/theme/cycles.css'
import type { CycleStep } from '#domain/cycles/list-cycle-steps.ts'
import { formatDate } from '#texts/formats.ts'
import { useAddress, useLanguage, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'
import { Tag } from '../tag.tsx'

/** As many as somebody can take in; the rest stand with their improvements. */
const most = 8

/** What to do next with cycles, a press away; nothing where there is nothing to do. */
export function CycleSteps({ steps }: { steps: readonly CycleStep[] }) {
  const t = useTexts().cycles
  if (steps.length === 0) return null
  return (
    <Section id="cycles" title={t.next.title}>
      <ul className="cycle-steps">
        {steps.slice(0, most).map((step) => (
          <Step key={step.kind === 'begin' ? step.improvement.id : step.cycle.id} step={step} />
        ))}
      </ul>
      {steps.length > most && <p className="note">{t.next.more(steps.length - most)}</p>}
    </Section>
  )
}

function Step({ step }: { step: CycleStep }) {
  const t = useTexts().cycles
  const to = useAddress()
  const language = useLanguage()
  const { id: improvement, title } = step.improvement
  if (step.kind === 'begin')
    return (
      <li>
        <a className="ds-link" href={to('newCycle', { improvement })} dir="auto">
          {t.go.begin(title)}
        </a>
      </li>
    )
  const { kind, cycle, since } = step
  return (
    <li>
      <a
        className="ds-link"
        href={`${to('cycle', { improvement, cycle: cycle.id })}#stage-${kind}`}
        dir="auto"
      >
        {t.go[kind](cycle.title)}
      </a>
      <p>
        {since === null ? (
          t.standing[kind](formatDate(language, cycle.studyOn))
        ) : (
          <Tag kind="warning">{t.waits[kind](formatDate(language, since))}</Tag>
        )}
      </p>
      <p className="note">{t.next.in(title)}</p>
    </li>
  )
}
