import type { Database } from '#server/context.ts'

/**
 * Keeps the roles held in an organisation still until the transaction ends, so that two who remove each other at the same
 * time do not both succeed; with null, those of the installation and its rounds.
 */
export async function lockRoles(tx: Database, organisationCode: string | null): Promise<void> {
  await tx
    .selectFrom('role_held')
    .where('organisation_code', 'is not distinct from', organisationCode)
    .orderBy('id')
    .select('id')
    .forUpdate()
    .execute()
}
