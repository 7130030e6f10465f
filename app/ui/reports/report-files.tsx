import type { ReportFormat } from '#domain/reports/report-format.ts'
import { ButtonLink } from '../button.tsx'
import { useTexts } from '../language.tsx'

type Props = Readonly<{ files: readonly Readonly<{ format: ReportFormat; href: string }>[] }>

/** The report as files to keep. */
export function ReportFiles({ files }: Props) {
  const { download } = useTexts().reportWork
  return (
    <div className="actions report-files">
      {files.map(({ format, href }, i) => (
        <ButtonLink key={format} href={href} look={i === 0 ? undefined : 'secondary'}>
          {download[format]}
        </ButtonLink>
      ))}
    </div>
  )
}
