import { beforeAll, expect, test } from 'vitest'
import { newImprovementDraft } from '#domain/improvements/draft-of-improvement.ts'
import { raiseChallenge } from '#server/services/challenges/raise-challenge.ts'
import { saveCoverageItem } from '#server/services/coverage/save-coverage-item.ts'
import { setGoal } from '#server/services/goals/set-goal.ts'
import { addImprovement } from '#server/services/improvements/add-improvement.ts'
import { addOwnSet } from '#server/services/sets/add-own-set.ts'
import { useTestContext } from '../database/test-context.ts'
import { writeFigures } from '../figures/write-figures.ts'

const { context } = useTestContext()
const code = '2083'
const keyFigure = 'N00001'

/** What no form of ours has, and a browser can send all the same. */
const more = {
  id: '00000000-0000-4000-8000-000000000001',
  organisationCode: 'X001',
  organisation_code: 'X001',
  roundSlug: 'exempelrundan',
  personId: 'saga',
  person_id: 'saga',
  circle: 'public',
  version: 77,
}

const asked = {
  improvement: newImprovementDraft({
    title: 'Lika många istider',
    area: 'idrott',
    subGoals: ['health'],
    relatedItems: [],
    challenge: 'Pojkar har fler tider.',
    whatWasDone: 'Nya regler.',
    ownerName: 'Carl Chef',
  }),
  goal: {
    title: 'Lika för alla',
    wanted: 'at-least',
    target: '60',
    targetWomen: '',
    targetMen: '',
    reason: '',
    byYear: '2030',
    decidedBy: 'KF § 1',
  },
  own_set: { name: 'Våra', guidance: '', keyFigures: keyFigure },
  challenge: { title: 'Skillnaden', about: 'both' },
  coverage_item: {
    kind: 'statistic',
    name: 'Försörjningsstöd',
    keptBy: '',
    individualBased: 'yes',
    keptSince: '2020-01-01',
    splitSince: '',
    endedOn: '',
    note: '',
  },
} as const

function strategist() {
  const role = { role: 'strategist', organisationCode: code, roundSlug: null } as const
  return context({ id: 'signe', name: 'Signe', example: true, roles: [role] })
}

/** Makes one of each, with all that no form has beside what it has. */
const made: Readonly<Record<keyof typeof asked, () => Promise<{ kind: string }>>> = {
  improvement: () =>
    addImprovement(strategist(), { roundSlug: null, code, draft: { ...asked.improvement, ...more } }),
  goal: () => setGoal(strategist(), { code, keyFigure, draft: { ...asked.goal, ...more } }),
  own_set: () => addOwnSet(strategist(), { code, draft: { ...asked.own_set, ...more } }),
  challenge: () =>
    raiseChallenge(strategist(), { code, keyFigure, snapshot: '', draft: { ...asked.challenge, ...more } }),
  coverage_item: () =>
    saveCoverageItem(strategist(), {
      code,
      id: null,
      version: 0,
      draft: { ...asked.coverage_item, ...more },
    }),
}

beforeAll(() =>
  writeFigures(context().warehouse, {
    createdAt: '2026-01-01T00:00:00.000Z',
    titles: { [keyFigure]: 'Nöjda, andel (%)' },
    rows: [
      [keyFigure, code, 2020, 55, 50, 52],
      [keyFigure, code, 2021, 60, 55, 57],
    ],
  }),
)

test.each(Object.keys(asked) as (keyof typeof asked)[])(
  'whose a new %s is, and that nobody else sees it, follows from who makes it and where, not from the form',
  async (table) => {
    const { program } = context()
    const listed = async () =>
      program.selectFrom(table).select(['id', 'organisation_code', 'circle', 'version']).execute()
    const before = new Set((await listed()).map(({ id }) => id))
    expect(await made[table]()).toMatchObject({ kind: 'saved' })
    const added = (await listed()).filter(({ id }) => !before.has(id))
    expect(added).toEqual([
      {
        id: expect.not.stringMatching(more.id) as string,
        organisation_code: code,
        circle: 'organisation',
        version: 1,
      },
    ])
  },
)
