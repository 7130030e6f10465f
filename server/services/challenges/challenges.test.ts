import { beforeAll, describe, expect, test } from 'vitest'
import { newImprovementDraft } from '#domain/improvements/draft-of-improvement.ts'
import type { AnalysisDraft } from '#domain/challenges/check-challenge.ts'
import type { Person } from '#domain/people/person.ts'
import type { Context } from '#server/context.ts'
import { addImprovement } from '#server/services/improvements/add-improvement.ts'
import { addResult } from '#server/services/improvements/add-result.ts'
import { beginImprovement } from '#server/services/improvements/begin-improvement.ts'
import { getImprovement } from '#server/services/improvements/get-improvement.ts'
import { listImprovements } from '#server/services/improvements/list-improvements.ts'
import { offerOutcome } from '#server/services/improvements/offer-outcome.ts'
import { runStatements } from '#test/database/run-statements.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { type FigureRow, writeFigures } from '#test/figures/write-figures.ts'
import { analyseChallenge } from './analyse-challenge.ts'
import { getChallenge } from './get-challenge.ts'
import { listChallenges } from './list-challenges.ts'
import { previewChallenge } from './preview-challenge.ts'
import { raiseChallenge } from './raise-challenge.ts'
import { setChallengeAside } from './set-challenge-aside.ts'

const { context } = useTestContext()
const code = '2083'
const strategist = (organisationCode = code): Person => ({
  id: 'signe',
  name: 'Signe Statistik',
  example: true,
  roles: [{ role: 'strategist', organisationCode, roundSlug: null }],
})

const titles = {
  N00001: 'Nöjda med hemtjänsten, andel (%)',
  N00002: 'Längd på besök, minuter',
  N00003: 'Deltagare, antal',
}
const rows: readonly FigureRow[] = [
  ['N00001', code, 2020, 79, 90, 84],
  ['N00001', code, 2021, 80.04, 90, 85],
  ['N00001', '0000', 2021, 85, 86, 85.5],
  ['N00002', code, 2021, 30, 40, 35],
  // The men could be had by subtraction, so this year is not shown to anybody.
  ['N00003', code, 2021, 101, null, 118],
]

/** Whoever acts, where N00001 is judged to be better the higher it is, and the others are not judged. */
function as(person: Person | null): Context {
  const base = context(person)
  const rule = { better: 'high' as const, betterSource: 'Prov', subGoals: ['health' as const] }
  return { ...base, content: { ...base.content, keyFigureRules: new Map([['N00001', rule]]) } }
}

const bringIn = (createdAt: string, more: readonly FigureRow[], change: object = {}) =>
  writeFigures(context().warehouse, { createdAt, titles, rows: more, ...change })

async function raise(keyFigure: string, draft = { title: '', about: '' }, snapshot = ''): Promise<string> {
  const outcome = await raiseChallenge(as(strategist()), { code, keyFigure, snapshot, draft })
  if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.problems))
  return outcome.id
}

let id: string
beforeAll(async () => {
  await bringIn('2026-01-01T00:00:00.000Z', rows)
  id = await raise('N00001')
})

describe('raising', () => {
  test('freezes the figures, the nation and whom it is about, as they are in the snapshot', async () => {
    const { challenge, mayEdit } = await getChallenge(as(strategist()), { id })
    expect(mayEdit).toBe(true)
    expect(challenge).toMatchObject({
      organisationCode: code,
      keyFigure: 'N00001',
      title: 'Kvinnor har det sämre: Nöjda med hemtjänsten, andel (%)',
      about: 'women',
      snapshot: '000001',
      setAsideBecause: null,
      version: 1,
      seen: {
        title: titles.N00001,
        areaName: 'Hedemora',
        better: 'high',
        years: [
          { year: 2020, women: 79, men: 90, difference: -11 },
          { year: 2021, women: 80.04, men: 90, difference: -9.96 },
        ],
        nation: { year: 2021, women: 85, men: 86, difference: -1 },
      },
    })
  })

  test('the same key figure twice leads to the one that is open, whatever was typed', async () => {
    const again = { code, keyFigure: 'n00001', snapshot: '', draft: { title: 'En till', about: 'men' } }
    expect(await raiseChallenge(as(strategist()), again)).toEqual({ kind: 'already-open', id })
    expect((await previewChallenge(as(strategist()), { code, keyFigure: 'N00001' })).open?.id).toBe(id)
  })

  test('two at once make one challenge', async () => {
    const both = await Promise.all([1, 2].map(() => raise('N00002', { title: 'Besöken', about: 'both' })))
    expect(both[0]).toBe(both[1])
  })

  test('where nobody has judged which way is better, it must be said whom it is about', async () => {
    const { suggested } = await previewChallenge(as(strategist()), { code, keyFigure: 'N00002' })
    expect(suggested.about).toBe('')
    const input = { code, keyFigure: 'N00002', snapshot: '', draft: { title: '', about: '' } }
    expect(await raiseChallenge(as(strategist()), input)).toEqual({
      kind: 'refused',
      problems: [{ field: 'about', code: 'missing' }],
    })
  })

  test.each<[string, Person | null, string, string, string]>([
    ['nobody', null, 'N00001', '', 'step-in-first'],
    ['a strategist elsewhere', strategist('0114'), 'N00001', '', 'forbidden'],
    ['an unknown key figure', strategist(), 'N99999', '', 'unknown-key-figure'],
    ['a cell that could be worked out', strategist(), 'N00003', '', 'no-figures-of-both'],
    ['figures that are no longer the latest', strategist(), 'N00001', '000000', 'figures-have-come'],
  ])('%s is refused', async (_, person, keyFigure, snapshot, expected) => {
    const input = { code, keyFigure, snapshot, draft: { title: '', about: 'both' } }
    await expect(raiseChallenge(as(person), input)).rejects.toMatchObject({ code: expected })
  })

  test('what it was seen in cannot be changed, whoever asks the database', async () => {
    for (const change of [
      "snapshot = '000009'",
      "seen = '{}'",
      "key_figure = 'N00002'",
      'created_at = now()',
    ])
      await expect(
        runStatements(context().db, [`update challenge set ${change} where id = '${id}'`]),
      ).rejects.toThrow('never changes')
  })
})

describe('the analysis sheet', () => {
  const draft: AnalysisDraft = {
    title: 'Hemtjänsten',
    what: 'Kvinnor är mindre nöjda.',
    forWhom: '',
    why: 'Besöken är kortare.',
    consequences: '',
    background: '',
    hypothesis: '',
  }

  test('may be filled in partly; whoever comes second gets both texts back and overwrites nothing (invariant 6)', async () => {
    const ctx = as(strategist())
    const { version } = (await getChallenge(ctx, { id })).challenge
    expect(await analyseChallenge(ctx, { id, version, draft })).toEqual({ kind: 'saved', id })
    const late = await analyseChallenge(ctx, { id, version, draft: { ...draft, why: 'Något annat.' } })
    expect(late).toMatchObject({
      kind: 'overtaken',
      version: version + 1,
      stored: { analysis: { why: draft.why } },
    })
    const { challenge } = await getChallenge(ctx, { id })
    expect(challenge).toMatchObject({ title: 'Hemtjänsten', analysis: { why: draft.why, forWhom: '' } })
    const audit = await ctx.db
      .selectFrom('audit_entry')
      .where('subject', '=', `challenge:${id}`)
      .select('action')
      .execute()
    expect(audit.map(({ action }) => action)).toEqual(['challenge-raised', 'challenge-analysed'])
  })

  test('refuses an empty title and an endless answer, and whoever may not write', async () => {
    const wrong = { ...draft, title: ' ', why: 'x'.repeat(5_001) }
    expect(await analyseChallenge(as(strategist()), { id, version: 2, draft: wrong })).toEqual({
      kind: 'refused',
      problems: [
        { field: 'title', code: 'missing' },
        { field: 'why', code: 'too-long', limit: 5_000 },
      ],
    })
    const stranger = analyseChallenge(as(strategist('0114')), { id, version: 2, draft })
    await expect(stranger).rejects.toMatchObject({ code: 'no-such-challenge' })
    const reading = { ...strategist(), roles: [{ ...strategist().roles[0]!, role: 'politician' as const }] }
    await expect(analyseChallenge(as(reading), { id, version: 2, draft })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})

test('a challenge is set aside with a reason, leaves room for another, and is taken up only where it has room', async () => {
  const ctx = as(strategist())
  const first = await raise('N00002', { title: 'Besöken', about: 'men' })
  await expect(setChallengeAside(ctx, { id: first, because: ' ' })).rejects.toMatchObject({
    code: 'reason-missing',
  })
  await setChallengeAside(ctx, { id: first, because: 'En tillfällighet.' })
  const second = await raise('N00002', { title: 'Besöken igen', about: 'men' })
  expect(second).not.toBe(first)
  await expect(setChallengeAside(ctx, { id: first, because: null })).rejects.toMatchObject({
    code: 'challenge-open-elsewhere',
  })
  await setChallengeAside(ctx, { id: second, because: 'Dubblett.' })
  await setChallengeAside(ctx, { id: first, because: null })
  const { open, setAside } = await listChallenges(ctx, { code })
  expect(open.map(({ challenge }) => challenge.id).toSorted()).toEqual([first, id].toSorted())
  expect(setAside.map(({ challenge }) => challenge.setAsideBecause)).toEqual(['Dubblett.'])
})

describe('what it leads to', () => {
  test('an improvement outside every round begins with its figures, its analysis and its sub-goals', async () => {
    const ctx = as(strategist())
    const { draft, challenge, round, openRounds } = await beginImprovement(ctx, {
      roundSlug: null,
      code,
      challengeId: id,
    })
    expect({ round, openRounds }).toEqual({ round: null, openRounds: [] })
    expect(draft).toMatchObject({ subGoals: ['health'], ownerId: 'signe' })
    expect(draft.challenge).toBe(
      'Nöjda med hemtjänsten, andel (%), Hedemora 2021: kvinnor 80,0 procent, män 90,0 procent. Källa: Kolada, nyckeltal N00001, hämtning 1, 1 januari 2026.\n\nKvinnor är mindre nöjda.\n\nBesöken är kortare.',
    )
    const added = await addImprovement(ctx, {
      roundSlug: null,
      code,
      challengeId: challenge!.id,
      draft: { ...draft, area: 'aldreomsorg' },
    })
    expect(added.kind).toBe('saved')
    const { improvements } = await getChallenge(ctx, { id })
    expect(improvements).toMatchObject([{ roundSlug: null, challengeId: id, organisationCode: code }])
    const view = await getImprovement(ctx, { id: improvements[0]!.id })
    expect(view).toMatchObject({ round: null, challenge: { id }, organisation: { name: 'Hedemora' } })
    expect((await listImprovements(ctx, { roundSlug: null, code })).improvements).toHaveLength(1)
    expect(await offerOutcome(ctx, improvements[0]!, view.challenge)).toBeNull()
  })

  test('the challenge of another organisation cannot be begun with', async () => {
    const elsewhere = { roundSlug: null, code: '0114', challengeId: id }
    const begun = beginImprovement(as(strategist('0114')), elsewhere)
    await expect(begun).rejects.toMatchObject({ code: 'no-such-challenge' })
    const draft = newImprovementDraft({ title: 'a', area: 'idrott' })
    const added = addImprovement(as(strategist('0114')), { ...elsewhere, draft })
    await expect(added).rejects.toMatchObject({ code: 'no-such-challenge' })
  })
})

describe('when newer figures come', () => {
  test('they stand beside the frozen ones, and are offered as a before and an after that people must stand by', async () => {
    await bringIn('2026-06-01T00:00:00.000Z', [
      ['N00001', code, 2021, 80.5, 90, 85],
      ['N00001', code, 2022, 86, 91.04, 88],
    ])
    const ctx = as(strategist())
    const { challenge, now, improvements } = await getChallenge(ctx, { id })
    expect(challenge.seen.years.at(-1)).toMatchObject({ women: 80.04 })
    expect(now).toMatchObject({
      snapshot: { id: '000002' },
      compared: {
        kind: 'compared',
        gap: 'smaller',
        mover: 'both-better',
        women: 5.96,
        revised: { women: 80.5 },
      },
    })
    const [improvement] = improvements
    const offer = await offerOutcome(ctx, improvement!, challenge)
    expect(offer).toEqual({
      title: titles.N00001,
      from: 2021,
      to: 2022,
      draft: {
        step: 'outcome',
        date: '2022-12-31',
        description: '',
        evidence: 'Källa: Kolada, nyckeltal N00001',
        measure: titles.N00001,
        unit: 'procent',
        of: 'women-men',
        beforeDate: '2021-12-31',
        beforeWomen: '80',
        beforeMen: '90',
        afterDate: '2022-12-31',
        afterWomen: '86',
        afterMen: '91',
        source:
          'Källa: Kolada, nyckeltal N00001: före enligt hämtning 1, 1 januari 2026, efter enligt hämtning 2, 1 juni 2026',
      },
    })
    const unsaid = await addResult(ctx, { improvementId: improvement!.id, draft: offer!.draft })
    expect(unsaid).toMatchObject({ kind: 'refused', problems: [{ field: 'description' }] })
    const said = { ...offer!.draft, description: 'Längre besök.' }
    await addResult(ctx, { improvementId: improvement!.id, draft: said })
    const after = await getImprovement(ctx, { id: improvement!.id })
    expect(await offerOutcome(ctx, after.improvement, after.challenge)).toBeNull()
  })

  test('nothing is compared with a key figure that is called something else or is gone', async () => {
    const renamed = { titles: { ...titles, N00001: 'Nöjda med maten, andel (%)' } }
    await bringIn('2026-07-01T00:00:00.000Z', [], renamed)
    const read = async () => (await getChallenge(as(strategist()), { id })).now?.compared
    expect(await read()).toEqual({ kind: 'other-meaning', titleNow: 'Nöjda med maten, andel (%)' })
    await bringIn('2026-08-01T00:00:00.000Z', [], { withdrawn: ['N00001'] })
    expect(await read()).toEqual({ kind: 'gone' })
  })
})
