import { expect, test } from 'vitest'
import { testNow, useTestContext } from '#test/database/test-context.ts'
import { findSession } from '../accounts/find-session.ts'
import { orderJob } from '../jobs/order-job.ts'
import { openContext } from '#server/open-context.ts'
import { stepIn } from '../start/step-in.ts'
import type { Context } from '#server/context.ts'
import { beginLooking } from './begin-looking.ts'
import { endConsent } from './end-consent.ts'
import { getSupportPage } from './get-support-page.ts'
import { giveConsent } from './give-consent.ts'
import { noteLook } from './note-look.ts'
import { stopLooking } from './stop-looking.ts'

const { context } = useTestContext()
const code = 'X001'
const day = 86_400_000

/** A browser in which an example person is signed in; each request finds anew who that is. */
async function browserOf(id: string) {
  const { secret } = await stepIn(context(), { id, browser: '' })
  return async (days = 0): Promise<Context> => {
    const application = {
      ...context(),
      now: () => new Date(testNow.getTime() + days * day),
    }
    const anonymous = openContext(application, { person: null, language: 'sv' })
    return openContext(application, { ...(await findSession(anonymous, secret))!, language: 'sv' })
  }
}
const draft = { reason: 'Hjälp med BM3', until: '2026-11-22' }
const auditOf = async (action: string) =>
  (await context().program.selectFrom('audit_entry').where('action', '=', action).selectAll().execute()).map(
    ({ organisation_code, person_id, detail }) => ({ organisation_code, person_id, detail }),
  )

test('whoever looks with consent is a reader there and nothing else, leaves a trace, and is themselves again after', async () => {
  const [saga, sam] = [await browserOf('saga'), await browserOf('sam')]
  await expect(beginLooking(await sam(), { code })).rejects.toMatchObject({ code: 'no-support-consent' })
  expect(await giveConsent(await saga(), { code, draft })).toEqual([])
  await beginLooking(await sam(), { code })

  const looking = await sam()
  expect(looking.person).toMatchObject({
    id: 'sam',
    roles: [{ role: 'reader', organisationCode: code, roundSlug: null }],
  })
  await noteLook(looking, { page: 'challenge' })
  expect(await auditOf('support-looked')).toEqual([
    { organisation_code: code, person_id: 'sam', detail: { page: 'challenge' } },
  ])
  await expect(orderJob(looking, { kind: 'adoption', input: {} as never })).rejects.toMatchObject({
    code: 'only-looking',
  })

  expect((await getSupportPage(await saga(), { code })).looks).toMatchObject([
    { person: 'Sam Samordnare', day: '2026-11-20', pages: 1 },
  ])
  expect(await stopLooking(looking)).toBe(code)
  expect((await sam()).person?.roles).toMatchObject([{ role: 'coordinator' }])
  expect((await sam()).session?.lookingAt).toBeUndefined()
})

test('what is ended ends at the next request, and a new consent does not take up where the old one was left', async () => {
  const [saga, sam] = [await browserOf('saga'), await browserOf('sam')]
  await giveConsent(await saga(), { code, draft }).catch(() => undefined)
  const given = (await auditOf('support-consent-given')).length
  await beginLooking(await sam(), { code })
  await endConsent(await saga(), { code })
  expect((await sam()).person?.roles).toMatchObject([{ role: 'coordinator' }])
  await expect(endConsent(await saga(), { code })).rejects.toMatchObject({ code: 'support-consent-over' })

  await expect(giveConsent(await saga(), { code, draft })).resolves.toEqual([])
  expect((await sam()).person?.roles).toMatchObject([{ role: 'coordinator' }])
  await beginLooking(await sam(), { code })
  expect((await sam(2)).session?.lookingAt).toBe(code)
  expect((await sam(3)).session?.lookingAt).toBeUndefined()
  expect((await auditOf('support-consent-given')).length).toBe(given + 1)
})

test('only its strategist consents, and only whoever runs a round of its looks', async () => {
  const [carl, mona] = [await browserOf('carl'), await browserOf('mona')]
  await expect(giveConsent(await carl(), { code: 'X002', draft })).rejects.toMatchObject({
    code: 'forbidden',
  })
  await expect(beginLooking(await mona(), { code })).rejects.toMatchObject({ code: 'forbidden' })
  await expect(getSupportPage(await carl(), { code })).rejects.toMatchObject({ code: 'forbidden' })
  const sam = await browserOf('sam')
  await expect(beginLooking(await sam(), { code: '2083' })).rejects.toMatchObject({ code: 'forbidden' })
})

test('whoever runs the round no longer looks at nothing', async () => {
  const [siri, sam] = [await browserOf('saga'), await browserOf('sam')]
  await giveConsent(await siri(), { code, draft }).catch(() => undefined)
  await beginLooking(await sam(), { code })
  await context().program.deleteFrom('role_held').where('person_id', '=', 'sam').execute()
  expect((await sam()).person?.roles).toEqual([])
  expect((await sam()).session?.lookingAt).toBeUndefined()
})
