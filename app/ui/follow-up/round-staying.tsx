import type { Staying } from '#domain/follow-up/summarise-staying.ts'
import { useTexts } from '../language.tsx'
import { Section } from '../section.tsx'
import { StayingFigure } from './staying-figure.tsx'
import { useStayingLead } from './use-staying-lead.ts'

type Props = Readonly<{
  day: string
  round: Staying
  programme: Readonly<{ rounds: number; staying: Staying }> | null
}>

/** How much of what a round, and its programme, has brought about still stands. */
export function RoundStayingSection({ day, round, programme }: Props) {
  const t = useTexts().followUp.curve
  return (
    <Section id="staying" title={t.title} lead={useStayingLead(round)}>
      <StayingFigure id="round-staying" title={t.roundTitle} day={day} staying={round} />
      {programme && (
        <StayingFigure
          id="programme-staying"
          title={t.programmeTitle(programme.rounds)}
          day={day}
          staying={programme.staying}
        />
      )}
    </Section>
  )
}
