import { z } from 'zod'
import type { ReportDocument } from '../document/document.ts'
import { documentSchema } from './document-schema.ts'

const format = 'jamsides-frozen-document'

const envelope = z.object({ format: z.literal(format), version: z.number(), document: z.unknown() })

/** A document as the text that is frozen: it says which shape it has, so that a later program can read it. */
export function writeFrozenDocument(document: ReportDocument): string {
  return JSON.stringify({ format, version: 1, document })
}

/**
 * The document out of a frozen text.
 *
 * @throws Error where the text is no frozen document, or is of a shape that this program does not know.
 */
export function readFrozenDocument(body: string): ReportDocument {
  const { version, document } = envelope.parse(JSON.parse(body))
  if (version !== 1) throw new Error(`Frozen documents of version ${version} are not known here`)
  return documentSchema.parse(document)
}
