import '../../theme/organisations.css'
import type { Population } from '#domain/organisations/organisation.ts'
import { formatNumber } from '#texts/formats.ts'
import { DataTable } from '../data-table.tsx'
import { useLanguage, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'
import { formatShare } from './format-share.ts'

type Props = Readonly<{ population: Population; fictional: boolean }>

/** How many women and men live here, as a divided bar and as a table with the same numbers. */
export function Inhabitants({ population: { women, men, year }, fictional }: Props) {
  const t = useTexts().organisations
  const language = useLanguage()
  const total = women + men
  const share = (part: number) => t.percent(formatShare(language, part, total))
  const rows = [
    { sex: t.women, number: women },
    { sex: t.men, number: men },
  ]
  return (
    <Section title={t.inhabitants}>
      {/* The table below says the same. */}
      <div className="sex-bar" aria-hidden="true">
        <svg viewBox={`0 0 ${total} 1`} preserveAspectRatio="none">
          <rect className="women" width={women} height="1" />
          <rect className="men" x={women} width={men} height="1" />
        </svg>
        {rows.map(({ sex, number }) => (
          <span key={sex}>
            {sex} {share(number)}
          </span>
        ))}
      </div>
      <DataTable
        caption={t.inhabitantsCaption(year)}
        columns={[
          { header: t.sex, cell: ({ sex }) => sex },
          { header: t.number, cell: ({ number }) => formatNumber(language, number), numeric: true },
          { header: t.share, cell: ({ number }) => share(number), numeric: true },
        ]}
        rows={rows}
        rowKey={({ sex }) => sex}
        footer={[t.total, formatNumber(language, total), share(total)]}
      />
      <p className="note">{fictional ? t.populationFictional : t.populationSource}</p>
    </Section>
  )
}
