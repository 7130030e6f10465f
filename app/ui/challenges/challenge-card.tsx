import { analysisQuestions, type Challenge } from '#domain/challenges/challenge.ts'
import type { ComparedWithNow } from '#domain/challenges/compare-with-now.ts'
import { countAnswers } from '#domain/challenges/count-answers.ts'
import { useAddress, useTexts } from '../language.tsx'
import { CircleTag } from '../sharing/circle-tag.tsx'
import { Tag } from '../tag.tsx'
import { useSeenSentence } from './use-seen-sentence.ts'

type Props = Readonly<{
  challenge: Challenge
  now: Readonly<{ compared: ComparedWithNow }> | null
  /** How many improvements it has led to. */
  improvements: number
}>

/** A challenge in a list: what was seen, what has changed since, and how far the work has come. */
export function ChallengeCard({ challenge, now, improvements }: Props) {
  const t = useTexts().challenges
  const { setAsideBecause } = challenge
  return (
    <li className="ds-card improvement-card">
      <h3 className="ds-heading" data-size="2xs" dir="auto">
        <a className="ds-link" href={useAddress()('challenge', { challenge: challenge.id })}>
          {challenge.title}
        </a>
      </h3>
      <p className="improvement-card__challenge">{useSeenSentence(challenge)}</p>
      {setAsideBecause !== null && (
        <p className="note" dir="auto">
          {setAsideBecause}
        </p>
      )}
      <p className="improvement-card__facts">
        <Since now={now} />
        <span>{t.answered(countAnswers(challenge.analysis), analysisQuestions.length)}</span>
        <span>{t.improvements(improvements)}</span>
        <CircleTag circle={challenge.circle} />
      </p>
    </li>
  )
}

/** What has changed since it was seen, in two or three words. */
function Since({ now }: Pick<Props, 'now'>) {
  const t = useTexts().challenges.now
  if (now === null || now.compared.kind === 'no-newer') return <Tag>{t.noNewTag}</Tag>
  if (now.compared.kind !== 'compared') return <Tag kind="warning">{t.cannotTag}</Tag>
  return <Tag kind="info">{t.gapTag[now.compared.gap]}</Tag>
}
