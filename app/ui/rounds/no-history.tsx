import type { Meeting, Round } from '#domain/rounds/round.ts'
import { Empty } from '../empty.tsx'
import { useTexts } from '../language.tsx'

type Props = Readonly<{ round: Round; meetings: readonly Meeting[]; code: string }>

/** A closed round where nothing has been read in: how history comes in, or why it cannot. */
export function NoHistory({ round, meetings, code }: Props) {
  const t = useTexts().rounds
  const known = round.instruments.length > 0 && meetings.length > 0
  if (!known) return <Empty>{t.historyUnknown}</Empty>
  const command = `npx jamsides import checklist FIL.xlsx --organisation ${code} --round ${round.slug}`
  return (
    <Empty
      action={
        <p className="note">
          {t.commandLine} <code>{command}</code>
        </p>
      }
    >
      {t.historyEmpty}
    </Empty>
  )
}
