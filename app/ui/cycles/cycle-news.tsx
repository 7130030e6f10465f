import type { Cycle } from '#domain/cycles/cycle.ts'
import { nextStage } from '#domain/cycles/next-stage.ts'
import { formatDate } from '#texts/formats.ts'
import { Alert } from '../alert.tsx'
import { ButtonLink } from '../button.tsx'
import { useAddress, useLanguage, useTexts } from '../language.tsx'

type Other = Readonly<{ id: string; number: number }> | undefined

type Props = Readonly<{
  cycle: Cycle
  /** The cycle it builds on, and the one that builds on it. */
  before: Other
  after: Other
  nextNumber: number
  mayEdit: boolean
  saved: boolean
}>

/** What comes next with a cycle that has just been saved, and the way to the cycles before and after it. */
export function CycleNews({ cycle, before, after, nextNumber, mayEdit, saved }: Props) {
  const t = useTexts().cycles
  const language = useLanguage()
  const to = useAddress()
  const improvement = cycle.improvementId
  const stage = nextStage(cycle)
  const goesOn = mayEdit && cycle.act?.decision === 'adapt' && !after
  const linkTo = (other: NonNullable<Other>, words: string) => (
    <p>
      <a className="ds-link" href={to('cycle', { improvement, cycle: other.id })}>
        {words}
      </a>
    </p>
  )
  return (
    <>
      {saved && (
        <Alert kind="success">
          <p>
            {t.saved} {stage === null ? t.whole : t.nextIs[stage](formatDate(language, cycle.studyOn))}
          </p>
        </Alert>
      )}
      {goesOn && (
        <Alert kind="info">
          <p>{t.adapted}</p>
          <p>
            <ButtonLink look="secondary" href={`${to('newCycle', { improvement })}?follows=${cycle.number}`}>
              {t.beginNext(nextNumber)}
            </ButtonLink>
          </p>
        </Alert>
      )}
      {before && linkTo(before, t.follows(before.number))}
      {after && linkTo(after, t.continued(after.number))}
    </>
  )
}
