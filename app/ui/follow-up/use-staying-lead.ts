import type { Staying } from '#domain/follow-up/summarise-staying.ts'
import { useTexts } from '../language.tsx'

/** How many improvements are over, of how many the time has come, and about how many of these somebody has answered. */
export function useStayingLead({ improvements, waves }: Staying): string {
  const t = useTexts().followUp.curve
  const [first] = waves
  return t.lead({ of: improvements, due: first!.due, answered: first!.standing + first!.gone })
}
