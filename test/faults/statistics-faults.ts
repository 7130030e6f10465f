import type { Fault } from './fault.ts'

const goals = 'server/services/goals/goals.test.ts'
const notAsked = 'test/walls/not-asked-for.test.ts'

/** In goals, challenges, sets and coverage: whose they are, and what of them comes from a form. */
export const statisticsFaults: readonly Fault[] = [
  {
    id: 'goal-without-asking',
    careless: 'Changed a goal without asking who does.',
    file: 'server/services/goals/change-locked-goal.ts',
    from: "authorise(ctx, 'goal.change', goal)",
    to: 'ctx.person!',
    caughtBy: [[goals, 'no politician sets, words or ends it']],
  },
  {
    id: 'goal-by-own-organisation',
    careless: 'Asked whether somebody may change goals where they are, not where the goal is.',
    file: 'server/services/goals/change-locked-goal.ts',
    from: "authorise(ctx, 'goal.change', goal)",
    to: "authorise(ctx, 'goal.change', { organisationCode: ctx.person?.roles[0]?.organisationCode })",
    caughtBy: [[goals, 'a goal that everybody may read is changed by its own organisation alone']],
  },
  {
    id: 'goal-read-unasked',
    careless: 'Showed a goal to whoever has its address.',
    file: 'server/services/goals/get-goal.ts',
    from: "requireReadable(ctx, 'goal.read', await findGoal(ctx.db, id), missing)",
    to: '(await findGoal(ctx.program, id))!',
    caughtBy: [[goals, 'a goal that is not shared cannot be told from one that does not exist']],
  },
  {
    id: 'goals-unfiltered',
    careless: 'Listed the goals of an organisation to everybody.',
    file: 'server/services/goals/read-goals.ts',
    from: "onlyReadable(ctx, 'goal.read', goals)",
    to: 'goals',
    caughtBy: [[goals, 'the list has every goal of the organisation and no other']],
  },
  {
    id: 'goals-of-everybody',
    careless: 'Listed the goals without asking whose.',
    file: 'server/store/goals/list-goals.ts',
    from: "    .where('organisation_code', '=', organisationCode)\n",
    to: '',
    caughtBy: [[goals, 'the list has every goal of the organisation and no other']],
  },
  {
    id: 'goal-of-the-form',
    careless: 'Stored a new goal with everything that the form had sent.',
    file: 'server/services/goals/set-goal.ts',
    from: '    createdAt: at.toISOString(),\n',
    to: '    createdAt: at.toISOString(),\n    ...(draft as object),\n    ...value,\n',
    caughtBy: [[notAsked, 'whose a new goal is']],
  },
  {
    id: 'new-goal-shared',
    careless: 'Shared new goals with everybody from the start.',
    file: 'server/services/goals/set-goal.ts',
    from: "circle: 'organisation',",
    to: "circle: 'public',",
    caughtBy: [[notAsked, 'whose a new goal is']],
  },
  {
    id: 'challenge-of-the-form',
    careless: 'Stored a new challenge with everything that the form had sent.',
    file: 'server/services/challenges/raise-challenge.ts',
    from: '      createdAt: at.toISOString(),\n',
    to: '      createdAt: at.toISOString(),\n      ...(draft as object),\n      ...value,\n',
    caughtBy: [[notAsked, 'whose a new challenge is']],
  },
  {
    id: 'sets-of-everybody',
    careless: 'Listed the sets of all organisations.',
    file: 'server/store/own-sets/list-own-sets.ts',
    from: "else query = query.where('organisation_code', '=', wanted.organisationCode)",
    to: '',
    caughtBy: [['server/services/sets/own-sets.test.ts', 'a set of another organisation']],
  },
  {
    id: 'set-of-the-form',
    careless: 'Stored a new set with everything that the form had sent.',
    file: 'server/services/sets/add-own-set.ts',
    from: 'createdAt: at, personId: person.id }',
    to: 'createdAt: at, personId: person.id, ...draft, ...value }',
    caughtBy: [[notAsked, 'whose a new own_set is']],
  },
  {
    id: 'coverage-of-everybody',
    careless: 'Found an item of an inventory by its id, whoever’s it was.',
    file: 'server/store/coverage/list-coverage-items.ts',
    from: "    .where('organisation_code', '=', organisationCode)\n    .orderBy((from)",
    to: '    .orderBy((from)',
    caughtBy: [['server/services/coverage/coverage.test.ts', 'an item of another organisation is not here']],
  },
]
