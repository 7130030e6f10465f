import type { Session, SessionLimits } from '#domain/people/sign-in.ts'
import { formatMoment } from '#texts/formats.ts'
import { Button } from '../button.tsx'
import { DataTable } from '../data-table.tsx'
import { useLanguage, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'
import { Tag } from '../tag.tsx'

type OwnSession = Session & Readonly<{ current: boolean }>
type Props = Readonly<{ sessions: readonly OwnSession[]; limits: SessionLimits }>

/** The browsers in which one is signed in, each but this one with a button to end it. */
export function OwnSessions({ sessions, limits }: Props) {
  const t = useTexts().accounts.sessions
  const language = useLanguage()
  const span = (milliseconds: number) => t.span(milliseconds / 60_000)
  return (
    <Section title={t.heading} lead={t.limits(span(limits.idle), span(limits.longest))}>
      <DataTable
        caption={t.caption}
        rows={sessions}
        rowKey={({ id }) => id}
        columns={[
          { header: t.browser, cell: (session) => <Browser session={session} /> },
          { header: t.how, cell: ({ method, assurance }) => `${t.method[method]}, ${t.level(assurance)}` },
          { header: t.started, cell: ({ startedAt }) => formatMoment(language, startedAt) },
          { header: t.seen, cell: ({ seenAt }) => formatMoment(language, seenAt) },
          { header: t.end, cell: (session) => <End session={session} /> },
        ]}
      />
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

function Browser({ session: { browser, current } }: { session: OwnSession }) {
  const t = useTexts().accounts.sessions
  return (
    <>
      {browser || t.unknownBrowser} {current && <Tag kind="info">{t.current}</Tag>}
    </>
  )
}

function End({ session: { id, browser, current } }: { session: OwnSession }) {
  const t = useTexts().accounts.sessions
  if (current) return null
  return (
    <form method="post">
      <Button look="tertiary" name="session" value={id}>
        {t.end}
        <span className="ds-sr-only">{` ${browser || t.unknownBrowser}`}</span>
      </Button>
    </form>
  )
}
