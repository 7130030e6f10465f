import { answerWords } from '#charts/answer-words.ts'
import type { Context } from '#server/context.ts'
import { textsIn } from '#texts/texts.ts'
import type { Conflict } from './saved-statement.ts'

/** What somebody else saved, in the words of the one who came after: the answer, and the texts that go with it. */
export function tellConflict({ language }: Pick<Context, 'language'>, { current, scale }: Conflict): string {
  const texts = 'comment' in current ? [current.comment] : [current.reason, current.evidence]
  const told = texts.filter((text) => text !== '').join(' · ')
  return textsIn(language).assessments.conflict.answer(answerWords(language, scale, current.answer), told)
}
