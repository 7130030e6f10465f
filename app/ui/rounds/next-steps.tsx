import type { NextStep } from '#domain/rounds/next-step.ts'
import type { Meeting } from '#domain/rounds/round.ts'
import '../../theme/rounds.css'
import { ButtonLink } from '../button.tsx'
import { useLanguage, useTexts } from '../language.tsx'
import { type DescribedStep, describeStep } from './describe-step.ts'

type Props = Readonly<{
  steps: readonly NextStep[]
  round: string
  code: string
  meetings: readonly Meeting[]
  history?: boolean
}>

/** The next step, plain to see, and the others in a quiet list below it. */
export function NextSteps({ steps, history = false, ...place }: Props) {
  const t = useTexts().rounds
  const language = useLanguage()
  const [first, ...others] = steps.map((step) => describeStep(step, { language, history, ...place }))
  if (!first) return <p>{t.nothingNext}</p>
  return (
    <div className="next-steps">
      <FirstStep {...first} />
      {others.length > 0 && (
        <section className="next-steps__others">
          <h3 className="ds-heading" data-size="2xs">
            {t.alsoWaiting}
          </h3>
          <ul>
            {others.map(({ title, why, href }) => (
              <li key={href + title}>
                <a className="ds-link" href={href}>
                  {title}
                </a>
                <span className="note">{why}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

/** One step, as the thing to do now. */
export function FirstStep({ title, why, action, href }: DescribedStep) {
  return (
    <div className="first-step">
      <p className="first-step__title">{title}</p>
      <p>{why}</p>
      <ButtonLink href={href}>{action}</ButtonLink>
    </div>
  )
}
