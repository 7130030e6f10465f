import type { Database } from '#server/context.ts'

/**
 * What is kept of somebody as a person who may sign in; undefined where there is no such person. Secrets and keys are no
 * part of it: they say nothing of anybody.
 */
export async function gatherPerson(db: Database, personId: string) {
  const person = await db
    .selectFrom('person')
    .select(['id', 'name', 'example'])
    .where('id', '=', personId)
    .executeTakeFirst()
  if (!person) return undefined
  const account = await db
    .selectFrom('account')
    .select(['email', 'language', 'created_at', 'signed_in_at', 'closed_at', 'closed_because'])
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return {
    person,
    account: account ?? null,
    ...(await gatherWaysIn(db, personId)),
    ...(await gatherSent(db, personId, account?.email ?? null)),
  }
}

async function gatherWaysIn(db: Database, personId: string) {
  return {
    roles: await db
      .selectFrom('role_held')
      .select(['role', 'organisation_code', 'round_slug', 'unit_id', 'group_id', 'given_at', 'given_by'])
      .where('person_id', '=', personId)
      .orderBy('given_at')
      .execute(),
    identities: await db
      .selectFrom('identity')
      .select(['issuer', 'subject', 'created_at', 'used_at'])
      .where('person_id', '=', personId)
      .execute(),
    passkeys: await db
      .selectFrom('passkey')
      .select(['name', 'assurance', 'created_at', 'used_at'])
      .where('person_id', '=', personId)
      .execute(),
    sessions: await db
      .selectFrom('session')
      .select(['method', 'assurance', 'browser', 'started_at', 'seen_at'])
      .where('person_id', '=', personId)
      .orderBy('started_at')
      .execute(),
  }
}

/** Invitations and letters to somebody, by the account or by the address. */
async function gatherSent(db: Database, personId: string, email: string | null) {
  return {
    invitations: await db
      .selectFrom('invitation')
      .select(['name', 'email', 'role', 'organisation_code', 'invited_at', 'accepted_at', 'withdrawn_at'])
      .where((row) => row.or([row('accepted_by', '=', personId), row('email', '=', email)]))
      .execute(),
    letters: await db
      .selectFrom('letter')
      .select(['to_address', 'subject', 'written_at', 'sent_at'])
      .where((row) => row.or([row('person_id', '=', personId), row('to_address', '=', email)]))
      .execute(),
  }
}
