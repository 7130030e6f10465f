import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'
import { list, paragraph, table } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import { whyNotShown, whyLater } from '#charts/why-not-shown.ts'
import type { SetReportData } from '../data.ts'
import { nameOf } from './own-table.ts'

/** What of the set cannot be shown for women and men, and what the latest year lacks, each with its reason. */
export function notShownSection({ parts, notShown }: SetReportData, language: Language): Draft {
  const t = textsIn(language).sets.document
  const late = parts.flatMap(({ entries }) =>
    entries.flatMap((entry) => {
      const why = whyLater(entry.figure, language)
      return why === null ? [] : [`${nameOf(entry)}. ${why}`]
    }),
  )
  return {
    id: 'not-shown',
    blocks: [
      notShown.length === 0 && late.length === 0 ? paragraph(t.none) : null,
      notShown.length === 0 ? null : paragraph(t.missingLead),
      table({
        id: 'not-shown',
        caption: t.missingCaption,
        columns: [{ header: t.columns.keyFigure }, { header: t.columns.why }],
        rows: notShown.map((figure) => ({
          header: figure.keyFigure ? nameOf({ keyFigure: figure.keyFigure }) : figure.id,
          cells: [whyNotShown(figure, language)],
        })),
        notes: [],
      }),
      late.length === 0 ? null : paragraph(t.laterLead),
      list(late),
    ],
  }
}
