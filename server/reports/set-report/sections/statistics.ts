import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'
import { heading, paragraph } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import type { Block } from '../../document/document.ts'
import { paragraphsOf } from '../../document/text-direction.ts'
import type { SetPart, SetReportData } from '../data.ts'
import { comparedTable } from './compared-table.ts'
import { dotsChart } from './dots-chart.tsx'
import { ownTable } from './own-table.ts'

/** Part by part: how to read it, women and men drawn and in numbers, and how others have it. */
export function statisticsSection({ rows, parts }: SetReportData, language: Language): Draft {
  return { id: 'statistics', blocks: parts.flatMap((part) => partBlocks(part)) }

  function partBlocks(part: SetPart): readonly (Block | null)[] {
    const { section, entries } = part
    if (entries.length === 0) return []
    const name = section.name[language]
    const whole = name || textsIn(language).sets.document.all
    return [
      name === '' ? null : heading(name),
      ...paragraphsOf(section.guidance[language]).map((text) => paragraph(text)),
      dotsChart(part, whole, language),
      ownTable(part, { rows, name: whole }, language),
      comparedTable(part, { rows, name: whole }, language),
    ]
  }
}
