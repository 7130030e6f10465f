import type { Meeting } from '#domain/rounds/round.ts'
import { formatDate } from '#texts/formats.ts'
import { useLanguage, useLocalized, useTexts } from '../language.tsx'

/** The meeting that comes next, in a sentence. */
export function NextMeeting({ meeting }: { meeting: Meeting | null }) {
  const t = useTexts().start
  const language = useLanguage()
  const localized = useLocalized()
  if (meeting?.date == null) return <p>{t.noMeeting}</p>
  const { name, theme, date, host } = meeting
  return (
    <p>
      {t.nextMeeting({
        name: localized(name),
        theme: localized(theme),
        date: formatDate(language, date),
        host,
      })}
    </p>
  )
}
