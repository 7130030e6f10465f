import { expect, test } from 'vitest'
import { readConfig } from '#server/config.ts'
import { readContent } from '#server/content/read-content.ts'
import { findSimilarMunicipalities } from './find-similar-municipalities.ts'
import { listPeerGroups } from './list-peer-groups.ts'

const { organisations, similarMunicipalities } = await readContent(readConfig({}).contentDirectory)

function groupsOf(code: string) {
  const organisation = organisations.find((each) => each.code === code)!
  const groups = listPeerGroups(organisation, organisations, similarMunicipalities)
  return Object.fromEntries(groups.map((group) => [group.kind, group]))
}

test('Hedemora is compared with its SKR group, those like it, Dalarna, its neighbours and all', () => {
  const { skr, similar, county, neighbours, all } = groupsOf('2083')
  expect(skr).toMatchObject({ id: 'C7' })
  expect(similar).toMatchObject({
    year: 2025,
    members: ['0687', '0767', '1472', '1861', '1960', '1961', '2031'],
  })
  expect(county!.members).toHaveLength(15)
  expect(neighbours).toEqual({
    kind: 'neighbours',
    id: '2083',
    members: ['1962', '2061', '2080', '2082', '2084', '2104'],
  })
  expect(all!.members).toHaveLength(290)
  expect(all!.members.concat(county!.members, skr!.members).every((code) => /^\d{4}$/.test(code))).toBe(true)
})

test.each([
  ['Ekerö', '0125', ['0123', '0128', '0139', '0163', '0183']],
  ['Lidingö', '0186', ['0162', '0180', '0182', '0184', '0187']],
])('%s has no neighbours on land: the five nearest stand there, marked so', (_, code, members) => {
  expect(groupsOf(code).neighbours).toMatchObject({ members, byDistance: true })
})

test('a region is compared with its neighbours and all regions, in the codes of the figures', () => {
  expect(Object.keys(groupsOf('20'))).toEqual(['neighbours', 'all'])
  expect(groupsOf('20').neighbours!.members).toEqual(['0003', '0017', '0018', '0019', '0021', '0023'])
  expect(groupsOf('09').neighbours).toMatchObject({ byDistance: true })
})

test('Gotland is alone in its county, which is then no group', () => {
  expect(groupsOf('0980').county).toBeUndefined()
})

test('newer groups of the source go before older ones and before what comes with the product', () => {
  const title = (year: number) => `Liknande kommuner, övergripande, Hedemora, ${year}`
  const found = findSimilarMunicipalities(
    [
      { title: title(2027), members: ['0114'] },
      { title: title(2026), members: ['0115'] },
      { title: title(2028), members: [] },
      { title: 'Liknande kommuner grundskola, Hedemora, 2029', members: ['0117'] },
      { title: 'Liknande kommuner, övergripande, Nykvarn, 2020', members: ['0117'] },
    ],
    organisations,
    similarMunicipalities,
  )
  expect(found.get('2083')).toEqual({ year: 2027, members: ['0114'] })
  expect(found.get('0140')).toEqual(similarMunicipalities.get('0140'))
})
