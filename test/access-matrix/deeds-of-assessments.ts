import type { Deed } from './deed.ts'
import type { Who } from './expectation.ts'
import { idOf } from './tenants.ts'
import { all, leading, readable, working } from './who.ts'

/** That an occasion is held is known to the group and to those who follow the round, whatever is shared of it. */
const aware: Who = { ...readable, members: 'group', support: ['mentor', 'coordinator', 'evaluator'] }

const occasion = (state: string) => ({ occasion: idOf('own', `${state} occasion`) })
const statement = { 'version-1': '1', 'answer-1': '3', 'before-1': '' }
const sheet = { instrument: 'checklist-2018' }
const rated = { item: '1', ...sheet, answer: '3', comment: 'Bra', version: '1' }

const ofAssessments: readonly Deed[] = [
  {
    name: 'newOccasion',
    deed: 'open',
    form: {
      meeting: 'bm4',
      instrument: 'checklist-2018:overall',
      date: '2026-11-19',
      people: ['own-strategist:strategist'],
    },
    who: { own: leading },
    refused: 403,
    done: 'create-occasion',
  },
  {
    name: 'newOccasion',
    deed: 'add somebody by name outside trial mode',
    form: { intent: 'add', name: 'Ny', role: 'politician' },
    who: { own: leading },
    refused: 403,
    answers: 409,
    done: null,
  },
  {
    name: 'occasion',
    deed: 'begin to agree',
    at: occasion('rating'),
    before: [
      `update assessment set submitted_at = now() where occasion_id = '${occasion('rating').occasion}'`,
    ],
    form: { intent: 'start' },
    who: { own: leading },
    refused: 404,
    known: readable,
    done: 'move-occasion',
  },
  {
    name: 'occasion',
    deed: 'go back to rating',
    at: occasion('agreeing'),
    form: { intent: 'return', reason: 'Fel' },
    who: { own: leading },
    refused: 404,
    known: readable,
    done: 'move-occasion',
  },
  {
    name: 'occasion',
    deed: 'open again',
    at: occasion('closed'),
    form: { intent: 'reopen', reason: 'Fel' },
    who: { own: leading },
    refused: 404,
    known: readable,
    done: 'move-occasion',
  },
  ...(['rate', 'rateItem'] as const).map((name): Deed => {
    const at = name === 'rate' ? occasion('rating') : { ...occasion('rating'), item: '1' }
    const form = { ...sheet, ...statement, 'comment-1': 'Bra', intent: 'end' }
    return {
      name,
      deed: 'save',
      at,
      form,
      who: { invited: true },
      refused: 404,
      known: aware,
      done: 'rate',
    }
  }),
  ...(['rate', 'rateItem'] as const).map((name): Deed => ({
    name,
    deed: 'hand in',
    at: { ...occasion('rating'), item: '1' },
    form: { ...sheet, intent: 'submit' },
    who: { invited: true },
    refused: 404,
    known: readable,
    done: 'submit-sheet',
  })),
  {
    name: 'saveRating',
    deed: 'save a rating',
    at: occasion('rating'),
    form: rated,
    who: { invited: true },
    refused: 404,
    // A save asks for no more than the roles in one's own organisations.
    known: { own: all, public: true },
    done: 'rate',
  },
  {
    name: 'saveRating',
    deed: 'save what is agreed',
    at: occasion('agreeing'),
    form: { of: 'group', item: '1', answer: '3', reason: 'Ny', evidence: '', version: '1' },
    who: { own: [...working, 'politician'] },
    refused: 404,
    known: readable,
    done: 'agree',
  },
  {
    name: 'saveRating',
    deed: 'explain the shift',
    at: occasion('agreeing'),
    form: { item: 'shift', note: 'Ny', version: '1' },
    who: { own: [...working, 'politician'] },
    refused: 404,
    known: readable,
    done: 'explain-shift',
  },
  {
    name: 'agree',
    deed: 'save',
    at: occasion('agreeing'),
    form: { ...statement, 'reason-1': 'Ny', 'evidence-1': '' },
    who: { own: [...working, 'politician'] },
    refused: 404,
    known: readable,
    done: 'agree',
  },
  {
    name: 'agree',
    deed: 'close',
    at: occasion('agreeing'),
    form: { intent: 'close', 'note-shift': 'k4n-own-occasion-shift_note', 'version-shift': '1' },
    who: { own: leading },
    refused: 404,
    known: readable,
    done: 'move-occasion',
  },
]

/** As if nothing had been agreed on yet, so that there is something to read in. */
const withoutOccasions = ['consensus', 'occasion_event', 'assessment', 'rating', 'occasion'].map(
  (table) => `delete from ${table}`,
)

const ofWorkbooks: readonly Deed[] = [
  {
    name: 'importWorkbook',
    deed: 'send a workbook',
    form: ({ workbook }) => {
      const form = new FormData()
      form.set('workbook', new File([workbook as BlobPart], 'x.xlsx'))
      return form
    },
    who: { own: leading },
    refused: 403,
    done: null,
    leaves: 'workbook_staging',
  },
  {
    name: 'importWorkbook',
    deed: 'read in the workbook that was sent',
    before: withoutOccasions,
    form: { id: idOf('own', 'staging') },
    who: { only: 'own-strategist' },
    refused: 404,
    hidden: true,
    done: 'import-workbook',
  },
]

/** What can be done with self-assessments and their workbooks. */
export const deedsOfAssessments: readonly Deed[] = [...ofAssessments, ...ofWorkbooks]
