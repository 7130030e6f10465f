import type { GroupQuestion } from '#domain/reports/ask-group.ts'
import type { ImprovementQuestion } from '#domain/reports/ask-improvements.ts'
import type { Language } from '#domain/language/language.ts'
import { formatList, formatPoints } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { nameLevel } from '../../figures/instrument-names.ts'
import type { LevelTogether } from '../level-together.ts'

/** A question in words, with the rule that made it. */
export type WordedQuestion = Readonly<{ rule: (GroupQuestion | ImprovementQuestion)['rule']; text: string }>

type Where = Readonly<{
  language: Language
  nameOf: (code: string) => string
  /** The level that the statements stand on; null where the question is not about statements. */
  level: LevelTogether | null
  /** All levels that are asked about: where there are several, the statement says which it stands on. */
  of: readonly LevelTogether[]
}>

/** Puts a question into words. */
export function wordQuestion(question: GroupQuestion | ImprovementQuestion, where: Where): WordedQuestion {
  const { rule } = question
  return { rule, text: textOf(question, where) }
}

function textOf(question: GroupQuestion | ImprovementQuestion, where: Where): string {
  const { language, nameOf } = where
  const t = textsIn(language).meetingPack.questions
  const names = (codes: readonly string[]) => formatList(language, codes.map(nameOf))
  const items = (numbers: readonly number[]) =>
    formatList(
      language,
      numbers.map((one) => itemOf(one, where)),
    )
  switch (question.rule) {
    case 'far-apart': {
      const { item, high, low } = question
      return t.farApart({
        item: itemOf(item, where),
        high: names(high.codes),
        highest: formatPoints(language, high.value),
        low: names(low.codes),
        lowest: formatPoints(language, low.value),
      })
    }
    case 'nobody-raised':
      return t.nobodyRaised(itemOf(question.item, where), question.n)
    case 'not-answered':
      return t.notAnswered(nameOf(question.code), items(question.items))
    case 'no-reason':
      return t.noReason(nameOf(question.code), items(question.items))
    case 'no-improvement':
      return t.noImprovement(nameOf(question.code))
    case 'not-measured': {
      const titles = question.titles.map((title) => t.quoted(title))
      return t.notMeasured(nameOf(question.code), formatList(language, titles))
    }
  }
}

function itemOf(number: number, { level, of, language }: Where): string {
  const { item } = level!.items.find((one) => one.item.number === number)!
  const title = `${number}. ${item.title[language]}`
  return of.length > 1 ? `${title} (${nameLevel(language, level!.instrument, level!.level)})` : title
}
