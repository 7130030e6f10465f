import type { Cycle } from '#domain/cycles/cycle.ts'
import type { Waiting } from '#domain/cycles/find-waiting.ts'
import type { Area } from '#domain/improvements/area.ts'
import type { ChainStepGuide } from '#domain/improvements/chain-step-guide.ts'
import { highestStep } from '#domain/improvements/highest-step.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import { useAddress, useLocalized, useTexts } from '../language.tsx'
import { CircleTag } from '../sharing/circle-tag.tsx'
import { Tag } from '../tag.tsx'
import { WaitingCycles } from '../cycles/waiting-cycles.tsx'
import { useStepWords } from './step-words.ts'

type Props = Readonly<{
  improvement: Improvement
  areas: readonly Area[]
  chain: readonly ChainStepGuide[]
  /** Its cycles, and what each waits for; left out where they are not told of. */
  cycles?: readonly Readonly<{ cycle: Cycle; waiting: Waiting | null }>[]
}>

/** An improvement in a list: what it is about, where, and how far it has come. */
export function ImprovementCard({ improvement, areas, chain, cycles = [] }: Props) {
  const t = useTexts().improvements
  const localized = useLocalized()
  const stepWords = useStepWords(chain)
  const highest = highestStep(improvement.results)
  const area = areas.find(({ id }) => id === improvement.area)
  return (
    <li className="ds-card improvement-card">
      <h3 className="ds-heading" data-size="2xs" dir="auto">
        <a className="ds-link" href={useAddress()('improvement', { improvement: improvement.id })}>
          {improvement.title}
        </a>
      </h3>
      <p className="improvement-card__challenge" dir="auto">
        {improvement.challenge}
      </p>
      <p className="improvement-card__facts">
        {highest === null ? (
          <Tag>{t.noResult}</Tag>
        ) : (
          <Tag kind={highest === 'outcome' || highest === 'societal-effect' ? 'success' : 'info'}>
            {t.reached(stepWords(highest))}
          </Tag>
        )}
        <span>{area ? localized(area.name) : improvement.area}</span>
        {improvement.results.length > 0 && <span>{t.results(improvement.results.length)}</span>}
        {improvement.ownerName && <span>{improvement.ownerName}</span>}
        <CircleTag circle={improvement.circle} />
      </p>
      <WaitingCycles cycles={cycles} />
    </li>
  )
}
