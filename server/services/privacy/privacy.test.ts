import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Person } from '#domain/people/person.ts'
import { erasedName } from '#domain/privacy/erased-name.ts'
import { writeMarkdown } from '#domain/privacy/write-markdown.ts'
import type { Context } from '#server/context.ts'
import { findPerson } from '#server/services/people/find-person.ts'
import { listStoredTables } from '#server/store/backup/list-stored-tables.ts'
import { organisationArchive } from '#test/archive/archive-bytes.ts'
import { countWaiting } from '#test/database/count-waiting.ts'
import { runStatements } from '#test/database/run-statements.ts'
import { testNow, useTestContext } from '#test/database/test-context.ts'
import { operator } from '#test/workbooks/operator.ts'
import { carryOutRetention } from './carry-out-retention.ts'
import { eraseOneself } from './erase-oneself.ts'
import { erasePerson } from './erase-person.ts'
import { getDataOf } from './get-data-of.ts'
import { getOwnData } from './get-own-data.ts'
import { getPrivacyPage } from './get-privacy-page.ts'
import { getRetention } from './get-retention.ts'
import { setRetention } from './set-retention.ts'
import { writePrivacyDocument } from './write-privacy-document.ts'

const { context, asOwner } = useTestContext()
const as = async (id: string): Promise<Context> => {
  const person = await findPerson(context(), { id })
  return context(person, { walled: true })
}

const work = {
  round_slug: null,
  challenge_id: null,
  area: 'streets',
  sub_goals: [],
  related_items: '[]',
  challenge: '',
  what_was_done: '',
}

/** A strategist of Fabelstad with an account, every way in, something sent to them and something done. */
async function settle(id: string, name: string, email: string): Promise<Context> {
  const { program: db, newId } = context()
  const at = { created_at: testNow }
  await db.insertInto('person').values({ id, name, example: false }).execute()
  await db
    .insertInto('account')
    .values({ person_id: id, email, language: 'sv', ...at })
    .execute()
  await db
    .insertInto('role_held')
    .values({ person_id: id, role: 'strategist', organisation_code: 'X002', round_slug: null })
    .execute()
  await db
    .insertInto('identity')
    .values({ issuer: 'https://inlogg.example/', subject: `${id}-hos-dem`, person_id: id, ...at })
    .execute()
  const key = { public_key: Buffer.from('k'), counter: 0, transports: [], assurance: 1 }
  await db
    .insertInto('passkey')
    .values({ id: `key-${id}`, person_id: id, name: `${name}s nyckel`, ...key, ...at })
    .execute()
  const seen = { started_at: testNow, seen_at: testNow }
  await db
    .insertInto('session')
    .values({
      id: newId(),
      secret_sha256: id,
      person_id: id,
      method: 'passkey',
      assurance: 3,
      browser: `Firefox hos ${name}`,
      ...seen,
    })
    .execute()
  const invited = {
    language: 'sv',
    role: 'strategist',
    organisation_code: 'X002',
    invited_by: 'siri',
    invited_at: testNow,
    expires_at: testNow,
  } as const
  for (const accepted_by of [id, null])
    await db
      .insertInto('invitation')
      .values({
        id: newId(),
        secret_sha256: `${id}${accepted_by}`,
        name,
        email,
        ...invited,
        accepted_by,
        accepted_at: accepted_by === null ? null : testNow,
      })
      .execute()
  await db
    .insertInto('letter')
    .values({
      id: newId(),
      to_address: email,
      subject: `Hej ${name}`,
      body: `Till ${name}`,
      written_at: testNow,
      expires_at: testNow,
      next_at: testNow,
    })
    .execute()
  await db
    .insertInto('improvement')
    .values(
      // Also where somebody has written the name otherwise than it is now.
      [{ owner_name: name }, { owner_name: `${name} (chef)`, owner_id: id }].map((owner) => ({
        id: newId(),
        organisation_code: 'X002',
        title: 'Belysning',
        ...owner,
        ...work,
        ...at,
      })),
    )
    .execute()
  const { id: improvement_id } = await db
    .selectFrom('improvement')
    .where('owner_name', '=', name)
    .select('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('follow_up')
    .values({
      improvement_id,
      wave: 1,
      asked_at: null,
      reminded_at: null,
      fate: 'in-use',
      witness: `${name}, enhetschef`,
      said: `Det var ${name} som såg det.`,
      answered_on: '2026-11-01',
      person_id: id,
      version: 1,
    })
    .execute()
  const items = await db.selectFrom('invitation').where('email', '=', email).select('id').execute()
  await db
    .insertInto('handover')
    .values({
      id: newId(),
      organisation_code: 'X002',
      from_person: 'siri',
      to_person: 'carl',
      at: testNow,
      ends_on: '2026-11-20',
      items: JSON.stringify([
        { kind: 'goal', id: newId(), title: 'Mål', n: 1 },
        ...items.map((invitation) => ({ kind: 'invitation', id: invitation.id, title: name, n: 1 })),
      ]),
    })
    .execute()
  const ctx = await as(id)
  await setRetention(ctx, { code: 'X002', what: 'support-consents', months: '24', decidedBy: 'KS 2' })
  return ctx
}

/** Everything that is stored, and everything that an export gives, as text. */
async function everywhere(): Promise<string> {
  const db = asOwner()
  const found: string[] = []
  for (const { name } of await listStoredTables(db)) {
    const { rows } = await sql<{
      row: string
    }>`select to_jsonb(t)::text as row from ${sql.table(name)} as t`.execute(db)
    found.push(...rows.map(({ row }) => row))
  }
  return `${found.join('\n')}\n${(await organisationArchive(context(operator), 'X002')).toString('utf8')}`
}

const canaries = ['Kanariefågel Zzyzx', 'kanarie.zzyzx@prov.example', 'kanarie-hos-dem', 'Zzyzxs nyckel']

test('somebody takes out all that is kept of them, without secrets, and is erased: not a trace is left', async () => {
  // Example people cannot go on in their place.
  await settle('andra', 'Andra Ask', 'andra@prov.example')
  const ctx = await settle('kanarie', canaries[0]!, canaries[1]!)
  const before = await everywhere()
  for (const canary of canaries) expect(before).toContain(canary)
  const { data, soleRoles } = await getOwnData(ctx)
  expect(soleRoles).toEqual([])
  const told = JSON.stringify(data)
  for (const canary of canaries) expect(told).toContain(canary)
  expect(told).not.toMatch(/secret|public_key/)
  expect(data).toMatchObject({
    account: { email: canaries[1] },
    roles: [{ role: 'strategist', organisation_code: 'X002' }],
    sessions: [{ method: 'passkey' }],
  })
  expect(data.invitations).toHaveLength(2)
  expect(data.letters).toHaveLength(1)
  expect(data.deeds).toContainEqual({ table: 'retention', column: 'person_id', rows: 1 })

  expect(await eraseOneself(ctx)).toEqual({ namedInAdoptedReports: [], namedInExamples: [] })
  const after = await everywhere()
  for (const canary of canaries) expect(after).not.toContain(canary)
  expect(await getDataOf(context(operator), { personId: 'kanarie' })).toMatchObject({
    person: { name: erasedName },
    account: { email: null, closed_because: 'erased', closed_at: testNow },
    roles: [],
    identities: [],
    passkeys: [],
    sessions: [],
    invitations: [{ name: erasedName, email: '' }],
    letters: [],
  })
})

test('nobody’s own data says anything of somebody else', async () => {
  const [one] = await Promise.all([
    settle('ett', 'Ett Egnell', 'ett@prov.example'),
    settle('annan', 'Annan Zzyzx', 'annan.zzyzx@prov.example'),
  ])
  const { data } = await getOwnData(one)
  expect(data.sessions).toHaveLength(1)
  expect(JSON.stringify(data)).not.toMatch(/annan|zzyzx/i)
})

test('an adopted report, or a published example, that names somebody stays as it was, and is told of', async () => {
  const { program: db } = context()
  await settle('antagen', 'Antagen Dahl', 'antagen@prov.example')
  const id = context().newId()
  const adopted = {
    taken_at: testNow,
    adopted_at: testNow,
    adopted_on: '2026-05-01',
    adopted_body: 'KF',
    diary_number: 'KS 7',
  }
  await asOwner()
    .insertInto('report')
    .values({
      id,
      kind: 'year',
      organisation_code: 'X002',
      year: 2025,
      state: 'adopted',
      created_at: testNow,
      adopted_by: 'antagen',
      ...adopted,
    })
    .execute()
  const body = JSON.stringify({ adoptedBy: 'Antagen Dahl' })
  await asOwner()
    .insertInto('report_frozen')
    .values({ report_id: id, part: 'data', body, sha256: 'x' })
    .execute()
  await runStatements(db, [
    `insert into example (id, organisation_code, improvement_id, versions, created_at)
      select '${id}', 'X002', id, 1, now() from improvement where owner_id = 'antagen'`,
    `insert into example_version (example_id, number, content, licence, written_by, consent_by, consent_role, consent_at,
        consent_words, reviewed_by, reviewed_role, published_at)
      values ('${id}', 1, '{"step": "product", "texts": {"tried": "Antagen Dahl provade."}}', 'CC BY 4.0', 'siri', 'carl',
        'manager', now(), 'Ja', 'carl', 'manager', now())`,
  ])
  const { namedInAdoptedReports, namedInExamples } = await erasePerson(context(operator), {
    personId: 'antagen',
    evenSole: false,
  })
  expect(namedInExamples).toEqual([{ id, organisationCode: 'X002', number: 1 }])
  expect(namedInAdoptedReports).toEqual([{ id, organisationCode: 'X002', diaryNumber: 'KS 7' }])
  const kept = await db
    .selectFrom('report_frozen')
    .select('body')
    .where('report_id', '=', id)
    .executeTakeFirstOrThrow()
  expect(kept.body).toBe(body)
})

test('whoever is alone as strategist or administrator hands over first; the operator may erase them all the same', async () => {
  const { program: db } = context()
  const ctx = await settle('ensam', 'Ensam Ek', 'ensam@prov.example')
  await db
    .updateTable('role_held')
    .set({ organisation_code: '0114' })
    .where('person_id', '=', 'ensam')
    .execute()
  expect((await getOwnData(ctx)).soleRoles).toEqual([{ role: 'strategist', organisationCode: '0114' }])
  await expect(eraseOneself(ctx)).rejects.toMatchObject({ code: 'erase-sole-role' })
  const order = { personId: 'ensam', evenSole: false }
  await expect(erasePerson(context(operator), order)).rejects.toMatchObject({ code: 'erase-sole-role' })
  // Somebody else whose account is closed cannot go on in their place.
  await settle('borta', 'Borta Bo', 'borta@prov.example')
  await db
    .updateTable('role_held')
    .set({ organisation_code: '0114' })
    .where('person_id', '=', 'borta')
    .execute()
  await db
    .updateTable('account')
    .set({ closed_at: testNow, closed_because: 'left' })
    .where('person_id', '=', 'borta')
    .execute()
  await expect(eraseOneself(ctx)).rejects.toMatchObject({ code: 'erase-sole-role' })
  expect((await getDataOf(context(operator), { personId: 'ensam' })).person.name).toBe('Ensam Ek')
  await erasePerson(context(operator), { ...order, evenSole: true })
  expect((await getDataOf(context(operator), { personId: 'ensam' })).person.name).toBe(erasedName)
})

test('of two strategists who erase themselves at the same time one stays', async () => {
  const both = [
    await settle('par1', 'Par Ett', 'par1@prov.example'),
    await settle('par2', 'Par Två', 'par2@prov.example'),
  ]
  await context()
    .program.updateTable('role_held')
    .set({ organisation_code: '0115' })
    .where('person_id', 'in', ['par1', 'par2'])
    .execute()
  // Neither gets any further than the other while their accounts are held.
  const waiting = () => countWaiting(context().program)
  const { work: erasing } = await asOwner()
    .transaction()
    .execute(async (tx) => {
      await sql`select from account where person_id in ('par1', 'par2') for update`.execute(tx)
      const work = Promise.allSettled(both.map((ctx) => eraseOneself(ctx)))
      await expect.poll(waiting, { timeout: 25_000 }).toBe(2)
      return { work }
    })
  const refusals = (await erasing).flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
  expect(refusals).toMatchObject([{ code: 'erase-sole-role' }])
})

test('nobody takes out or erases somebody else but whoever holds the command line; example people stay', async () => {
  for (const id of ['saga', 'siri', 'sam']) {
    const ctx = await as(id)
    await expect(erasePerson(ctx, { personId: 'carl', evenSole: true })).rejects.toMatchObject({
      code: 'forbidden',
    })
    expect(() => getDataOf(ctx, { personId: 'carl' })).toThrow('forbidden')
    await expect(eraseOneself(ctx)).rejects.toMatchObject({ code: 'erase-example' })
  }
  await expect(eraseOneself(context())).rejects.toMatchObject({ code: 'step-in-first' })
  await expect(getDataOf(context(operator), { personId: 'nobody' })).rejects.toMatchObject({
    code: 'no-such-person',
  })
})

test('an organisation decides what it keeps for a time; only that is removed, only of its own, and noted', async () => {
  const { program: db, newId, now } = context()
  const siri = await as('siri')
  const old = new Date('2025-01-01T00:00:00Z')
  const letter = (organisation_code: string, sent_at: Date | null) => ({
    id: newId(),
    organisation_code,
    to_address: 'a@b.se',
    subject: 's',
    body: sent_at === null ? 'b' : null,
    written_at: old,
    expires_at: old,
    next_at: old,
    sent_at,
  })
  await db
    .insertInto('letter')
    .values([letter('X002', old), letter('X002', null), letter('X002', testNow), letter('X001', old)])
    .execute()
  const left = async () =>
    (
      await db
        .selectFrom('letter')
        .select('organisation_code')
        .where('to_address', '=', 'a@b.se')
        .orderBy('organisation_code')
        .execute()
    ).map((row) => row.organisation_code)
  expect(await carryOutRetention({ db, now })).toBe(0)
  const decision = { code: 'X002', what: 'letters', months: '12', decidedBy: ' KS 2026-03-14 § 32 ' }
  await setRetention(siri, decision)
  expect((await getRetention(siri, { code: 'X002' })).rows[0]!.decided).toMatchObject({
    months: 12,
    decidedBy: 'KS 2026-03-14 § 32',
  })
  expect(await carryOutRetention({ db, now })).toBe(1)
  expect(await left()).toEqual(['X001', 'X002', 'X002'])
  const lines = await db
    .selectFrom('audit_entry')
    .select(['action', 'organisation_code', 'detail'])
    .where('action', 'like', 'retention-%')
    .where(sql<string>`detail ->> 'what'`, '=', 'letters')
    .orderBy('id')
    .execute()
  expect(lines).toMatchObject([
    { action: 'retention-set', organisation_code: 'X002', detail: { before: null, after: { months: 12 } } },
    { action: 'retention-carried-out', organisation_code: 'X002', detail: { what: 'letters', rows: 1 } },
  ])
  await setRetention(siri, { ...decision, months: ' ' })
  expect((await getRetention(siri, { code: 'X002' })).rows[0]!.decided).toBeNull()
})

test.each([
  ['no whole number', { months: '1,5' }, 'retention-months'],
  ['none at all', { months: '0' }, 'retention-months'],
  ['longer than can be', { months: '1201' }, 'retention-months'],
  ['no decision', { decidedBy: ' ' }, 'retention-decision'],
  ['what is not offered', { what: 'audit' }, 'bad-form'],
])('what is kept for how long is refused: %s', async (_, change, code) => {
  const decision = { code: 'X002', what: 'letters', months: '12', decidedBy: 'KS 1', ...change }
  await expect(setRetention(await as('siri'), decision)).rejects.toMatchObject({ code })
  for (const id of ['petra', 'saga', 'sam'])
    await expect(setRetention(await as(id), decision)).rejects.toMatchObject({ code: 'forbidden' })
})

test('the documents say how this installation is set up, to those who look after it; the page says no numbers', async () => {
  const siri = await as('siri')
  await setRetention(siri, { code: 'X002', what: 'invitations', months: '6', decidedBy: 'KS 9' })
  const administrator: Person = {
    ...operator,
    id: 'a',
    roles: [{ role: 'administrator', organisationCode: null, roundSlug: null }],
  }
  for (const language of ['sv', 'en'] as const) {
    const ctx = { ...context(administrator), language }
    for (const kind of ['record', 'dpia'] as const) {
      const text = writeMarkdown(await writePrivacyDocument(ctx, { kind }))
      expect(text).toMatch(/\| Fabelstad[^|]* \| [^|]+ \| 6 \| KS 9 \|/)
      expect(text).not.toMatch(/undefined|null|NaN|\[object/)
    }
  }
  await expect(writePrivacyDocument(siri, { kind: 'dpia' })).rejects.toMatchObject({ code: 'forbidden' })
  expect(await getPrivacyPage(context())).toMatchObject({
    documents: false,
    facts: { trial: true, lettersBy: null },
  })
  expect(JSON.stringify((await getPrivacyPage(context())).facts)).not.toContain('people')
})
