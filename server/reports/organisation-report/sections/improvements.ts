import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'
import { paragraph } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import type { Block } from '../../document/document.ts'
import { chainBlocks } from '../../figures/chain-blocks.tsx'
import type { OrganisationReportData } from '../data.ts'
import type { ImprovementEntry } from '../../figures/improvement-entries.ts'
import { improvementIntro, resultsTable } from '../../figures/improvement-blocks.ts'
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

function entryBlocks(entry: ImprovementEntry, language: Language): readonly (Block | null)[] {
  const t = textsIn(language).reports.improvements
  const { improvement, results } = entry
  return [
    ...improvementIntro(entry, language),
    results.length === 0
      ? paragraph(t.noResults)
      : resultsTable(entry, t.resultsCaption(improvement.title), language),
    ...results.flatMap((result) => changeBlocks(result, language)),
  ]
}
