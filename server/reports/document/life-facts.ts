import type { Language } from '#domain/language/language.ts'
import type { Adoption } from '#domain/reports/report.ts'
import { formatDate } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import type { ReportDocument } from './document.ts'

type Fact = ReportDocument['facts'][number]
type Life = Pick<ReportDocument, 'language' | 'state' | 'adoption' | 'supersedes'>

/** What the cover says of the life of a report: that it is not adopted yet, or how it was, and what it takes the place of. */
export function lifeFacts({ language, state, adoption, supersedes }: Life): readonly Fact[] {
  const t = textsIn(language).reportLife.facts
  const before = supersedes
    ? [{ label: t.supersedes, value: t.earlier(decisionOf(language, supersedes)) }]
    : []
  if (adoption === null) return [{ label: t.state, value: t.states[state] }, ...before]
  return [
    { label: t.adopted, value: t.by({ date: formatDate(language, adoption.on), body: adoption.body }) },
    { label: t.diaryNumber, value: adoption.diaryNumber || t.noDiaryNumber },
    ...before,
  ]
}

function decisionOf(language: Language, { on, body, diaryNumber }: Adoption) {
  return { date: formatDate(language, on), body, diaryNumber }
}
