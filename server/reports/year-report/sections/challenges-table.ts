import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'
import { table } from '../../document/blocks.ts'
import type { Table } from '../../document/document.ts'
import type { ReportStatistics } from '../../figures/report-statistics.ts'

/** The challenges that are worked with, and how the difference has moved since each was seen; gone where there are none. */
export function challengesTable({ challenges }: ReportStatistics, language: Language): Table {
  const { reportStatistics, challenges: words } = textsIn(language)
  const t = reportStatistics.challenges
  return table({
    id: 'challenges',
    caption: t.caption,
    columns: [{ header: t.challenge }, { header: t.keyFigure }, { header: t.standing }],
    rows: challenges.map(({ challenge, keyFigureTitle, now }) => ({
      header: challenge.title,
      cells: [keyFigureTitle, now === null ? t.nothingNew : words.now.gapTag[now]],
    })),
    notes: [],
  })
}
