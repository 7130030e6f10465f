import { expect, test } from 'vitest'
import type { NextStep } from '#domain/rounds/next-step.ts'
import type { Meeting } from '#domain/rounds/round.ts'
import { describeStep } from './describe-step.ts'

const meeting = (id: string, date: string | null): Meeting => ({
  roundSlug: 'r',
  id,
  position: 1,
  name: { sv: id.toUpperCase(), en: id.toUpperCase() },
  theme: { sv: '', en: '' },
  date,
  host: null,
  assessed: true,
  workbookLabels: [],
})

const meetings = [meeting('bm1', '2026-05-21'), meeting('bm2', '2026-09-24'), meeting('bm3', null)]
const place = { round: 'r', code: 'X001', meetings, history: false }

test.each<[NextStep, string, string, string]>([
  [
    { kind: 'read-workbook', meetingIds: ['bm1', 'bm2'] },
    'Läs in arbetsboken för BM1 och BM2',
    'Inget sparas förrän du har sett det.',
    '/rundor/r/deltagare/X001/las-in',
  ],
  [
    { kind: 'start-rating', meetingId: 'bm2', late: true },
    'Starta självskattningen till BM2',
    'Mötet var 24 september 2026.',
    '/rundor/r/deltagare/X001/nytt-tillfalle',
  ],
  [
    { kind: 'start-rating', meetingId: 'bm2', late: false },
    'Starta självskattningen inför BM2',
    'Mötet är 24 september 2026.',
    '/rundor/r/deltagare/X001/nytt-tillfalle',
  ],
  [
    { kind: 'start-rating', meetingId: 'bm3', late: false },
    'Starta självskattningen inför BM3',
    'dag okänd',
    '/rundor/r/deltagare/X001/nytt-tillfalle',
  ],
  [
    { kind: 'collect-sheets', meetingId: 'bm2', occasionId: 'o', submitted: 3, invited: 5, late: true },
    'Få in svaren till BM2',
    '3 av 5 har lämnat in.',
    '/tillfallen/o',
  ],
  [
    { kind: 'agree', meetingId: 'bm2', occasionId: 'o', agreed: 0, late: false },
    'Enas om BM2',
    'Gruppen har inte börjat enas.',
    '/tillfallen/o/enas',
  ],
  [
    { kind: 'add-improvement' },
    'Välj en förbättring att börja med',
    'Vilken skillnad mellan kvinnor och män',
    '/rundor/r/deltagare/X001/ny-forbattring',
  ],
  [
    { kind: 'follow-up', improvementId: 'i', title: 'Snöröjning', since: '2026-06-10' },
    'Följ upp ”Snöröjning”',
    'Inget nytt resultat sedan 10 juni 2026.',
    '/forbattringar/i',
  ],
  [
    { kind: 'follow-up', improvementId: 'i', title: 'Snöröjning', since: null },
    'Följ upp ”Snöröjning”',
    'Inget resultat är noterat.',
    '/forbattringar/i',
  ],
  [
    { kind: 'write-report' },
    'Skriv färdigt resultatrapporten',
    'Alla självskattningar är klara.',
    '/rundor/r/deltagare/X001/rapport',
  ],
])('%j', (step, title, why, href) => {
  const described = describeStep(step, { language: 'sv', ...place })
  expect(described).toMatchObject({ title, href })
  expect(described.why).toContain(why)
})

test('in English, words and addresses follow', () => {
  const step = { kind: 'read-workbook', meetingIds: ['bm1', 'bm2'] } as const
  expect(describeStep(step, { language: 'en', ...place })).toMatchObject({
    title: 'Read in the workbook for BM1 and BM2',
    href: '/en/rounds/r/participants/X001/import',
  })
})

test('in a round that is over the workbook is history', () => {
  const step = { kind: 'read-workbook', meetingIds: ['bm1'] } as const
  const described = describeStep(step, { language: 'sv', ...place, history: true })
  expect(described.title).toBe('Läs in arbetsboken från rundan')
})
