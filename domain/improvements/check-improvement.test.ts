import { describe, expect, it } from 'vitest'
import { checkImprovement, type ImprovementDraft } from './check-improvement.ts'
import { newImprovementDraft } from './draft-of-improvement.ts'

const known = {
  areas: [{ id: 'idrott' }, { id: 'skola' }],
  instruments: [{ id: 'checklist-2018', items: [{ number: 7 }, { number: 9 }] }],
  language: 'sv' as const,
  units: [{ id: 'u1' }],
  owners: [{ id: 'carl', name: 'Carl Chef' }],
  keyFigures: new Set(['N1', 'N2']),
  sdgTargets: ['5.1', '5.2'],
  charterArticles: ['health', 'housing'],
}

const draft = newImprovementDraft({
  title: 'Lika många istider',
  area: 'idrott',
  subGoals: ['health', 'power'],
  relatedItems: ['checklist-2018:7'],
})

describe('checkImprovement', () => {
  it('gives what may be saved, with sub-goals in their own order and each once', () => {
    const typed = { ...draft, title: ' Lika  många\nistider ', subGoals: ['health', 'power', 'health'] }
    expect(checkImprovement(typed, known)).toEqual({
      value: {
        title: 'Lika många istider',
        area: 'idrott',
        subGoals: ['power', 'health'],
        relatedItems: [{ instrumentId: 'checklist-2018', item: 7 }],
        challenge: '',
        whatWasDone: '',
        ownerName: '',
        ownerId: null,
        unitId: null,
        dueOn: null,
        aim: null,
        keyFigures: [],
        sdgTargets: [],
        charterArticles: [],
        decisions: [],
      },
      problems: [],
    })
  })

  it.each([
    ['an empty title', { title: '' }, ['title missing']],
    ['a title of blanks', { title: ' \n ' }, ['title missing']],
    ['a title of 200', { title: 'å'.repeat(200) }, []],
    ['a title of 201', { title: 'å'.repeat(201) }, ['title too-long']],
    ['no area', { area: '' }, ['area missing']],
    ['an unknown area', { area: 'rymdfart' }, ['area unknown-choice']],
    ['nothing related', { relatedItems: [] }, []],
    ['an unknown instrument', { relatedItems: ['checklist-1999:7'] }, ['relatedItems unknown-choice']],
    ['an unknown statement', { relatedItems: ['checklist-2018:8'] }, ['relatedItems unknown-choice']],
    ['a statement by no number', { relatedItems: ['checklist-2018:'] }, ['relatedItems unknown-choice']],
    ['a statement with a tail', { relatedItems: ['checklist-2018:7:7'] }, ['relatedItems unknown-choice']],
    ['an unknown sub-goal', { subGoals: ['makt'] }, ['subGoals unknown-choice']],
    ['a text of 50 000', { challenge: 'x'.repeat(50_000) }, []],
    ['a text of 50 001', { whatWasDone: 'x'.repeat(50_001) }, ['whatWasDone too-long']],
    ['an owner of 201', { ownerName: 'x'.repeat(201) }, ['ownerName too-long']],
    ['an owner there', { ownerId: 'carl' }, []],
    ['an owner from elsewhere', { ownerId: 'saga' }, ['ownerId unknown-choice']],
    ['a unit there', { unitId: 'u1' }, []],
    ['a unit from elsewhere', { unitId: 'u2' }, ['unitId unknown-choice']],
    ['a day that does not exist', { dueOn: '2026-02-30' }, ['dueOn not-a-date']],
    ['key figures', { keyFigures: ['N2', 'N1'] }, []],
    ['a key figure that nobody has', { keyFigures: ['N3'] }, ['keyFigures unknown-choice']],
    ['a target that nobody has', { sdgTargets: ['5.9'] }, ['sdgTargets unknown-choice']],
    ['an article that nobody has', { charterArticles: ['x'] }, ['charterArticles unknown-choice']],
    ['several at once', { title: '', area: '' }, ['title missing', 'area missing']],
  ] as [string, Partial<ImprovementDraft>, string[]][])('of %s', (_, change, expected) => {
    const { problems, value } = checkImprovement({ ...draft, ...change }, known)
    expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual(expected)
    expect(value === null).toBe(expected.length > 0)
  })
})

it('whoever is chosen owns it under their own name, and what is chosen stands in its own order once', () => {
  const typed = {
    ownerId: 'carl',
    ownerName: 'Någon annan',
    sdgTargets: ['5.2', '5.1', '5.2'],
    charterArticles: ['housing', 'health'],
    keyFigures: ['N2', 'N1', 'N2'],
  }
  expect(checkImprovement({ ...draft, ...typed }, known).value).toMatchObject({
    ownerId: 'carl',
    ownerName: 'Carl Chef',
    sdgTargets: ['5.1', '5.2'],
    charterArticles: ['health', 'housing'],
    keyFigures: ['N2', 'N1'],
  })
})
