import type { Cycle } from '#domain/cycles/cycle.ts'
import type { Waiting } from '#domain/cycles/find-waiting.ts'
import { formatDate } from '#texts/formats.ts'
import { useAddress, useLanguage, useTexts } from '../language.tsx'

type Props = Readonly<{ cycles: readonly Readonly<{ cycle: Cycle; waiting: Waiting | null }>[] }>

/** On the card of an improvement: which of its cycles wait, for what and since when; nothing where none does. */
export function WaitingCycles({ cycles }: Props) {
  const t = useTexts().cycles
  const to = useAddress()
  const language = useLanguage()
  const waiting = cycles.flatMap(({ cycle, waiting: for_ }) => (for_ ? [{ cycle, ...for_ }] : []))
  if (waiting.length === 0) return null
  return (
    <ul className="plain-list">
      {waiting.map(({ cycle, stage, since }) => (
        <li key={cycle.id}>
          <a
            className="ds-link"
            href={`${to('cycle', { improvement: cycle.improvementId, cycle: cycle.id })}#stage-${stage}`}
          >
            {t.waitsAt(cycle.number, t.waits[stage](formatDate(language, since)))}
          </a>
        </li>
      ))}
    </ul>
  )
}
