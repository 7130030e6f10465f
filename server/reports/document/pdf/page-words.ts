import { formatDate } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import type { ReportDocument } from '../document.ts'

/** What stands on every page that nobody may miss: that the report is not in force, and that it is made up. */
export function marksOf({ language, state, fictional }: ReportDocument): readonly string[] {
  const { reports, reportLife } = textsIn(language)
  return [
    ...(state === 'adopted' ? [] : [reportLife.states[state]]),
    ...(fictional ? [reports.document.fictionalShort] : []),
  ]
}

/** The foot of every page: which report it is, how far it has come, and when that was. */
export function footOf({ language, title, state, adoption, generatedOn }: ReportDocument): string {
  const { states } = textsIn(language).reportLife
  const life = adoption
    ? [states[state], formatDate(language, adoption.on), adoption.body, adoption.diaryNumber]
    : [states[state], formatDate(language, generatedOn)]
  return [title, ...life, 'Jämsides'].filter((part) => part !== '').join(' · ')
}
