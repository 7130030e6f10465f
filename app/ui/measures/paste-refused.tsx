import type { Measure } from '#domain/measures/measure.ts'
import type { ReadPoints } from '#domain/measures/read-points-table.ts'
import { formatList, formatNumber } from '#texts/formats.ts'
import { Alert } from '../alert.tsx'
import { useLanguage, useTexts } from '../language.tsx'

type Props = Readonly<{ measure: Measure; read: Exclude<ReadPoints, { kind: 'read' }> }>

/** Why nothing of what was pasted can be read as a table. */
export function PasteRefused({ measure, read }: Props) {
  const { measures, common } = useTexts()
  const t = measures.paste
  const language = useLanguage()
  const who = measures.who[measure.of]
  const number = (value: number) => formatNumber(language, value)
  const names = { date: t.dateHead, women: who.women.toLowerCase(), men: who.men.toLowerCase() }
  const said =
    read.kind === 'empty'
      ? t.empty
      : read.kind === 'too-long'
        ? t.tooLong(number(read.most))
        : read.kind === 'too-many'
          ? t.tooMany({ rows: number(read.rows), most: number(read.most) })
          : t.noHeads({
              missing: formatList(
                language,
                read.missing.map((one) => names[one]),
              ),
              heads: read.heads.join(', ').slice(0, 200),
            })
  return (
    <Alert kind="danger" title={common.errorHeading}>
      {said}
    </Alert>
  )
}
