import { useTexts } from '../language.tsx'
import '../../theme/start.css'

/** The beads of the thread in their order, and whether one can work with them in the product today. */
const beads = [
  { id: 'decision', here: false },
  { id: 'assessment', here: true },
  { id: 'challenge', here: true },
  { id: 'improvement', here: true },
  { id: 'chain', here: true },
  { id: 'change', here: true },
  { id: 'money', here: false },
  { id: 'report', here: true },
  { id: 'example', here: false },
] as const

/** From decision to learning example: what the product joins, as a calm line of beads. */
export function RedThread() {
  const t = useTexts().start
  return (
    <ol className="thread">
      {beads.map(({ id, here }) => (
        <li key={id} data-here={here}>
          <span>{t.thread[id]}</span>
          <span className="ds-sr-only">, {here ? t.exists : t.coming}</span>
        </li>
      ))}
    </ol>
  )
}
