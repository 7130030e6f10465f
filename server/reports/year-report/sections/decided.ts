import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'
import { paragraph, table } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import type { Block } from '../../document/document.ts'
import { nameLevel } from '../../figures/instrument-names.ts'
import type { YearReportData } from '../data.ts'
import type { YearLine } from '../year-lines.ts'

/**
 * What the organisation wrote about decisions in its latest self-assessment of the year; decisions themselves are not
 * entered here. Nothing where there is no self-assessment.
 */
export function decidedSection({ rows, lines }: YearReportData, language: Language): Draft {
  const whole = lines.ofYear.findLast(({ instrument, level }) => instrument.levels[0] === level)
  const items = whole ? (rows.content.politicalItems[whole.instrument.id] ?? []) : []
  return { id: 'decided', blocks: whole && items.length > 0 ? decidedBlocks(whole, items, language) : [] }
}

function decidedBlocks(
  { instrument, level, items, occasions }: YearLine,
  wanted: readonly number[],
  language: Language,
): readonly Block[] {
  const t = textsIn(language).yearReport.decided
  const { name, record, ratings } = occasions.at(-1)!
  return [
    paragraph(t.lead(name[language])),
    table({
      id: 'decided',
      caption: t.caption(nameLevel(language, instrument, level)),
      columns: [
        { header: t.statement },
        { header: t.rating, numeric: true },
        { header: t.reason },
        { header: t.evidence },
      ],
      rows: items
        .filter(({ number }) => wanted.includes(number))
        .map(({ number, title }) => {
          const agreed = record.consensus.find((one) => one.item === number)
          return {
            header: `${number}. ${title[language]}`,
            cells: [ratings.get(number)!, agreed?.reason ?? '', agreed?.evidence ?? ''],
          }
        }),
      notes: [],
    }),
  ]
}
