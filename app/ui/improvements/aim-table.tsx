import { gapOf, measuredText, sexesOf } from '#charts/before-after-words.ts'
import type { Aim } from '#domain/improvements/improvement.ts'
import { formatDate } from '#texts/formats.ts'
import { DataTable } from '../data-table.tsx'
import { useLanguage, useTexts } from '../language.tsx'

type Values = Readonly<{ women: number; men: number }>

/** What an improvement aims at, in a sentence and as a table: both sexes, beside what it was when the aim was set. */
export function AimTable({ aim }: { aim: Aim }) {
  const { improvementWork, charts } = useTexts()
  const t = improvementWork.aim
  const language = useLanguage()
  const { measure, unit, today } = aim
  const date = formatDate(language, aim.by)
  const [first, second] = sexesOf(language, aim)
  const said = (value: number) => measuredText(language, value)
  const rows = [
    { label: first, of: ({ women }: Values) => said(women) },
    { label: second, of: ({ men }: Values) => said(men) },
    { label: t.difference, of: (values: Values) => said(gapOf(values)) },
  ]
  const values = { women: said(aim.women), men: said(aim.men) }
  return (
    <>
      <p>{t.sentence({ measure, unit, date, ...values, of: [first, second] })}</p>
      <DataTable
        caption={t.table(measure, unit)}
        rows={rows}
        rowKey={({ label }) => label}
        columns={[
          { header: charts.sex, cell: ({ label }) => label },
          ...(today === null
            ? []
            : [{ header: t.today, numeric: true, cell: (row: (typeof rows)[number]) => row.of(today) }]),
          { header: t.target(date), numeric: true, cell: (row) => row.of(aim) },
        ]}
      />
    </>
  )
}
