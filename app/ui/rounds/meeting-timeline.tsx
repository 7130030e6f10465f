import type { Meeting } from '#domain/rounds/round.ts'
import { formatDate } from '#texts/formats.ts'
import '../../theme/rounds.css'
import { useLanguage, useLocalized, useTexts } from '../language.tsx'

type Props = Readonly<{ meetings: readonly Meeting[]; nextMeetingId: string | null }>

/** The meetings of a round in its own order, with where we are now. */
export function MeetingTimeline({ meetings, nextMeetingId }: Props) {
  const t = useTexts().rounds
  const language = useLanguage()
  const localized = useLocalized()
  if (meetings.length === 0) return <p>{t.timelineEmpty}</p>
  return (
    <ol className="timeline">
      {meetings.map(({ id, name, theme, date, host }) => (
        <li key={id} aria-current={id === nextMeetingId ? 'step' : undefined}>
          <p className="timeline__name">
            {localized(name)}
            {id === nextMeetingId && <span className="timeline__next">{t.isNext}</span>}
          </p>
          <p>{localized(theme)}</p>
          <p className="note">
            {date === null ? t.undated : formatDate(language, date)}
            {host !== null && `, ${t.host(host)}`}
          </p>
        </li>
      ))}
    </ol>
  )
}
