import type { MeetingProgress, Progress } from '#domain/rounds/track-progress.ts'
import { useTexts } from '../language.tsx'
import { Tag } from '../tag.tsx'

const kinds = {
  done: 'success',
  agreeing: 'info',
  rating: 'info',
  missing: 'warning',
  due: 'neutral',
  later: 'neutral',
} as const satisfies Record<Progress, string>

/** How far the self-assessment of one meeting has come, in a word. What lies further ahead is left quiet. */
export function ProgressTag({ progress, late }: Omit<MeetingProgress, 'meetingId'>) {
  const t = useTexts().rounds
  if (progress === 'later') return <span className="note">{t.progress.later}</span>
  const waits = late && progress !== 'missing'
  return (
    <Tag kind={waits ? 'warning' : kinds[progress]}>
      {t.progress[progress]}
      {waits && `, ${t.late}`}
    </Tag>
  )
}
