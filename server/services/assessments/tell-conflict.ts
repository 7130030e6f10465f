import { answerWords } from '#charts/answer-words.ts'
import type { Answer, Consensus, Rating } from '#domain/assessments/assessment.ts'
import type { Scale } from '#domain/instruments/instrument.ts'
import type { Context } from '#server/context.ts'
import { textsIn } from '#texts/texts.ts'

/** What stands for a statement that somebody else saved first. */
export type Conflict = Readonly<{
  current: (Rating | Consensus) & Readonly<{ answer: Answer }>
  scale: Scale
}>

/** What somebody else saved, in the words of the one who came after: the answer, and the texts that go with it. */
export function tellConflict({ language }: Pick<Context, 'language'>, { current, scale }: Conflict): string {
  const texts = 'comment' in current ? [current.comment] : [current.reason, current.evidence]
  const told = texts.filter((text) => text !== '').join(' · ')
  return textsIn(language).assessments.conflict.answer(answerWords(language, scale, current.answer), told)
}
