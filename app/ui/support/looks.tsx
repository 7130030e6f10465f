import type { Look } from '#domain/support/consent.ts'
import { formatDate, formatTime } from '#texts/formats.ts'
import { DataTable } from '../data-table.tsx'
import { useLanguage, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

/** Who has looked at the organisation, day by day. */
export function Looks({ looks }: { looks: readonly Look[] }) {
  const t = useTexts().support.looks
  const language = useLanguage()
  return (
    <Section title={t.title}>
      {looks.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <DataTable
          caption={t.caption}
          rows={looks}
          rowKey={({ day, person }) => `${day} ${person}`}
          columns={[
            { header: t.day, cell: ({ day }) => formatDate(language, day) },
            { header: t.person, cell: ({ person }) => person },
            { header: t.pages, cell: ({ pages }) => t.pagesOf(pages) },
            { header: t.last, cell: ({ lastAt }) => formatTime(language, lastAt) },
          ]}
        />
      )}
    </Section>
  )
}
