import type { Area } from '#domain/improvements/area.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import type { SubGoalGuide } from '#domain/improvements/sub-goal-guide.ts'
import type { Localized } from '#domain/language/language.ts'
import { useAddress, useLocalized, useTexts } from '../language.tsx'
import { Fact } from './fact.tsx'
import type { ImprovementLinks } from './improvement-links.ts'
import { LinkFacts } from './link-facts.tsx'

/** A statement that an improvement is about, with where it stands; `title` is null where it is no longer content. */
export type RelatedStatement = Readonly<{
  instrumentId: string
  version: string
  number: number
  title: Localized | null
}>

type Props = Readonly<{
  improvement: Improvement
  /** The challenge that it begins with, if it does. */
  challenge: Readonly<{ id: string; title: string }> | null
  areas: readonly Area[]
  subGoals: readonly SubGoalGuide[]
  related: readonly RelatedStatement[]
  links: ImprovementLinks
}>

/** Where an improvement belongs: area, who answers for it and where, and all that it is linked to. */
export function ImprovementFacts({ improvement, challenge, areas, subGoals, related, links }: Props) {
  const { improvements: t, improvementWork, challenges, common } = useTexts()
  const localized = useLocalized()
  const to = useAddress()
  const area = areas.find(({ id }) => id === improvement.area)
  const goals = subGoals.filter(({ id }) => improvement.subGoals.includes(id))
  return (
    <dl className="facts">
      {challenge && (
        <Fact term={challenges.fromChallenge}>
          <a className="ds-link" dir="auto" href={to('challenge', { challenge: challenge.id })}>
            {challenge.title}
          </a>
        </Fact>
      )}
      <Fact term={t.area}>{area ? localized(area.name) : improvement.area}</Fact>
      <Fact term={t.owner}>
        <span dir="auto">{improvement.ownerName || common.notKnown}</span>
      </Fact>
      {links.unit.length > 0 && (
        <Fact term={improvementWork.facts.unit}>
          <span dir="auto">{links.unit.join(', ')}</span>
        </Fact>
      )}
      {goals.length > 0 && <Fact term={t.subGoals}>{goals.map(({ name }) => localized(name))}</Fact>}
      {related.length > 0 && (
        <Fact term={t.relatedItems}>
          {related.map((statement) => (
            <Statement key={`${statement.instrumentId}:${statement.number}`} {...statement} />
          ))}
        </Fact>
      )}
      <LinkFacts improvement={improvement} links={links} />
    </dl>
  )
}

function Statement({ instrumentId, version, number, title }: RelatedStatement) {
  const t = useTexts().improvements
  const localized = useLocalized()
  const to = useAddress()
  if (!title) return `${instrumentId}: ${number}`
  return (
    <a className="ds-link" href={`${to('instrument', { instrument: instrumentId })}#p${number}`}>
      {t.statement({ version, number, title: localized(title) })}
    </a>
  )
}
