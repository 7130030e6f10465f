import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Organisation } from '#domain/organisations/organisation.ts'
import { copyContent, refusalOf } from '#test/content/content-copy.ts'
import { refusalWith } from '#test/content/refusal-with.ts'
import { readRegister } from './read-register.ts'

const folder = 'content/register'
const { organisations, counties, skrGroups } = await readRegister(folder)
const of = (kind: Organisation['kind']) => organisations.filter((o) => o.kind === kind && !o.fictional)
const named = (code: string) => organisations.find((organisation) => organisation.code === code)
const sum = (of: readonly Organisation[], sex: 'women' | 'men') =>
  of.reduce((total, { population }) => total + (population?.[sex] ?? Number.NaN), 0)

describe('the register', () => {
  test('has all 290 municipalities, 21 regions and 21 counties', () => {
    expect(of('municipality')).toHaveLength(290)
    expect(of('region')).toHaveLength(21)
    expect(counties).toHaveLength(21)
  })

  test('adds up to the population of Sweden on 31 December 2022 as published by SCB', () => {
    for (const kind of ['municipality', 'region'] as const) {
      expect(sum(of(kind), 'women')).toBe(5_223_232)
      expect(sum(of(kind), 'men')).toBe(5_298_324)
    }
  })

  test("has SKR's nine groups of 2023 with their published sizes", () => {
    const sizes = skrGroups.map(({ code }) => [
      code,
      of('municipality').filter(({ skrGroup }) => skrGroup === code).length,
    ])
    expect(Object.fromEntries(sizes)).toEqual({
      A1: 3,
      A2: 43,
      B3: 23,
      B4: 63,
      B5: 24,
      C6: 27,
      C7: 51,
      C8: 35,
      C9: 21,
    })
  })

  test('puts municipalities and regions in the county of their code', () => {
    expect(named('2180')).toMatchObject({ name: 'Gävle', countyName: 'Gävleborgs län' })
    expect(named('21')).toMatchObject({ name: 'Region Gävleborg', countyName: 'Gävleborgs län' })
    expect(named('22')).toMatchObject({ name: 'Region Västernorrland', countyName: 'Västernorrlands län' })
    expect(named('17')).toMatchObject({ name: 'Region Värmland', countyName: 'Värmlands län' })
  })

  test('knows borders, of regions too', () => {
    expect(named('0980')?.neighbours).toEqual([])
    expect(named('2580')?.neighbours).toEqual(expect.arrayContaining(['2581', '2582']))
    expect(named('09')?.neighbours).toEqual([])
    expect(named('25')?.neighbours).toEqual(['24'])
  })

  test('has the bodies beyond and the six made-up ones', () => {
    expect(named('d-enskede-arsta-vantor')).toMatchObject({ kind: 'district', parentCode: '0180' })
    expect(named('f-norrbottens-kommuner')).toMatchObject({ kind: 'federation', countyCode: '25' })
    expect(organisations.filter(({ fictional }) => fictional).map(({ code }) => code)).toEqual([
      'X001',
      'X002',
      'X003',
      'X004',
      'X005',
      'X006',
    ])
  })
})

describe('a broken register stops with file, line and reason', () => {
  const read = (directory: string) => readRegister(join(directory, 'register'))

  test.each([
    ['municipalities.yaml', "code: '0115'", "code: '0114'", 'the code 0114 stands twice'],
    ['municipalities.yaml', "code: '0115'", 'code: 115', 'municipalities.1.code'],
    ['municipalities.yaml', 'women: 17230', 'women: 17231', 'Region Stockholm has 1216497 women'],
    ['municipalities.yaml', 'group: A2', 'group: A9', 'there is no SKR group A9'],
    ['municipalities.yaml', "borders: ['0115', ", 'borders: [', '0114, but 0114 does not border 0115'],
    ['municipalities.yaml', "borders: ['0115', ", "borders: ['0114', ", '0114 borders itself'],
    ['municipalities.yaml', 'at: [59.5213, 17.9052]', 'at: [17.9052, 59.5213]', 'municipalities.0.at'],
    ['municipalities.yaml', 'population-year: 2022', 'population-year: 2023', 'counted in another year'],
    ['regions.yaml', 'men: 1223530', 'men: 1223531', 'but its municipalities together 1223530'],
    ['regions.yaml', "code: '25'", "code: '26'", 'there is no county 26'],
    ['other-bodies.yaml', "part-of: '0180'", "part-of: '0181x'", 'there is no organisation 0181x'],
    ['also-known-as.yaml', "code: '1480'", "code: '1479'", 'there is no organisation 1479'],
    ['skr-groups.yaml', 'code: A2', 'code: A1', 'the code A1 stands twice'],
    ['fictional.yaml', 'code: X001', "code: '0001'", 'a made-up code is X and three digits'],
    ['fictional-units.yaml', 'of: X001', "of: '2480'", 'there is no made-up organisation 2480'],
    [
      'fictional-units.yaml',
      'name: Kulturskolan',
      'name: Påhittade skolan',
      'two units called Påhittade skolan',
    ],
    ['fictional-units.yaml', 'under: Socialnämnden', 'under: Nämnden', 'under Nämnden: unknown-parent'],
  ])('%s with %j made %j: %s', async (name, from, to, reason) => {
    const refusal = await refusalWith(read, { file: `register/${name}`, from, to })
    expect(refusal).toMatchObject({
      file: expect.stringMatching(/^register\/[a-z-]+\.yaml$/),
      line: expect.any(Number),
      reason: expect.stringContaining(reason),
    })
  })

  test('names the very line', async () => {
    const copy = await copyContent()
    const file = 'register/municipalities.yaml'
    const lines = (await copy.read(file)).split('\n')
    const line = lines.findIndex((text) => text.includes("code: '1480'"))
    lines[line] = lines[line]!.replace('group: A1', 'group: A7')
    await copy.write(file, lines.join('\n'))
    expect(await refusalOf(copy, read)).toMatchObject({ line: line + 1 })
  })
})
