import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'
import { table } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import type { Table } from '../../document/document.ts'
import type { ChainFigures } from '../../figures/chain-figures.ts'
import { chainBlocks } from '../../figures/chain-blocks.tsx'
import type { RoundReportData } from '../data.ts'

/** How the improvements of the round lie on the results chain, together and for each organisation. */
export function improvementsSection(data: RoundReportData, language: Language): Draft {
  return {
    id: 'improvements',
    blocks: [...chainBlocks(data.chain, language), chainsTable(data, language)],
  }
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
