import { expect, test } from 'vitest'
import { writeSnapshot } from '#server/warehouse/snapshots/write-snapshot.ts'
import { testNow, useTestContext } from '#test/database/test-context.ts'
import { getFigureArea } from './get-figure-area.ts'
import { listPeers } from './list-peers.ts'

const { context } = useTestContext()

test('a made-up municipality is compared with the peers of the real one whose figures it borrows', async () => {
  const ctx = context()
  const place = await getFigureArea(ctx, { code: 'X001' })
  const peers = await listPeers(ctx, place)
  expect(place.borrowedFrom).not.toBeNull()
  expect(peers.find(({ kind }) => kind === 'skr')).toMatchObject({
    id: place.borrowedFrom!.skrGroup,
    name: { sv: expect.any(String), en: expect.any(String) },
  })
  expect(peers.map(({ kind }) => kind)).toEqual(['skr', 'similar', 'county', 'neighbours', 'all'])
})

test('similar ones come from the figures where they have them, else with the product', async () => {
  const ctx = context()
  const similarTo = async () => {
    const peers = await listPeers(ctx, await getFigureArea(ctx, { code: '2083' }))
    return peers.find(({ kind }) => kind === 'similar')
  }
  expect(await similarTo()).toMatchObject({ year: 2025, name: null })
  const members = ['0114', '0115', '0117', '0120', '0123', '0125', '0126']
  await writeSnapshot(ctx.warehouse, {
    createdAt: testNow.toISOString(),
    origin: { source: 'kolada', by: 'sync', from: 'api', sha256: null, fetchedAt: testNow.toISOString() },
    fill: async ({ groups }) => {
      const title = 'Liknande kommuner, övergripande, Hedemora, 2026'
      groups.set('G37393', { id: 'G37393', title, members })
    },
  })
  expect(await similarTo()).toMatchObject({ year: 2026, members })
})
