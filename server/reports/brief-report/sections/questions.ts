import type { BoardQuestion } from '#domain/reports/ask-board.ts'
import { shortenText } from '#domain/reports/shorten-text.ts'
import type { Language } from '#domain/language/language.ts'
import { formatList, formatPoints } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { list } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import type { BriefData } from '../data.ts'

/** How much of the next step of a statement, and of a name, has room on the page. */
const mostNextStep = 160
const mostName = 70
const mostNamed = 3

/** Three to five questions for a board, made by fixed rules. */
export function questionsSection(data: BriefData, language: Language): Draft {
  return {
    id: 'questions',
    blocks: [list(data.questions.map((question) => textOf(question, data, language)))],
  }
}

function textOf(question: BoardQuestion, data: BriefData, language: Language): string {
  const t = textsIn(language).brief.questions
  const item = (number: number) => itemOf(data, number, language)
  const points = (value: number) => formatPoints(language, value)
  const max = points(data.standing?.max ?? 0)
  switch (question.rule) {
    case 'no-assessment':
    case 'in-place':
    case 'no-improvement':
    case 'reporting':
      return t[question.rule]
    case 'fallen':
      return t.fallen(item(question.item), points(question.before), points(question.after))
    case 'own-statement':
      return t['own-statement'](
        item(question.item),
        points(question.value),
        max,
        nextStep(data, question, language),
      )
    case 'lowest':
      return t.lowest(item(question.item), points(question.value), max)
    case 'not-measured': {
      const [first, ...rest] = question.titles
      return t['not-measured'](shortenText(first!, mostName), rest.length)
    }
    case 'measured':
      return t.measured(shortenText(question.measures.at(-1)!, mostName))
    case 'not-answered':
      return t['not-answered'](someOf(question.items.map(item), language))
  }
}

function itemOf({ standing }: BriefData, number: number, language: Language): string {
  const { title } = standing!.history.items.find((item) => item.number === number)!
  return `${number}. ${title[language]}`
}

/** What the step above the present one means. */
function nextStep(
  { standing }: BriefData,
  { item: number, value }: Readonly<{ item: number; value: number }>,
  language: Language,
): string {
  const { level, items } = standing!.history
  const { steps } = items.find((item) => item.number === number)!.statements[level.id]!
  const above = steps.find((step) => step.value > value)
  return above ? shortenText(above.meaning[language], mostNextStep) : ''
}

function someOf(names: readonly string[], language: Language): string {
  const rest = names.length - mostNamed
  const more = rest > 0 ? [textsIn(language).brief.standing.andMore(rest)] : []
  return formatList(language, [...names.slice(0, mostNamed), ...more])
}
