import type { Completion as Counted } from '#domain/cycles/count-completion.ts'
import { useTexts } from '../language.tsx'
import { Section } from '../section.tsx'
import { Completion } from './completion.tsx'

type Props = Readonly<{ completion: Counted; sharing: number; participants: number }>

/** How far the cycles of a round come, as far as is shared; what is not shared is unknown, and said to be. */
export function RoundCyclesSection({ completion, sharing, participants }: Props) {
  const t = useTexts().cycles.completion
  return (
    <Section id="cycles" title={t.title} lead={t.lead}>
      {sharing === 0 ? (
        <p>{t.nobodyShares(participants)}</p>
      ) : (
        <>
          <Completion completion={completion} />
          <p className="note">{t.round({ sharing, of: participants, unknown: participants - sharing })}</p>
        </>
      )}
    </Section>
  )
}
