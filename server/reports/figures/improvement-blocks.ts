import type { Language } from '#domain/language/language.ts'
import { formatList } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { heading, paragraph, table } from '../document/blocks.ts'
import type { Block } from '../document/document.ts'
import type { ImprovementEntry } from './improvement-entries.ts'

/** What an improvement is about, why it was worth acting, and what was done. */
export function improvementIntro(entry: ImprovementEntry, language: Language): readonly Block[] {
  const t = textsIn(language).reports.improvements
  const { title, challenge, whatWasDone } = entry.improvement
  return [
    heading(title),
    paragraph(aboutText(entry, language)),
    paragraph(challenge === '' ? '' : t.challenge(challenge)),
    paragraph(whatWasDone === '' ? '' : t.done(whatWasDone)),
  ]
}

function aboutText(
  { improvement, area, subGoals, statements }: ImprovementEntry,
  language: Language,
): string {
  const t = textsIn(language).reports.improvements
  const names = (texts: readonly { sv: string; en: string }[]) =>
    formatList(
      language,
      texts.map((text) => text[language]),
    )
  return [
    improvement.area === '' ? '' : t.area(area[language]),
    statements.length === 0 ? '' : t.statements(names(statements), statements.length),
    subGoals.length === 0 ? '' : t.subGoals(names(subGoals)),
    improvement.ownerName === '' ? '' : t.owner(improvement.ownerName),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/** What came of an improvement, with step, date and evidence. */
export function resultsTable(
  { improvement, results }: ImprovementEntry,
  caption: string,
  language: Language,
): Block {
  const t = textsIn(language).reports.improvements
  return table({
    id: `results-${improvement.id}`,
    caption,
    columns: [{ header: t.step }, { header: t.date }, { header: t.description }, { header: t.evidence }],
    rows: results.map(({ result, step }) => ({
      header: step[language],
      cells: [result.date, result.description, result.evidence],
    })),
    notes: [],
  })
}
