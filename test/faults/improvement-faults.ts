import type { Fault } from './fault.ts'

const notAsked = 'test/walls/not-asked-for.test.ts'
const improvements = 'server/services/improvements/improvements.test.ts'
const check = 'domain/improvements/check-improvement.ts'
const board = 'domain/improvements/arrange-board.ts'

/** In how an improvement is worked with: whose it is, what it aims at, how far it has come, and what is waited for. */
export const improvementFaults: readonly Fault[] = [
  {
    id: 'aim-of-half-a-today',
    careless: 'Took what a measure is today for one sex alone.',
    file: 'domain/improvements/check-aim.ts',
    from: "draft[field].trim() === '') refuse(field, 'both-or-neither')",
    to: "draft[field].trim() === '' && field === 'aimTodayWomen') refuse(field, 'both-or-neither')",
    caughtBy: [['domain/improvements/check-aim.test.ts', 'is refused with half of today']],
  },
  {
    id: 'owners-of-everywhere',
    careless: 'Offered as owners those who work in any organisation.',
    file: 'server/store/people/list-owners.ts',
    from: "    .where('organisation_code', '=', organisationCode)\n",
    to: '',
    caughtBy: [
      [improvements, 'offers those who work there'],
      [improvements, 'refuses an owner who works elsewhere'],
    ],
  },
  {
    id: 'unit-of-the-form',
    careless: 'Took the unit that the form sent as it was.',
    file: check,
    from: "if (unitId !== '' && !known.units.some(({ id }) => id === unitId))",
    to: "if (unitId === '?')",
    caughtBy: [['domain/improvements/check-improvement.test.ts', 'of a unit from elsewhere']],
  },
  {
    id: 'owner-gone-with-role',
    careless: 'Let an improvement lose its owner as soon as their role has ended.',
    file: 'server/services/improvements/list-links.ts',
    from: 'owners: withFormer(owners, kept)',
    to: 'owners',
    caughtBy: [[improvements, 'stays with an owner whose role has ended']],
  },
  {
    id: 'move-over-others',
    careless: 'Moved an improvement without looking whether somebody else had done so since.',
    file: 'server/services/improvements/change-state.ts',
    from: '    if (stored.version !== version)',
    to: '    if (stored.version < version)',
    caughtBy: [[improvements, 'is told when somebody else moved it first']],
  },
  {
    id: 'reason-in-the-log',
    careless: 'Kept in the log why an improvement was stopped, where nobody can take it away.',
    file: 'domain/audit/withhold-texts.ts',
    from: "  'improvement-moved': ['endedBecause'],\n",
    to: '',
    caughtBy: [[improvements, 'begins, is stopped with a reason, and is taken up again']],
  },
  {
    id: 'late-though-over',
    careless: 'Called overdue what has been finished.',
    file: 'domain/improvements/is-overdue.ts',
    from: ' && !isOver(state)',
    to: '',
    caughtBy: [['domain/improvements/check-state-change.test.ts', 'finished work due on']],
  },
  {
    id: 'waits-though-over',
    careless: 'Let the cycles of what is over wait for ever.',
    file: board,
    from: 'isOver(improvement.state) ? null : (waiting.get(improvement.id) ?? null)',
    to: '(waiting.get(improvement.id) ?? null)',
    caughtBy: [['domain/improvements/arrange-board.test.ts', 'can be narrowed to what is overdue or waits']],
  },
  {
    id: 'units-of-other-rounds',
    careless: 'Took along in the archive of a round the units of everything.',
    file: 'domain/archive/check-scope.ts',
    from: "if (table.name === 'unit') return units.has(row.id)",
    to: "if (table.name === 'unit') return units.size > 0",
    caughtBy: [
      [
        'server/services/archive/archive.test.ts',
        'an archive of a round holds only the challenges and units',
      ],
    ],
  },
  {
    id: 'erased-and-still-owner',
    careless: 'Erased the name of an owner only where it was written as it is now.',
    file: 'server/store/privacy/erase-person.ts',
    from: 'where owner_id = ${id} or owner_id is null and owner_name',
    to: 'where owner_name',
    caughtBy: [['server/services/privacy/privacy.test.ts', 'not a trace is left']],
  },
  {
    id: 'improvements-of-everybody',
    careless: 'Listed the improvements of a round without asking whose.',
    file: 'server/store/improvements/list-improvements.ts',
    from: "if (organisationCode !== undefined) query = query.where('organisation_code', '=', organisationCode)",
    to: '',
    caughtBy: [['server/store/improvements/list-improvements.test.ts', 'gives what was stored']],
  },
  {
    id: 'result-of-another-improvement',
    careless: 'Found a result by its id, whichever improvement it belongs to.',
    file: 'server/services/improvements/remove-result.ts',
    from: 'if (!stored) throw missing',
    to: 'if (stored === null) throw missing',
    caughtBy: [
      ['server/services/improvements/improvements.test.ts', 'is not found under another improvement'],
    ],
  },
  {
    id: 'challenge-of-elsewhere',
    careless: 'Began an improvement with the challenge of another organisation.',
    file: 'server/services/improvements/add-improvement.ts',
    from: ' || (challenge !== null && challenge.organisationCode !== organisationCode)',
    to: '',
    caughtBy: [
      [
        'server/services/challenges/challenges.test.ts',
        'the challenge of another organisation cannot be begun with',
      ],
    ],
  },
  {
    id: 'improvement-of-the-form',
    careless: 'Stored a new improvement with everything that the form had sent.',
    file: 'server/services/improvements/add-improvement.ts',
    from: '{ id, roundSlug, organisationCode, challengeId, ...bareImprovement, ...value }',
    to: '{ id, roundSlug, organisationCode, challengeId, ...bareImprovement, ...draft, ...value }',
    caughtBy: [[notAsked, 'whose a new improvement is']],
  },
  {
    id: 'new-work-shared',
    careless: 'Shared new improvements with the coordinator from the start.',
    sql: "alter table improvement alter column circle set default 'coordinator'",
    caughtBy: [[notAsked, 'whose a new improvement is']],
  },
]
