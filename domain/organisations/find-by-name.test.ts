import { describe, expect, test } from 'vitest'
import { readRegister } from '#server/content/organisations/read-register.ts'
import { findByName } from './find-by-name.ts'

const { organisations } = await readRegister('content/register')

describe('one organisation is meant', () => {
  test.each([
    ['2480', '2480'],
    ['0025', '25'],
    ['114', '0114'],
    ['Umeå', '2480'],
    ['UMEÅ KOMMUN', '2480'],
    ['umea', '2480'],
    ['Piteå kommuns', '2581'],
    ['jonkoping', '0680'],
    ['Uppsala', '0380'],
    ['region uppsala', '03'],
    ['Region Gotland', '09'],
    ['Gotland', '0980'],
    ['Halland', '13'],
    ['gavleborg', '21'],
    ['Habo', '0643'],
    ['Håbo', '0305'],
    ['Enskede-Årsta-Vantör SDF (Stockholm)', 'd-enskede-arsta-vantor'],
    ['Förbundet Norrbottens kommuner', 'f-norrbottens-kommuner'],
    ['Exempelkommun', 'X001'],
  ])('%j is %s', (written, code) => {
    expect(findByName(organisations, written)).toMatchObject({ kind: 'one', organisation: { code } })
  })
})

describe('a person has to choose', () => {
  test.each([
    ['haabo', ['0305', '0643']],
    ['Halland kommun', ['13']],
    ['Region Luleå', ['2580']],
    ['Umeo', ['2480']],
    ['Östersnud', ['2380']],
  ])('%j may be %j', (written, codes) => {
    const found = findByName(organisations, written)
    const candidates = found.kind === 'several' ? found.candidates.map(({ code }) => code) : []
    expect(candidates.toSorted()).toEqual(codes)
  })

  test('of at most five', () => {
    expect(findByName(organisations, 'berg k')).toMatchObject({ kind: 'several' })
    const found = findByName(organisations, 'region')
    expect(found.kind === 'several' && found.candidates).toHaveLength(5)
  })
})

test.each(['', 'Namnlös kommun A', 'Tio landsting', '12345'])('%j is nobody', (written) => {
  expect(findByName(organisations, written)).toEqual({ kind: 'none' })
})

test('every organisation is found by its code, name and official name', () => {
  for (const organisation of organisations) {
    for (const written of [organisation.code, organisation.name, organisation.officialName]) {
      expect(findByName(organisations, written)).toEqual({ kind: 'one', organisation })
    }
  }
})
