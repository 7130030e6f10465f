import type { TableNotice } from '#domain/measures/find-table-notices.ts'
import type { Measure } from '#domain/measures/measure.ts'
import type { ReadTable } from '#domain/measures/read-points-table.ts'
import { formatList } from '#texts/formats.ts'
import { Alert } from '../alert.tsx'
import { useLanguage, useTexts } from '../language.tsx'

type Props = Readonly<{ measure: Measure; read: ReadTable }>

/** So many rows are named; more are counted. */
const mostNamed = 6

/** What was taken for granted when a pasted table was read, in plain words. */
export function PasteNotices({ measure, read }: Props) {
  const { paste, who } = useTexts().measures
  const say = useNoticeWords(measure, read)
  const names = { women: who[measure.of].women.toLowerCase(), men: who[measure.of].men.toLowerCase() }
  const said = [
    ...(read.swapped && read.hasHeads ? [paste.notices.swapped(names)] : []),
    ...read.notices.map(say),
  ]
  if (said.length === 0) return null
  return (
    <Alert kind="info" title={paste.noticesTitle}>
      <ul>
        {said.map((text) => (
          <li key={text} dir="auto">
            {text}
          </li>
        ))}
      </ul>
    </Alert>
  )
}

function useNoticeWords(measure: Measure, { swapped }: ReadTable): (notice: TableNotice) => string {
  const { paste, who } = useTexts().measures
  const language = useLanguage()
  const names = { women: who[measure.of].women.toLowerCase(), men: who[measure.of].men.toLowerCase() }
  const rows = (lines: readonly number[]) =>
    lines.length > mostNamed ? paste.manyLines(lines.length) : formatList(language, lines.map(paste.line))
  return (notice) => {
    switch (notice.code) {
      case 'column-ignored':
        return paste.ignored(notice.head)
      case 'sex-missing':
        return paste.sexMissing(names[notice.sex])
      case 'periods-missing':
        return paste.periodsMissing(notice.periods)
      case 'no-heads':
        return paste.notices[swapped ? 'no-heads-swapped' : 'no-heads'](names)
      case 'men-first':
      case 'comma':
      case 'other-sexes':
      case 'sorted':
        return paste.notices[notice.code](names)
      case 'women-missing':
      case 'men-missing':
      case 'both-missing':
      case 'same-twice':
      case 'moved':
      case 'running':
        return paste.lines[notice.code](rows(notice.lines), names)
    }
  }
}
