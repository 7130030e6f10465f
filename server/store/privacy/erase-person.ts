import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

type Erased = Readonly<{ id: string; at: Date; mark: string }>

/**
 * Takes away all that is kept of somebody as a person: the name everywhere, the address, every way in, roles, sessions,
 * what was sent to them and what they were invited with. What they did stays, done by a mark.
 */
export async function erasePerson(tx: Database, { id, at, mark }: Erased): Promise<void> {
  const account = await tx
    .selectFrom('account')
    .select('email')
    .where('person_id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  const email = account?.email ?? null
  await eraseMentions(tx, { id, mark })
  for (const table of ['identity', 'passkey', 'session', 'sign_in_step', 'role_held', 'job'] as const)
    await tx.deleteFrom(table).where('person_id', '=', id).execute()
  await tx
    .deleteFrom('letter')
    .where((row) => row.or([row('person_id', '=', id), row('to_address', '=', email)]))
    .execute()
  await tx.deleteFrom('invitation').where('email', '=', email).where('accepted_at', 'is', null).execute()
  await tx
    .updateTable('invitation')
    .set({ name: mark, email: '' })
    .where((row) => row.or([row('accepted_by', '=', id), row('email', '=', email)]))
    .execute()
  await tx
    .updateTable('account')
    .set({ email: null, signed_in_at: null, closed_at: at, closed_because: 'erased' })
    .where('person_id', '=', id)
    .execute()
  await tx.updateTable('person').set({ name: mark }).where('id', '=', id).execute()
}

/**
 * Takes the name away where the work names somebody beside their id: as the owner of improvements, unless somebody else
 * there is called the same, and in lists of what was handed over.
 */
async function eraseMentions(tx: Database, { id, mark }: Pick<Erased, 'id' | 'mark'>): Promise<void> {
  await sql`
    update improvement set owner_name = ${mark}, owner_id = null, version = version + 1
    where owner_id = ${id} or owner_id is null and owner_name = (select name from person where id = ${id})
      and organisation_code in (
        select organisation_code from role_held where person_id = ${id}
        union select organisation_code from invitation where accepted_by = ${id}
        union select organisation_code from handover where ${id} in (from_person, to_person)
      ) and not exists (
        select from role_held join person on person.id = role_held.person_id
        where role_held.organisation_code = improvement.organisation_code
          and person.name = owner_name and person.id <> ${id}
      )`.execute(tx)
  // Whoever has been named as a witness, or in what was said of an improvement.
  await sql`
    update follow_up set version = follow_up.version + 1,
      witness = replace(witness, person.name, ${mark}::text), said = replace(said, person.name, ${mark}::text)
    from improvement, person
    where improvement.id = improvement_id and person.id = ${id} and person.name <> ''
      and (position(person.name in witness) > 0 or position(person.name in said) > 0)
      and organisation_code in (
        select organisation_code from role_held where person_id = ${id}
        union select organisation_code from invitation where accepted_by = ${id}
        union select organisation_code from handover where ${id} in (from_person, to_person)
      ) and not exists (
        select from role_held join person as other on other.id = role_held.person_id
        where role_held.organisation_code = improvement.organisation_code
          and other.name = person.name and other.id <> ${id}
      )`.execute(tx)
  const sentTo = sql`(accepted_by = ${id} or email = (select email from account where person_id = ${id}))`
  await sql`
    update handover set items = (
      select jsonb_agg(case when item ->> 'id' in (select invitation.id::text from invitation where ${sentTo})
        then item || jsonb_build_object('title', ${mark}::text) else item end order by place)
      from jsonb_array_elements(items) with ordinality as listed (item, place)
    )
    where exists (
      select from invitation where ${sentTo}
        and items @> jsonb_build_array(jsonb_build_object('kind', 'invitation', 'id', invitation.id::text))
    )`.execute(tx)
}
