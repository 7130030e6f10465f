import { describe, expect, test } from 'vitest'
import { readRegister } from '#server/content/organisations/read-register.ts'
import { searchOrganisations } from './search-organisations.ts'

const { organisations } = await readRegister('content/register')
const codes = (written: string) =>
  searchOrganisations(organisations, written).map(({ organisation }) => organisation.code)
const first = (written: string) => searchOrganisations(organisations, written)[0]

describe('the first answer to a search', () => {
  test.each([
    ['ostersund', '2380', 'named'],
    ['ÖSTERSUNDS KOMMUN', '2380', 'spelled'],
    ['  östersund ', '2380', 'spelled'],
    ['Östersund', '2380', 'spelled'],
    ['oestersund', '2380', 'named'],
    ['ostersunds kommuns', '2380', 'named'],
    ['Östersunds kommunens', '2380', 'named'],
    ['2380', '2380', 'code'],
    ['180', '0180', 'code'],
    ['0001', '01', 'code'],
    ['01', '01', 'code'],
    ['0014', '14', 'code'],
    ['x005', 'X005', 'code'],
    ['uppsala', '0380', 'spelled'],
    ['Region Uppsala', '03', 'spelled'],
    ['regionen uppsala', '03', 'named'],
    ['Uppsala län', '03', 'named'],
    ['Landstinget i Uppsala län', '03', 'named'],
    ['Malmö stad', '1280', 'named'],
    ['malmoe', '1280', 'named'],
    ['Stockholms stad', '0180', 'named'],
    ['vgr', '14', 'named'],
    ['VG-regionen', '14', 'named'],
    ['Västra Götaland', '14', 'named'],
    ['Västra Götalandsregionen', '14', 'spelled'],
    ['Region Västra Götaland', '14', 'named'],
    ['Österåkers kommun', '0117', 'spelled'],
    ['osteraker', '0117', 'named'],
    ['Region Jönköping', '06', 'named'],
    ['Jönköpings kommun', '0680', 'spelled'],
    ['Falun', '2080', 'spelled'],
    ['falu', '2080', 'named'],
    ['upplandsbro', '0139', 'named'],
    ['upplands bro', '0139', 'named'],
    ['Malung–Sälen', '2023', 'named'],
    ['Habo', '0643', 'spelled'],
    ['håbo', '0305', 'spelled'],
    ['Gotland', '0980', 'spelled'],
    ['region gotland', '09', 'spelled'],
    ['Gothenburg', '1480', 'named'],
    ['Enskede-Årsta-Vantör SDF (Stockholm)', 'd-enskede-arsta-vantor', 'named'],
    ['vantör', 'd-enskede-arsta-vantor', 'word-begins'],
    ['Norrbottens kommuner', 'f-norrbottens-kommuner', 'named'],
    ['SKL', 'f-skr', 'named'],
    ['väst', '0883', 'begins'],
    ['å', '1492', 'begins'],
    ['köping', '1983', 'spelled'],
    ['sele', '2481', 'contains'],
    ['Ostersnud', '2380', 'similar'],
    ['jonkopnig', '0680', 'similar'],
    ['Örebor', '1880', 'similar'],
    ['exempel', 'X001', 'begins'],
  ])('%j is %s (%s)', (written, code, closeness) => {
    expect(first(written)).toMatchObject({ organisation: { code }, closeness })
  })
})

test('a municipality goes before the region of the same name, unless the region is named', () => {
  expect(codes('uppsala')).toEqual(['0380', '03'])
  expect(codes('region uppsala')).toEqual(['03', '0380'])
})

test('the beginning of a code gives all codes that begin so, the county itself first', () => {
  expect(codes('25')[0]).toBe('25')
  expect(codes('25')).toHaveLength(15)
  expect(codes('9')).toEqual([])
})

test.each(['', '   ', '-', '(Stockholm)', 'zzz', '99999', "'; drop table"])(
  '%j matches nothing',
  (written) => {
    expect(codes(written)).toEqual([])
  },
)

test('every organisation is found first by its code, its name and its official name', () => {
  for (const { code, name, officialName } of organisations) {
    expect(first(code)?.organisation.code).toBe(code)
    expect(first(name)?.organisation.code).toBe(code)
    expect(first(officialName)?.organisation.code).toBe(code)
  }
})

test('a slip of the keyboard is only looked for when nothing else matches', () => {
  expect(searchOrganisations(organisations, 'berg').every(({ closeness }) => closeness !== 'similar')).toBe(
    true,
  )
})
