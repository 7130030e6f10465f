import '#app/theme/cycles.css'
import type { Cycle } from '#domain/cycles/cycle.ts'
import type { Waiting } from '#domain/cycles/find-waiting.ts'
import { nextStage } from '#domain/cycles/next-stage.ts'
import { ButtonLink } from '../button.tsx'
import { Empty } from '../empty.tsx'
import { useAddress, useTexts } from '../language.tsx'
import { Tag } from '../tag.tsx'
import { useStanding } from './use-standing.ts'

type CycleNow = Readonly<{ cycle: Cycle; waiting: Waiting | null }>

type Props = Readonly<{ improvement: string; cycles: readonly CycleNow[]; mayEdit: boolean }>

/** The cycles of an improvement, the latest first: what each asks, what it waits for or what came of it. */
export function CyclesSection({ improvement, cycles, mayEdit }: Props) {
  const t = useTexts().cycles
  const to = useAddress()
  const add = mayEdit && (
    <ButtonLink look="secondary" href={to('newCycle', { improvement })}>
      {t.new}
    </ButtonLink>
  )
  if (cycles.length === 0) return <Empty action={add}>{t.empty}</Empty>
  return (
    <>
      <ol className="cycle-list" reversed>
        {cycles.toReversed().map((one) => (
          <CycleLine key={one.cycle.id} {...one} mayEdit={mayEdit} />
        ))}
      </ol>
      {add && <div className="actions">{add}</div>}
    </>
  )
}

function CycleLine({ cycle, waiting, mayEdit }: CycleNow & Pick<Props, 'mayEdit'>) {
  const t = useTexts().cycles
  const standing = useStanding()
  const stage = nextStage(cycle)
  const here = useAddress()('cycle', { improvement: cycle.improvementId, cycle: cycle.id })
  return (
    <li className="ds-card cycle-line">
      <h3 className="ds-heading" data-size="2xs" dir="auto">
        <a className="ds-link" href={here}>
          {t.numbered(cycle.number, cycle.title)}
        </a>
      </h3>
      <p className="cycle-line__facts">
        <Tag kind={waiting ? 'warning' : stage ? 'info' : 'success'}>{standing(cycle, waiting)}</Tag>
        {cycle.study && <span>{t.verdict[cycle.study.verdict]}</span>}
        {cycle.follows !== null && <span>{t.follows(cycle.follows)}</span>}
      </p>
      {cycle.act && (
        <p className="own-words" dir="auto">
          {cycle.act.because}
        </p>
      )}
      {mayEdit && stage && (
        <p>
          <a className="ds-link" href={`${here}#stage-${stage}`}>
            {t.goHere[stage]}
          </a>
        </p>
      )}
    </li>
  )
}
