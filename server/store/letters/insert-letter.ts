import type { Database } from '#server/context.ts'

/** A letter to send. */
export type NewLetter = Readonly<{
  id: string
  /** What it is about, for those who look after letters that do not arrive. */
  organisationCode: string | null
  /** Whoever it was sent on behalf of. */
  personId: string | null
  to: string
  subject: string
  body: string
  writtenAt: Date
  /** From then on nobody can use what it says. */
  expiresAt: Date
}>

/** Puts a letter with those to be sent. */
export async function insertLetter(tx: Database, letter: NewLetter): Promise<void> {
  await tx
    .insertInto('letter')
    .values({
      id: letter.id,
      organisation_code: letter.organisationCode,
      person_id: letter.personId,
      to_address: letter.to,
      subject: letter.subject,
      body: letter.body,
      written_at: letter.writtenAt,
      sent_at: null,
      problem: null,
      expires_at: letter.expiresAt,
      next_at: letter.writtenAt,
      tried_at: null,
      failed_at: null,
    })
    .execute()
}
