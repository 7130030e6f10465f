import '../../theme/numbered-steps.css'
import { type Cycle, cycleStages } from '#domain/cycles/cycle.ts'
import { nextStage } from '#domain/cycles/next-stage.ts'
import { StageHeading } from './cycle-form.tsx'
import { StageTold } from './stage-told.tsx'

/** A cycle as it is read by whoever may not change it. */
export function CycleTold({ cycle }: { cycle: Cycle }) {
  const now = nextStage(cycle)
  const stateOf = (at: number) => {
    const reached = now === null ? cycleStages.length : cycleStages.indexOf(now)
    return at < reached ? 'filled' : at === reached ? 'now' : 'later'
  }
  return (
    <ol className="numbered-steps">
      {cycleStages.map((stage, i) => (
        <li key={stage} className="numbered-step stage" id={`stage-${stage}`} data-state={stateOf(i)}>
          <StageHeading stage={stage} state={stateOf(i)} />
          <StageTold stage={stage} cycle={cycle} />
        </li>
      ))}
    </ol>
  )
}
