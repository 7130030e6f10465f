import type { Fault } from './fault.ts'

const assessments = 'server/services/assessments/assessments.test.ts'

/** In self-assessments: whose sheet it is, and who moves an occasion on. */
export const assessmentFaults: readonly Fault[] = [
  {
    id: 'sheet-of-another',
    careless: 'Saved an answer on whatever sheet there is at the occasion.',
    file: 'server/store/assessments/save-rating.ts',
    from: 'where occasion.id = $1 and assessment.person_id = $2',
    to: 'where occasion.id = $1 and $2::text is not null',
    caughtBy: [[assessments, 'a colleague who is not invited is refused']],
  },
  {
    id: 'answers-not-handed-in',
    careless: 'Showed the group what stands on sheets that nobody has handed in.',
    file: 'server/store/assessments/list-submitted-answers.ts',
    from: "    .where('submitted_at', 'is not', null)\n",
    to: '',
    caughtBy: [[assessments, 'the group sees the sheets handed in, and only those']],
    after: [[assessments, '']],
  },
  {
    id: 'agreed-by-anybody',
    careless: 'Let everybody who may read an occasion write what the group has agreed on.',
    file: 'server/services/assessments/save-consensus.ts',
    from: "    authorise(ctx, 'occasion.agree', found.occasion)\n",
    to: '',
    caughtBy: [
      ['app/entry/quick-save.server.test.ts', 'what the group agreed on is saved by those who belong to it'],
    ],
  },
  {
    id: 'occasion-moved-by-anybody',
    careless: 'Let everybody who may read an occasion move it on.',
    file: 'server/services/assessments/move-occasion.ts',
    from: "authorise(ctx, 'occasion.lead', occasion)",
    to: "authorise(ctx, 'occasion.read', occasion)",
    caughtBy: [[assessments, 'only who leads the assessment moves it on']],
    after: [[assessments, '']],
  },
]
