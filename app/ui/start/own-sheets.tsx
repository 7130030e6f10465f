import type { OwnSheet } from '#domain/rounds/home.ts'
import type { Meeting } from '#domain/rounds/round.ts'
import '../../theme/rounds.css'
import { useAddress, useLocalized, useTexts } from '../language.tsx'
import { FirstStep } from '../rounds/next-steps.tsx'

type Props = Readonly<{ sheets: readonly OwnSheet[]; meetings: readonly Meeting[] }>

/** The sheets that wait for the reader, each as the thing to do now. */
export function OwnSheets({ sheets, meetings }: Props) {
  const t = useTexts().start
  const to = useAddress()
  const localized = useLocalized()
  return sheets.map(({ occasionId, meetingId, answered, of }) => (
    <FirstStep
      key={occasionId}
      title={t.sheetTitle(localized(meetings.find(({ id }) => id === meetingId)!.name))}
      why={t.sheetWhy(answered, of)}
      action={answered === 0 ? t.sheetAction : t.sheetGoOn}
      href={to('rate', { occasion: occasionId })}
    />
  ))
}
