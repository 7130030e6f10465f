import type { Fault } from './fault.ts'

const rules = 'domain/cycles/cycles.test.ts'
const services = 'server/services/cycles/cycles.test.ts'
const worksheets = 'server/services/worksheets/worksheets.test.ts'
const sheetRules = 'domain/worksheets/check-worksheet.test.ts'
const archive = 'server/archive/open-archive.test.ts'

/** In what is tried out in improvements: the order of a cycle, both sexes, what is counted, and whose it is. */
export const cycleFaults: readonly Fault[] = [
  {
    id: 'cycle-one-sex',
    careless: 'Let a cycle be studied without men, since nobody had asked any.',
    file: 'domain/cycles/check-cycle.ts',
    from: "const optional: readonly CycleField[] = ['numbers']",
    to: "const optional: readonly CycleField[] = ['numbers', 'men']",
    caughtBy: [[rules, 'with what women said, and nothing of men']],
  },
  {
    id: 'cycle-out-of-order',
    careless: 'Took a study for granted where somebody had decided.',
    file: 'domain/cycles/check-cycle.ts',
    from: "  if (begun.act && !begun.study) refuse('women', 'stage-before')\n",
    to: '',
    caughtBy: [[rules, 'a decision on what was never studied']],
  },
  {
    id: 'completion-of-all',
    careless: 'Counted cycles that have time left among those that should have been studied.',
    file: 'domain/cycles/count-completion.ts',
    from: 'begun.filter(({ studyOn, study }) => studyOn <= today || study !== null)',
    to: 'begun',
    caughtBy: [
      [rules, 'counts of the cycles that are due'],
      [rules, 'shares of nothing as no share'],
    ],
  },
  {
    id: 'cycle-last-wins',
    careless: 'Let whoever saves last win.',
    file: 'server/services/cycles/change-cycle.ts',
    from: "    if (stored.version !== version) return { kind: 'overtaken', stored, version: stored.version }\n",
    to: '',
    caughtBy: [[services, 'is not changed by the second of two at once']],
  },
  {
    id: 'cycle-number-twice',
    careless: 'Gave a new cycle the number after how many there are, which one that is gone has had.',
    file: 'server/services/cycles/add-cycle.ts',
    from: '(others.at(-1)?.number ?? 0) + 1',
    to: 'others.length + 1',
    caughtBy: [[services, 'never one that another has, also from two at once']],
  },
  {
    id: 'round-cycles-unfiltered',
    careless: 'Counted for the round also what is not shared.',
    file: 'server/services/cycles/count-round-cycles.ts',
    from: "onlyReadable(ctx, 'improvement.read', improvements)",
    to: 'improvements',
    caughtBy: [[services, 'a round counts what is shared']],
  },
  {
    id: 'cycle-said-in-log',
    careless: 'Kept in the log what women and men had said.',
    file: 'domain/audit/withhold-texts.ts',
    from: "  'cycle-added': ['women', 'men'],\n",
    to: '',
    caughtBy: [[services, 'leaves what women and men said out of the log']],
  },
  {
    id: 'cycle-half-studied',
    careless: 'Let the database take a study that tells of one sex.',
    sql: 'alter table cycle drop constraint stage_is_whole_or_empty',
    caughtBy: [
      [services, 'refuses a study for women alone'],
      [services, 'refuses a study of men alone'],
    ],
  },
  {
    id: 'cycle-undone',
    careless: 'Let the database take a study of what was never done.',
    sql: 'alter table cycle drop constraint no_study_without_do',
    caughtBy: [[services, 'refuses a study without do']],
  },
  {
    id: 'worksheet-any-box',
    careless: 'Saved whatever boxes a form sent.',
    file: 'domain/worksheets/check-worksheet.ts',
    from: "if (!boxes.has(key)) problems.push({ field: key, code: 'unknown-choice' })",
    to: 'void boxes.has(key)',
    caughtBy: [
      [sheetRules, 'with a field it does not have'],
      [worksheets, 'refuses a box that the worksheet does not have'],
    ],
  },
  {
    id: 'worksheet-forgets',
    careless: 'Threw away what a method had ceased to ask for.',
    file: 'server/services/worksheets/change-worksheet.ts',
    from: 'checkWorksheet(draft, method, findLeftOver(stored.answers, method))',
    to: 'checkWorksheet(draft, method)',
    caughtBy: [[worksheets, 'keeps what its method has ceased to ask for']],
  },
  {
    id: 'archive-cycle-unchecked',
    careless: 'Read in cycles from an archive without looking at their order.',
    file: 'server/archive/read-archive.ts',
    from: "  if (disordered) throw damagedIn(disordered, 'cycle')\n",
    to: '',
    caughtBy: [
      [archive, 'a cycle that is studied for women alone'],
      [archive, 'a cycle that is studied and was never done'],
    ],
  },
]
