import type { Challenge } from '#domain/challenges/challenge.ts'
import type { Area } from '#domain/improvements/area.ts'
import type { ChainStepGuide } from '#domain/improvements/chain-step-guide.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import { ButtonLink } from '../button.tsx'
import { ImprovementCard } from '../improvements/improvement-card.tsx'
import { useAddress, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

type Props = Readonly<{
  challenge: Pick<Challenge, 'id' | 'organisationCode' | 'setAsideBecause'>
  improvements: readonly Improvement[]
  areas: readonly Area[]
  chain: readonly ChainStepGuide[]
  mayEdit: boolean
}>

/** The improvements that begin with a challenge, with the step each has reached, and the way to one more. */
export function LedTo({ challenge, improvements, areas, chain, mayEdit }: Props) {
  const t = useTexts().challenges
  const to = useAddress()
  const begin = `${to('newOwnImprovement', { code: challenge.organisationCode })}?challenge=${challenge.id}`
  return (
    <Section id="improvements" title={t.improvementsTitle}>
      {improvements.length === 0 && <p>{t.improvementsEmpty}</p>}
      <ul className="cards">
        {improvements.map((improvement) => (
          <ImprovementCard key={improvement.id} improvement={improvement} areas={areas} chain={chain} />
        ))}
      </ul>
      {mayEdit && challenge.setAsideBecause === null && (
        <p>
          <ButtonLink href={begin}>{t.begin}</ButtonLink>
        </p>
      )}
    </Section>
  )
}
