import type { AuditHead, AuditLine } from './audit-line.ts'

/** What the first line of each chain in an exported audit trail says of those that follow. */
export type ExportHeader = Readonly<{
  format: 'jamsides-audit'
  version: 1
  organisation: string | null
  lines: number
  head: string | null
  takenAt: string
}>

/** The line that opens a chain, up to its end at that moment. */
export function writeHeader(organisation: string | null, head: AuditHead | null, takenAt: Date): string {
  const header: ExportHeader = {
    format: 'jamsides-audit',
    version: 1,
    organisation,
    lines: head?.position ?? 0,
    head: head?.hash ?? null,
    takenAt: takenAt.toISOString(),
  }
  return `${JSON.stringify(header)}\n`
}

/** A line of the audit trail as a line of JSON. The detail is written letter for letter as it is stored. */
export function writeLine({ detail, previous, hash, ...line }: AuditLine): string {
  const chained = JSON.stringify({ previous, hash })
  return `${JSON.stringify(line).slice(0, -1)},"detail":${detail},${chained.slice(1)}\n`
}
