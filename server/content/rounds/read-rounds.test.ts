import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { ParticipationKind, ParticipationStatus } from '#domain/rounds/round.ts'
import { copyContent } from '#test/content/content-copy.ts'
import { readContent } from '../read-content.ts'
import { readRounds } from './read-rounds.ts'

const content = await readContent('content')
const planOf = (slug: string) => content.rounds.find(({ round }) => round.slug === slug)!
const count = (slug: string, of: { kind?: ParticipationKind; status?: ParticipationStatus }) =>
  planOf(slug).participations.filter(
    ({ kind, status }) => kind === (of.kind ?? kind) && status === (of.status ?? status),
  ).length

describe('the published rounds', () => {
  test('are four, all closed and told from published reports', () => {
    expect(content.rounds.map(({ round }) => round.slug)).toEqual([
      'modellkommuner-2015-2016',
      'modellkommuner-2017-2018',
      'modellkommuner-2018-2020',
      'modellregioner-2018-2020',
    ])
    for (const { round } of content.rounds) {
      expect(round).toMatchObject({ status: 'closed', origin: 'published' })
      expect(round.sources.length).toBeGreaterThan(0)
    }
  })

  test.each([
    ['modellkommuner-2015-2016', 6, 0, 0],
    ['modellkommuner-2017-2018', 15, 6, 0],
    ['modellkommuner-2018-2020', 14, 7, 3],
    ['modellregioner-2018-2020', 6, 0, 0],
  ])('%s has %i learners, %i mentors and %i supporting mentors', (slug, learners, mentors, supporting) => {
    expect(count(slug, { kind: 'learner' })).toBe(learners)
    expect(count(slug, { kind: 'mentor' })).toBe(mentors)
    expect(count(slug, { kind: 'supporting-mentor' })).toBe(supporting)
  })

  test('ten of fourteen handed in a report in 2018–2020', () => {
    const slug = 'modellkommuner-2018-2020'
    expect(count(slug, { kind: 'learner', status: 'completed' })).toBe(10)
    expect(count(slug, { kind: 'learner', status: 'withdrew' })).toBe(2)
    expect(count(slug, { kind: 'learner', status: 'did-not-report' })).toBe(2)
  })

  test('the last column of a workbook is known by three names', () => {
    const last = planOf('modellkommuner-2017-2018').meetings.at(-1)
    expect(last?.workbookLabels).toEqual(['Avslutningskonferens', 'Slutkonferens', 'Resultatkonferens'])
  })

  test('a pilot whose checklist is unknown claims none', () => {
    expect(planOf('modellkommuner-2015-2016')).toMatchObject({ round: { instruments: [] }, meetings: [] })
  })
})

const published = '../shared/data/published/rounds.json'

type PublishedGroup = { id: string; mentors: string[]; supportingMentors?: string[]; participants: string[] }

describe.skipIf(!existsSync(published))(
  `names and codes agree with ${published} (skipped where it is absent)`,
  () => {
    const { rounds } = existsSync(published)
      ? (JSON.parse(readFileSync(published, 'utf8')) as {
          rounds: { id: string; groups?: PublishedGroup[] }[]
        })
      : { rounds: [] }
    test.each([
      ['mk-2017', 'modellkommuner-2017-2018'],
      ['mk-2018', 'modellkommuner-2018-2020'],
      ['mr-2018', 'modellregioner-2018-2020'],
    ])('%s', (id, slug) => {
      const nameOf = new Map(content.organisations.map(({ code, name }) => [code, name]))
      const listed = (groupId: string, kind: ParticipationKind) =>
        planOf(slug)
          .participations.filter((one) => one.groupId === groupId && one.kind === kind)
          .map(({ organisationCode }) => nameOf.get(organisationCode)!)
      for (const group of rounds.find((round) => round.id === id)!.groups!) {
        // The report writes the district with its city; the register knows it by its own name.
        const plain = (name: string) => name.replace(' SDF (Stockholm)', '')
        expect(listed(group.id, 'mentor')).toEqual(group.mentors)
        expect(listed(group.id, 'supporting-mentor')).toEqual(group.supportingMentors ?? [])
        expect(listed(group.id, 'learner').map((name) => name.split(' (')[0])).toEqual(
          group.participants.map((name) => expect.stringContaining(plain(name))),
        )
      }
    })
  },
)

describe('a broken round stops with file, line and reason', () => {
  const file = 'rounds/modellkommuner-2017-2018.yaml'

  test.each([
    ['unknown organisation', "'2481', kind", "'9999', kind", /yaml:\d+: .*no organisation "9999"/],
    ['participant twice', "'2481', kind", "'2480', kind", /yaml:\d+: .*2480 takes part twice/],
    ['made-up among real', "'2481', kind", 'X001, kind', /yaml:\d+: .*made-up and real/],
    ['unknown checklist', '[checklist-2017]', '[checklist-1999]', /yaml:13: .*no checklist "checklist-1999"/],
    ['meeting twice', 'id: bm2', 'id: bm1', /yaml:\d+: .*meeting "bm1" stands there twice/],
    ['label twice', '[BM2]', '[bm1]', /yaml:\d+: .*cannot have the same label/],
    [
      'meetings out of order',
      "'2018-05'",
      "'2016-05'",
      /yaml:\d+: .*earlier than the one before it \(2017-01\)/,
    ],
    [
      'active in a closed round',
      'status: completed } # Lycksele',
      'status: active }',
      /yaml:\d+: .*nobody is active/,
    ],
    ['group twice', 'id: mk-2017-umea', 'id: mk-2017-pitea', /yaml:\d+: .*group stands there twice/],
    [
      'group of another round',
      'id: mk-2017-umea',
      'id: mk-2015-pilot',
      /yaml:\d+: .*belongs to modellkommuner-2015-2016/,
    ],
    [
      'wrong slug',
      'slug: modellkommuner-2017-2018',
      'slug: other',
      /yaml:1: slug: must be "modellkommuner-2017-2018"/,
    ],
    ['missing English', 'en: Start-up', 'de: Anfang', /yaml:\d+: .*en/],
    ['unknown status', 'status: closed', 'status: done', /yaml:5: status/],
  ])('%s', async (_, from, to, expected) => {
    const copy = await copyContent()
    await copy.replace(file, from, to)
    await expect(readRounds(copy.directory, content)).rejects.toThrow(expected)
  })

  test('a group without participants', async () => {
    const copy = await copyContent()
    const empty = '  - id: mk-2017-empty\n    name: { sv: Tom, en: Empty }\n    participants: []\n'
    await copy.write(file, (await copy.read(file)) + empty)
    await expect(readRounds(copy.directory, content)).rejects.toThrow(/a group needs participants/)
  })
})
