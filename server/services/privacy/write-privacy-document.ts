import type { PrivacyDocument } from '#domain/privacy/privacy-document.ts'
import type { Context } from '#server/context.ts'
import { textsIn } from '#texts/texts.ts'
import { authorise } from '../access/authorise.ts'
import { gatherFacts } from './gather-facts.ts'

/** The record of processing (art. 30), or the draft of an impact assessment (art. 35). */
export type PrivacyDocumentKind = 'record' | 'dpia'

/**
 * A document about personal data, made from how the installation runs right now, in the language of whoever asks. A draft
 * for the data protection officer.
 *
 * @throws UserError step-in-first or forbidden.
 */
export async function writePrivacyDocument(
  ctx: Context,
  { kind }: { kind: PrivacyDocumentKind },
): Promise<PrivacyDocument> {
  authorise(ctx, 'installation.privacy')
  return textsIn(ctx.language).privacyDocuments[kind](await gatherFacts(ctx))
}
