import type { Language } from '#domain/language/language.ts'
import type { ReportFormat } from '#domain/reports/report-format.ts'
import { DataTable } from '../data-table.tsx'
import { useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

type File = Readonly<{ format: ReportFormat; language: Language; size: string; sha256: string; href: string }>

/** The files of an adopted report with the checksums by which anybody can see that they are the same. */
export function FrozenFiles({ files }: { files: readonly File[] }) {
  const t = useTexts().reportLife.frozen
  return (
    <Section id="files" title={t.files} lead={t.filesLead}>
      <DataTable
        caption={t.filesCaption}
        rows={files}
        rowKey={({ href }) => href}
        columns={[
          {
            header: t.file,
            cell: ({ href, format, language }) => (
              <a className="ds-link" href={href}>
                {t.fileName(t.formats[format], t.languages[language])}
              </a>
            ),
          },
          { header: t.size, numeric: true, cell: ({ size }) => t.kilobytes(size) },
          { header: t.checksum, cell: ({ sha256 }) => <code className="checksum">{sha256}</code> },
        ]}
      />
    </Section>
  )
}
