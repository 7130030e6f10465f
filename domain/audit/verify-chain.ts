import type { AuditHead, AuditLine } from './audit-line.ts'
import { canonicalLine } from './canonical-line.ts'

/**
 * Where a chain breaks first. `changed`: the line says something else than when it was written. `missing`: there is no line
 * at this position. `out-of-order`: the line is not the one that followed the line before it. `cut-short`: the chain ends
 * before a position that it is known to have reached. `rewritten`: it is whole, and another than the one that is known.
 */
export type ChainBreak = Readonly<{
  position: number
  kind: 'changed' | 'missing' | 'out-of-order' | 'cut-short' | 'rewritten'
}>

/** How many lines were found whole, the last of them, and where the chain breaks, if it does. */
export type VerifiedChain = Readonly<{ lines: number; head: AuditHead | null; broken: ChainBreak | null }>

type Options = Readonly<{
  /** SHA-256 of a text as UTF-8, in hexadecimal. */
  sha256: (text: string) => string
  /** An end of the chain that was noted at some time. */
  known?: AuditHead | null
}>

/** What is known of a chain before its first line is read. */
export const unread: VerifiedChain = { lines: 0, head: null, broken: null }

/** Reads one line more. What comes after a break is passed over. */
export function readLink(
  so: VerifiedChain,
  line: AuditLine,
  { sha256, known = null }: Options,
): VerifiedChain {
  if (so.broken) return so
  const broken = checkLink(so.head, line, sha256) ?? checkKnown(line, known)
  if (broken) return { ...so, broken }
  return { lines: line.position, head: { position: line.position, hash: line.hash }, broken: null }
}

/** What has been found when the last line has been read. */
export function endChain(so: VerifiedChain, known: AuditHead | null): VerifiedChain {
  if (so.broken || known === null || known.position <= so.lines) return so
  return { ...so, broken: { kind: 'cut-short', position: so.lines + 1 } }
}

/** Follows one chain from its first line, and finds the first place where it is not as it was written. */
export async function verifyChain(lines: AsyncIterable<AuditLine>, options: Options): Promise<VerifiedChain> {
  let so = unread
  for await (const line of lines) {
    so = readLink(so, line, options)
    if (so.broken) break
  }
  return endChain(so, options.known ?? null)
}

function checkLink(last: AuditHead | null, line: AuditLine, sha256: Options['sha256']): ChainBreak | null {
  const position = (last?.position ?? 0) + 1
  if (line.position > position) return { kind: 'missing', position }
  if (line.position < position || line.previous !== (last?.hash ?? null))
    return { kind: 'out-of-order', position }
  return line.hash === sha256(canonicalLine(line)) ? null : { kind: 'changed', position }
}

function checkKnown({ position, hash }: AuditLine, known: AuditHead | null): ChainBreak | null {
  return known?.position === position && known.hash !== hash ? { kind: 'rewritten', position } : null
}
