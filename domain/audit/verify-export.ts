import type { AuditHead, AuditLine } from './audit-line.ts'
import { canonicalMember } from './canonical-json.ts'
import { endChain, readLink, unread, type VerifiedChain } from './verify-chain.ts'
import type { ExportHeader } from './write-export.ts'

/** One chain of an exported file, and what was found. */
export type VerifiedExport = VerifiedChain & Readonly<{ organisation: string | null }>

/** What came of a file: its chains, or the first line, counted from 1, that is not what an exported audit trail has there. */
export type ReadExport =
  | Readonly<{ kind: 'read'; chains: readonly VerifiedExport[] }>
  | Readonly<{ kind: 'unreadable'; line: number }>

type Open = Readonly<{ organisation: string | null; known: AuditHead | null; so: VerifiedChain }>

/** Follows every chain of an exported file, line by line. Each must end where its header says that it ended. */
export async function verifyExport(
  texts: AsyncIterable<string>,
  sha256: (text: string) => string,
): Promise<ReadExport> {
  const chains: VerifiedExport[] = []
  let open = null as Open | null
  let number = 0
  for await (const text of texts) {
    number++
    const read = readText(text)
    if (read === null || (read.kind === 'line' && open === null)) return { kind: 'unreadable', line: number }
    if (read.kind === 'header') {
      if (open) chains.push(close(open))
      open = { organisation: read.organisation, known: read.head, so: unread }
    } else if (open) open = { ...open, so: takeLine(open, read.line, sha256) }
  }
  if (open === null) return { kind: 'unreadable', line: number + 1 }
  return { kind: 'read', chains: [...chains, close(open)] }
}

function close({ organisation, known, so }: Open): VerifiedExport {
  return { organisation, ...endChain(so, known) }
}

/** A line of another chain does not follow here, whatever its own says. */
function takeLine({ organisation, known, so }: Open, line: AuditLine, sha256: (text: string) => string) {
  if (!so.broken && line.organisation !== organisation)
    return { ...so, broken: { kind: 'out-of-order', position: so.lines + 1 } } as const
  return readLink(so, line, { sha256, known })
}

type ReadText =
  | Readonly<{ kind: 'header'; organisation: string | null; head: AuditHead | null }>
  | Readonly<{ kind: 'line'; line: AuditLine }>

/** Null where the text is neither. */
function readText(text: string): ReadText | null {
  try {
    const value = JSON.parse(text) as Partial<ExportHeader & AuditLine> | null
    if (value === null || typeof value !== 'object') return null
    if (value.format !== undefined) return readHeader(value)
    const detail = canonicalMember(text, 'detail')
    if (detail === null || !Number.isSafeInteger(value.position) || typeof value.hash !== 'string')
      return null
    return { kind: 'line', line: { ...(value as AuditLine), detail } }
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function readHeader({ format, version, organisation, lines, head }: Partial<ExportHeader>): ReadText | null {
  if (format !== 'jamsides-audit' || version !== 1 || !Number.isSafeInteger(lines)) return null
  const known = typeof head === 'string' ? { position: lines!, hash: head } : null
  return { kind: 'header', organisation: organisation ?? null, head: known }
}
