import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { PublishedCase, PublishedFigure } from '#domain/library/published-case.ts'
import type { Localized } from '#domain/language/language.ts'
import { readConfig } from '#server/config.ts'
import { readContent } from '#server/content/read-content.ts'

const file = '../shared/data/published/cases.json'

type Words = { sv: string | null; en: string | null }
type Row = { group: string; before: number | null; after: number | null; unit: string }
type Fact = {
  id: string
  organisation: string
  organisationKind: string
  unit: string | null
  years: string | null
  yearsBasis: string | null
  area: string
  level: number
  inferred: boolean
  moments: number[]
  subgoals: string[]
  source: { report: string; section: string }
  challenge: Words
  measure: Words
  result: Words
  numbers: Row[]
  sv: { title: string }
  en: { title: string }
}

// Skipped where the facts are not there: a user's clone does not have them, and the product never reads them.
const there = existsSync(file)
const facts = there ? (JSON.parse(readFileSync(file, 'utf8')) as { cases: Fact[] }).cases : []

describe.skipIf(!there)(
  `the library agrees with ${file}, cell by cell (skipped where it is absent)`,
  async () => {
    const { library, organisations } = await readContent(readConfig({}).contentDirectory)
    const told = new Map(library.cases.map((one) => [one.id, one]))
    const nameOf = new Map(organisations.map(({ code, name }) => [code, name]))

    test('every case, and no other', () => {
      expect([...told.keys()].toSorted()).toEqual(facts.map(({ id }) => id).toSorted())
    })

    test.each(facts.map((fact) => [fact.id, fact] as const))('%s', (id, fact) => {
      const one = told.get(id)!
      expect(cellsOf(one)).toEqual({
        area: fact.area.toLowerCase(),
        step: fact.level,
        stepBasis: fact.inferred ? 'inferred' : 'stated',
        years: yearsOf(fact),
        source: [fact.source.report.toLowerCase(), fact.source.section],
        items: fact.moments,
        subGoals: fact.subgoals.map((goal) => goals[goal]),
        kind: kinds[fact.organisationKind],
        given: [fact.unit, fact.challenge.sv, fact.result.sv].map((each) => each !== null),
        figures: inOrder(fact.numbers.map(rowOf)),
      })
    })

    test('whose it is, wherever the register has the name', () => {
      const inRegister = facts.filter(({ id }) => told.get(id)!.who.name === null)
      const names = inRegister.map(({ id }) => told.get(id)!.who.codes.map((code) => nameOf.get(code)))
      // The report writes the district with its city.
      expect(names.map((each) => each.join(' och '))).toEqual(
        inRegister.map(({ organisation }) => organisation.replace(' (Stockholm)', '')),
      )
      expect(facts.length - inRegister.length).toBe(15)
    })

    test('no sentence is taken over, in either language', () => {
      for (const language of ['sv', 'en'] as const) {
        const theirs = facts.flatMap(({ challenge, measure, result, ...fact }) =>
          [fact[language].title, challenge[language], measure[language], result[language]].flatMap(
            sentencesOf,
          ),
        )
        const ours = library.cases.flatMap((one) =>
          [one.title, one.problem, one.tried, one.happened].flatMap((each) =>
            sentencesOf(each?.[language] ?? null),
          ),
        )
        expect(ours.filter((sentence) => theirs.includes(sentence))).toEqual([])
      }
    })
  },
)

const steps = ['activity', 'product', 'way-of-working', 'outcome', 'societal-effect']
const goals: Record<string, string> = {
  makt: 'power',
  ekonomi: 'economy',
  utbildning: 'education',
  'hem-omsorg': 'unpaid-work',
  halsa: 'health',
  vald: 'violence',
}
const kinds: Record<string, string> = {
  kommun: 'municipality',
  region: 'region',
  stadsdel: 'district',
  förbund: 'federation',
  företag: 'company',
  flera: 'several',
}

function cellsOf(one: PublishedCase) {
  return {
    area: one.area,
    step: steps.indexOf(one.step) + 1,
    stepBasis: one.stepBasis,
    years: one.years,
    source: [one.source.report, one.source.section],
    items: one.items.map(({ item }) => item),
    subGoals: one.subGoals,
    kind: one.who.kind,
    given: [one.unit, one.problem, one.happened].map((each: Localized | null) => each !== null),
    figures: inOrder(one.figures.flatMap(rowsOf)),
  }
}

/** The fact file lists the sexes in any order. */
function inOrder(rows: readonly (readonly unknown[])[]): readonly string[] {
  return rows.map((row) => JSON.stringify(row)).toSorted()
}

/** Our figure as the rows of the fact file: one for each sex with a value, women and girls told apart. */
function rowsOf(figure: PublishedFigure) {
  const counted = [figure.unit, figure.lowest, figure.whole]
  if (figure.of === 'total') return [['total', figure.before, figure.after, ...counted]]
  const [women, men] = figure.of === 'girls-boys' ? ['girls', 'boys'] : ['women', 'men']
  const rows = [
    [women, figure.before?.women ?? null, figure.after?.women ?? null, ...counted],
    [men, figure.before?.men ?? null, figure.after?.men ?? null, ...counted],
  ]
  return rows.filter(([, before, after]) => before !== null || after !== null)
}

const units: Record<string, string> = { SEK: 'kronor', 'points 1–3': 'points', of: 'number' }

function rowOf({ group, before, after, unit }: Row) {
  const [, word, highest] = /^(?:(\S.*) )?of (\d+)/.exec(unit) ?? []
  const [, lowest, top] = /(\d)–(\d)$/.exec(unit) ?? []
  const plain = unit.split(' (')[0]!
  const ours = highest === undefined ? (units[plain] ?? plain) : (word ?? 'number')
  return [group, before, after, ours, lowest ? Number(lowest) : null, Number(highest ?? top ?? 0) || null]
}

function yearsOf({ years, yearsBasis }: Fact) {
  const [from, to] = (years ?? '').startsWith('till ') ? [null, years!.slice(5)] : (years ?? '').split('–')
  return {
    from: from ? Number(from) : null,
    to: to || from ? Number(to ?? from) : null,
    basis: yearsBasis ?? 'unknown',
  }
}

function sentencesOf(text: string | null): readonly string[] {
  return (text ?? '')
    .split(/[.!?;]/)
    .map((sentence) => sentence.trim().toLowerCase())
    .filter((sentence) => sentence.split(' ').length > 2)
}
