import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'
import { heading, paragraph, table } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import type { Block, Table } from '../../document/document.ts'
import type { ChainFigures } from '../../figures/chain-figures.ts'
import { chainBlocks } from '../../figures/chain-blocks.tsx'
import { changeChart } from '../../figures/measured-change.tsx'
import { measuredTable } from '../../figures/measured-table.ts'
import type { RoundReportData } from '../data.ts'
import { outcomesBlocks } from './outcomes.ts'

/** How the improvements of the round lie on the results chain, together and for each organisation. */
export function improvementsSection(data: RoundReportData, language: Language): Draft {
  return {
    id: 'improvements',
    blocks: [
      // Where the round has a report of its own, that nothing is entered here is said beside what it tells.
      ...(data.outcomes && data.rows.improvements.length === 0 ? [] : chainBlocks(data.chain, language)),
      chainsTable(data, language),
      ...measuredBlocks(data, language),
      ...stayingBlocks(data, language),
      ...outcomesBlocks(data, language),
    ],
  }
}

/** What was measured for women and men across the round: a drawing of each, and one table. */
function measuredBlocks(
  { improvements, rows }: RoundReportData,
  language: Language,
): readonly (Block | null)[] {
  const t = textsIn(language).roundReport
  const measured = improvements.flatMap(({ improvement, results }) => {
    const of = rows.organisations.find(({ code }) => code === improvement.organisationCode)!
    return results.filter(({ change }) => change !== null).map((result) => ({ of, result }))
  })
  if (measured.length === 0) return []
  return [
    measuredTable(measured, t.measuredCaption, language),
    ...measured.map(({ result }) => changeChart(result, language)),
  ]
}

function stayingBlocks({ staying }: RoundReportData, language: Language): readonly Block[] {
  const t = textsIn(language).roundReport.staying
  const { withResults, standing, gone, lasting, unfollowed, recent } = staying
  if (!withResults.value) return []
  const counts = {
    withResults: withResults.value,
    standing: standing.value ?? 0,
    gone: gone.value ?? 0,
    lasting: lasting.value ?? 0,
    unfollowed: unfollowed.value ?? 0,
    recent: recent.value ?? 0,
  }
  return [
    heading(t.heading),
    paragraph(t.text(counts), [withResults, standing, gone, lasting, unfollowed, recent]),
  ]
}

function chainsTable({ chain, chains }: RoundReportData, language: Language): Table {
  const t = textsIn(language).reports
  const cellsOf = ({ steps, improvements }: ChainFigures) => [
    ...steps.map(({ results }) => results),
    improvements,
  ]
  const rows = chains.map((one) => ({ header: one.organisation.name, cells: cellsOf(one.chain) }))
  return table({
    id: 'chains',
    caption: t.improvements.byOrganisationCaption,
    columns: [
      { header: t.participation.roundColumns.organisation },
      ...chain.steps.map(({ guide }) => ({ header: guide.name[language], numeric: true })),
      { header: t.improvements.nColumn, numeric: true },
    ],
    rows:
      rows.length === 0
        ? []
        : [...rows, { header: t.improvements.total, cells: cellsOf(chain), total: true }],
    notes: [t.participation.orderNote],
  })
}
