import type { Area } from '#domain/improvements/area.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import type { SubGoalGuide } from '#domain/improvements/sub-goal-guide.ts'
import type { Localized } from '#domain/language/language.ts'
import { useAddress, useLocalized, useTexts } from '../language.tsx'

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
}>

/** Where an improvement belongs: area, sub-goals, statements, who answers for it. */
export function ImprovementFacts({ improvement, challenge, areas, subGoals, related }: Props) {
  const { improvements: t, challenges, common } = useTexts()
  const localized = useLocalized()
  const to = useAddress()
  const area = areas.find(({ id }) => id === improvement.area)
  const goals = subGoals.filter(({ id }) => improvement.subGoals.includes(id))
  return (
    <dl className="facts">
      {challenge && (
        <div>
          <dt>{challenges.fromChallenge}</dt>
          <dd dir="auto">
            <a className="ds-link" href={to('challenge', { challenge: challenge.id })}>
              {challenge.title}
            </a>
          </dd>
        </div>
      )}
      <div>
        <dt>{t.area}</dt>
        <dd>{area ? localized(area.name) : improvement.area}</dd>
      </div>
      <div>
        <dt>{t.owner}</dt>
        <dd dir="auto">{improvement.ownerName || common.notKnown}</dd>
      </div>
      {goals.length > 0 && (
        <div>
          <dt>{t.subGoals}</dt>
          {goals.map(({ id, name }) => (
            <dd key={id}>{localized(name)}</dd>
          ))}
        </div>
      )}
      {related.length > 0 && (
        <div>
          <dt>{t.relatedItems}</dt>
          {related.map(({ instrumentId, version, number, title }) => (
            <dd key={`${instrumentId}:${number}`}>
              {title ? (
                <a
                  className="ds-link"
                  href={`${to('instrument', { instrument: instrumentId })}#item-${number}`}
                >
                  {t.statement({ version, number, title: localized(title) })}
                </a>
              ) : (
                `${instrumentId}: ${number}`
              )}
            </dd>
          ))}
        </div>
      )}
    </dl>
  )
}
