import { Ask } from '../ask.tsx'
import { useTexts } from '../language.tsx'

/** Removes a measure with its values. */
export function RemoveMeasure({ points }: { points: number }) {
  const t = useTexts().measures.removal
  return <Ask label={t.title} why={t.text(points)} confirm={t.submit} fields={{ intent: 'remove-measure' }} />
}

/** Removes the value of one period. */
export function RemovePoint({ date, period }: { date: string; period: string }) {
  const t = useTexts().measures
  return (
    <Ask
      label={t.quick.remove}
      why={t.quick.removeWhy(period)}
      confirm={t.quick.remove}
      fields={{ intent: 'remove-point', period: date }}
    />
  )
}
