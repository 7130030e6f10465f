import type { Language } from '#domain/language/language.ts'
import { formatList } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { heading, paragraph, table } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import type { Block } from '../../document/document.ts'
import { chainBlocks } from '../../figures/chain-blocks.tsx'
import type { OrganisationReportData } from '../data.ts'
import type { ImprovementEntry } from '../../figures/improvement-entries.ts'
import { changeBlocks } from '../../figures/measured-change.tsx'

/** How far the improvements have come on the results chain, and each of them with what came of it. */
export function improvementsSection(data: OrganisationReportData, language: Language): Draft {
  return {
    id: 'improvements',
    blocks: [
      ...chainBlocks(data.chain, language),
      ...data.improvements.flatMap((entry) => entryBlocks(entry, language)),
    ],
  }
}

function entryBlocks(entry: ImprovementEntry, language: Language): readonly Block[] {
  const t = textsIn(language).reports.improvements
  const { improvement, results } = entry
  const { challenge, whatWasDone } = improvement
  return [
    heading(improvement.title),
    paragraph(aboutText(entry, language)),
    paragraph(challenge === '' ? '' : t.challenge(challenge)),
    paragraph(whatWasDone === '' ? '' : t.done(whatWasDone)),
    results.length === 0 ? paragraph(t.noResults) : resultsTable(entry, language),
    ...results.flatMap((result) => changeBlocks(result, language)),
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

function resultsTable({ improvement, results }: ImprovementEntry, language: Language): Block {
  const t = textsIn(language).reports.improvements
  return table({
    id: `results-${improvement.id}`,
    caption: t.resultsCaption(improvement.title),
    columns: [{ header: t.step }, { header: t.date }, { header: t.description }, { header: t.evidence }],
    rows: results.map(({ result, step }) => ({
      header: step[language],
      cells: [result.date, result.description, result.evidence],
    })),
    notes: [],
  })
}
