import type { Session, SessionLimits } from '#domain/people/sign-in.ts'
import { formatMoment } from '#texts/formats.ts'
import { Button } from '../button.tsx'
import { useLanguage, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'
import { Tag } from '../tag.tsx'

type OwnSession = Session & Readonly<{ current: boolean }>
type Props = Readonly<{ sessions: readonly OwnSession[]; limits: SessionLimits }>

/** The browsers in which one is signed in, each but this one with a button to end it. */
export function OwnSessions({ sessions, limits }: Props) {
  const t = useTexts().accounts.sessions
  const span = (milliseconds: number) => t.span(milliseconds / 60_000)
  return (
    <Section title={t.heading} lead={t.limits(span(limits.idle), span(limits.longest))}>
      <ul className="own-list">
        {sessions.map((session) => (
          <OneSession key={session.id} session={session} />
        ))}
      </ul>
      {sessions.some(({ current }) => !current) && (
        <form method="post" className="actions">
          <Button look="secondary" name="others" value="1">
            {t.endOthers}
          </Button>
          <span className="note">{t.lead}</span>
        </form>
      )}
    </Section>
  )
}

function OneSession({ session }: { session: OwnSession }) {
  const t = useTexts().accounts.sessions
  const language = useLanguage()
  const { id, current, method, assurance, startedAt, seenAt } = session
  const browser = session.browser || t.unknownBrowser
  return (
    <li>
      <div>
        <strong>{browser}</strong> {current && <Tag kind="info">{t.current}</Tag>}
        <p className="note">{t.how(t.method[method], assurance)}</p>
        <p className="note">{t.when(formatMoment(language, startedAt), formatMoment(language, seenAt))}</p>
      </div>
      {!current && (
        <form method="post">
          <Button look="secondary" name="session" value={id}>
            {t.end}
            <span className="ds-sr-only">{` ${browser}`}</span>
          </Button>
        </form>
      )}
    </li>
  )
}
