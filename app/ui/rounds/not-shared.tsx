import type { Round } from '#domain/rounds/round.ts'
import { Empty } from '../empty.tsx'
import { useTexts } from '../language.tsx'

type Props = Readonly<{
  round: Round
  organisation: string
  /** Whether whoever reads follows the organisation as its mentor or coordinator. */
  follows: boolean
}>

/** Of an organisation that shares nothing with whoever reads: that this is why, and what to do about it. */
export function NotShared({ round, organisation, follows }: Props) {
  const t = useTexts().rounds
  // A round that is only told of has no work to share, and nobody to ask.
  if (round.origin === 'published') return <Empty>{t.notSharedHistory}</Empty>
  return <Empty action={follows && <p>{t.notSharedYet}</p>}>{t.notShared(organisation)}</Empty>
}
