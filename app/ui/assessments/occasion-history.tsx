import type { OccasionEvent } from '#domain/assessments/occasion-event.ts'
import { useTexts } from '../language.tsx'

/** What has happened with an occasion, oldest first, with the reasons. */
export function OccasionHistory({ events }: { events: readonly OccasionEvent[] }) {
  const t = useTexts().assessments.occasion
  return (
    <ol className="history">
      {events.map(({ toState, at, personName, reason }, i) => (
        <li key={i}>
          <strong>{t.event[toState](events.findIndex((event) => event.toState === toState) === i)}</strong>
          <br />
          {t.eventBy(at, personName)}
          {reason !== '' && (
            <p className="own-words">
              {t.reason}: {reason}
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}
