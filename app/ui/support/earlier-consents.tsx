import type { Consent } from '#domain/support/consent.ts'
import { formatMoment } from '#texts/formats.ts'
import { DataTable } from '../data-table.tsx'
import { useLanguage, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

/** Consents that hold no longer. */
export function EarlierConsents({ consents }: { consents: readonly Consent[] }) {
  const t = useTexts().support.earlier
  const language = useLanguage()
  return (
    <Section title={t.title}>
      <DataTable
        caption={t.caption}
        rows={consents}
        rowKey={({ id }) => id}
        columns={[
          { header: t.given, cell: ({ givenAt }) => formatMoment(language, givenAt) },
          { header: t.by, cell: ({ givenBy }) => givenBy },
          { header: t.reason, cell: ({ reason }) => reason },
          { header: t.over, cell: ({ endedAt, until }) => formatMoment(language, endedAt ?? until) },
        ]}
      />
    </Section>
  )
}
