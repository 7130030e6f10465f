import type { AskedWave, End } from '#domain/follow-up/follow-up.ts'
import { useAddress, useTexts } from '../language.tsx'
import '../../theme/follow-up.css'
import { useEndText } from './use-end-text.ts'
import { WaveList } from './wave-list.tsx'

type Props = Readonly<{
  improvement: Readonly<{ id: string; organisationCode: string }>
  followUps: Readonly<{
    leaves: boolean
    after: Readonly<{ end: End; asked: readonly AskedWave[] }> | null
  }>
  mayEdit: boolean
}>

/** Whether what came of an improvement stays: what has been asked and answered since it was over, or when it will be. */
export function FollowUpSection({ improvement, followUps: { leaves, after }, mayEdit }: Props) {
  const t = useTexts().followUp.section
  const to = useAddress()
  const endText = useEndText()
  if (after === null) return <p className="note">{leaves ? t.going : t.nothing}</p>
  return (
    <>
      <p>{endText(after.end)}</p>
      <WaveList improvement={improvement.id} asked={after.asked} mayAnswer={mayEdit} />
      <p>
        <a className="ds-link" href={to('staying', { code: improvement.organisationCode })}>
          {t.all}
        </a>
      </p>
    </>
  )
}
