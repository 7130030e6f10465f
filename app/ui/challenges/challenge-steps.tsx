import type { ChallengeStep } from '#domain/challenges/list-challenge-steps.ts'
import { useAddress, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

/** What to do next with the challenges of one's own organisation; nothing where there is nothing to do. */
export function ChallengeSteps({ steps }: { steps: readonly ChallengeStep[] }) {
  const { next, now } = useTexts().challenges
  const to = useAddress()
  if (steps.length === 0) return null
  const described = (step: ChallengeStep) => {
    const here = to('challenge', { challenge: step.challengeId })
    if (step.kind === 'analyse')
      return { title: next.analyse(step.title), why: next.analyseWhy, href: `${here}?edit#content` }
    if (step.kind === 'begin-improvement')
      return { title: next.improve(step.title), why: next.improveWhy, href: `${here}#improvements` }
    return { title: next.fresh(step.title), why: step.gap ? now.gapTag[step.gap] : '', href: `${here}#now` }
  }
  return (
    <Section id="challenges" title={next.title}>
      <ul className="plain-list">
        {steps.map((step) => {
          const { title, why, href } = described(step)
          return (
            <li key={step.challengeId}>
              <a className="ds-link" href={href} dir="auto">
                {title}
              </a>
              <span className="note">{why}</span>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
