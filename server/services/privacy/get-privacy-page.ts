import type { PrivacyFacts } from '#domain/privacy/privacy-facts.ts'
import { may } from '#domain/access/may.ts'
import type { Context } from '#server/context.ts'
import { authoriseReading } from '../access/authorise.ts'
import { gatherFacts } from './gather-facts.ts'

/** What everybody may know of the personal data here, and whether whoever asks may take out the documents. */
export type PrivacyPage = Readonly<{
  facts: Pick<PrivacyFacts, 'trial' | 'providers' | 'lettersBy' | 'session'>
  documents: boolean
}>

/** What the public page about personal data says of this installation. Nothing that is counted is on it. */
export async function getPrivacyPage(ctx: Context): Promise<PrivacyPage> {
  authoriseReading(ctx, 'public.read')
  const { trial, providers, lettersBy, session } = await gatherFacts(ctx)
  return {
    facts: { trial, providers, lettersBy, session },
    documents: may(ctx.person, 'installation.privacy'),
  }
}
