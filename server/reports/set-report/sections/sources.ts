import type { Language } from '#domain/language/language.ts'
import { formatDate } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { heading, list } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import { fetchedText } from '../../figures/figure-origin.ts'
import type { SetReportData } from '../data.ts'
import { nameOf, sourcesOf } from './own-table.ts'

/** The source of the figures as they are, whose work the rest is, and when each key figure was fetched. */
export function sourcesSection({ rows }: SetReportData, language: Language): Draft {
  const t = textsIn(language).sets.document
  const known = rows.figures.flatMap(({ keyFigure }) => (keyFigure === null ? [] : [{ keyFigure }]))
  if (known.length === 0) return { id: 'sources', blocks: [] }
  const fetched = fetchedText(rows.snapshot, language)
  return {
    id: 'sources',
    blocks: [
      list(
        sourcesOf(known, language).flatMap(({ raw, computed }) => [
          t.sources({ raw, fetched }),
          t.computedSource(computed),
        ]),
      ),
      heading(t.perKeyFigure),
      list(
        known.map((each) =>
          t.keyFigureSource({
            name: nameOf(each),
            fetched: formatDate(language, each.keyFigure.fetchedAt.slice(0, 10)),
          }),
        ),
      ),
    ],
  }
}
