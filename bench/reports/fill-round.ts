import { randomUUID } from 'node:crypto'
import { bareImprovement } from '#domain/improvements/bare-improvement.ts'
import type { Database } from '#server/context.ts'
import type * as Modules from './modules.ts'

/** A made-up round to measure on: its address and who takes part. */
export type MeasuredRound = Readonly<{ slug: string; codes: readonly string[] }>

const codesOf = (count: number) => Array.from({ length: count }, (_, i) => `X${101 + i}`)

/** A round as large as a real one. */
export const roundSlug = 'matrundan'
export const codes = codesOf(15)

/** A round whose report is of more than forty pages. */
export const largeRound: MeasuredRound = { slug: 'stora-matrundan', codes: codesOf(60) }

const both = (text: string) => ({ sv: text, en: text })
const meetingIds = ['uppstart', 'bm1', 'bm2', 'bm3', 'avslut']
const steps = ['activity', 'product', 'way-of-working', 'outcome', 'societal-effect'] as const
const at = new Date('2026-11-20T12:00:00Z')

/** Fills a round: five self-assessments and four improvements of each made-up organisation. */
export async function fillRound(
  db: Database,
  modules: typeof Modules,
  round: MeasuredRound = { slug: roundSlug, codes },
): Promise<void> {
  await saveEachOrganisation(db, modules, round.codes)
  await saveFrame(db, modules, round)
  for (const [place, code] of round.codes.entries()) {
    for (const [meeting, meetingId] of meetingIds.entries())
      await saveOccasion(db, modules, { roundSlug: round.slug, code, place, meetingId, meeting })
    for (let n = 0; n < 4; n++) await saveImprovement(db, modules, { roundSlug: round.slug, code, n })
  }
}

async function saveEachOrganisation(
  db: Database,
  modules: typeof Modules,
  codes: readonly string[],
): Promise<void> {
  await modules.saveOrganisations(
    db,
    codes.map((code, i) => ({
      code,
      kind: 'municipality' as const,
      name: `Måttstad ${i + 1}`,
      officialName: `Måttstad ${i + 1} kommun`,
      alsoKnownAs: [],
      countyCode: null,
      countyName: null,
      skrGroup: null,
      population: null,
      position: null,
      neighbours: [],
      parentCode: null,
      fictional: true,
    })),
  )
}

async function saveFrame(
  db: Database,
  modules: typeof Modules,
  { slug: roundSlug, codes }: MeasuredRound,
): Promise<void> {
  await modules.saveRound(db, {
    slug: roundSlug,
    programme: both('Mätprogrammet'),
    name: both('Mätrundan'),
    purpose: both('En påhittad runda att mäta på.'),
    period: '2025–2026',
    status: 'open',
    origin: 'example',
    instruments: ['checklist-2018'],
    notes: [],
    sources: [],
  })
  const groups = Array.from({ length: codes.length / 3 }, (_, i) => ({
    id: `${roundSlug}-${i}`,
    roundSlug,
    name: both(`Grupp ${i + 1}`),
  }))
  await modules.saveGroups(db, groups)
  await modules.saveMeetings(
    db,
    meetingIds.map((id, i) => ({
      roundSlug,
      id,
      position: i + 1,
      name: both(id.toUpperCase()),
      theme: both('Styrning och ledning'),
      date: `2026-0${i + 1}-15`,
      host: null,
      assessed: true,
      workbookLabels: [],
    })),
  )
  await modules.saveParticipations(
    db,
    codes.map((organisationCode, i) => ({
      roundSlug,
      organisationCode,
      groupId: groups[Math.floor(i / 3)]!.id,
      kind: 'learner' as const,
      status: 'active' as const,
    })),
  )
}

type Where = Readonly<{ roundSlug: string; code: string; place: number; meetingId: string; meeting: number }>

async function saveOccasion(db: Database, modules: typeof Modules, where: Where): Promise<void> {
  const { roundSlug, code, place, meetingId, meeting } = where
  await modules.restoreOccasion(db, {
    occasion: {
      id: randomUUID(),
      roundSlug,
      organisationCode: code,
      meetingId,
      instrumentId: 'checklist-2018',
      levelId: 'overall',
      label: meetingId,
      date: `2026-0${meeting + 1}-15`,
      state: 'closed',
      source: 'browser',
      shiftNote: 'Beslutet har börjat märkas i fler nämnder.',
    },
    createdAt: at,
    history: [{ state: 'closed', at }],
    sheets: [],
    agreedAt: at,
    consensus: Array.from({ length: 10 }, (_, i) => ({
      item: i + 1,
      answer: { kind: 'rated' as const, value: 1 + ((place + i + meeting) % 3) },
      reason: 'Se protokollet.',
      evidence: 'Protokoll',
    })),
  })
}

async function saveImprovement(
  db: Database,
  modules: typeof Modules,
  { roundSlug, code, n }: Readonly<{ roundSlug: string; code: string; n: number }>,
): Promise<void> {
  const id = randomUUID()
  const improvement = {
    id,
    organisationCode: code,
    roundSlug,
    challengeId: null,
    title: `Förbättring ${n + 1}`,
    area: 'statistik',
    subGoals: ['power' as const],
    relatedItems: [{ instrumentId: 'checklist-2018', item: n + 1 }],
    challenge: 'Kvinnor väntar längre än män.',
    whatWasDone: 'Rutinen ändrades.',
    ownerName: 'Någon',
    ...bareImprovement,
  }
  await modules.insertImprovement(db, improvement, at)
  for (const step of steps.slice(0, n)) {
    const result = {
      id: randomUUID(),
      improvementId: id,
      step,
      date: '2026-06-01',
      description: 'Det blev så.',
      evidence: 'Rapport',
      change: null,
    }
    if (step !== 'outcome') await modules.insertResult(db, result, at)
  }
}
