import { expect, test } from 'vitest'
import type { Person, Reach, Role } from '#domain/people/person.ts'
import { may } from './may.ts'
import { type Action, policy } from './policy.ts'

/** Something of X001 in round r that is shared with nobody and was made by somebody else. */
const place = { organisationCode: 'X001', roundSlug: 'r', personId: 'another' } as const

const person = (
  role: Role,
  organisationCode: string | null,
  roundSlug: string | null,
  group: string[] = [],
) => {
  const reach: Reach = { coordinator: [], group, round: [] }
  return { id: 'p', name: 'P', example: false, roles: [{ role, organisationCode, roundSlug }], reach }
}

/** In the order of the columns below. */
const people: readonly (Person | null)[] = [
  null,
  person('politician', 'X001', null),
  person('reader', 'X001', null),
  person('auditor', 'X001', null),
  person('contributor', 'X001', null),
  person('manager', 'X001', null),
  person('strategist', 'X001', null),
  person('strategist', 'X002', null, ['r/X001']),
  person('mentor', 'X003', 'r', ['r/X001']),
  person('mentor', 'X003', 'r', ['r/X002']),
  person('coordinator', null, 'r'),
  person('coordinator', null, 'q'),
  person('evaluator', null, 'r'),
  person('administrator', null, null),
  person('operator', null, null),
]

/**
 * Who may: nobody signed in; of the organisation a politician, reader, auditor, contributor, manager, strategist; a
 * strategist elsewhere; the mentor of the group and of another; the coordinator of the round and of another; its
 * evaluator; an administrator; whoever holds the command line. Decided by people, not read from the policy.
 */
const expected: Readonly<Record<Action, string>> = {
  //                             no | po re au co ma st | el | me m2 | co c2 ev | ad op
  'public.read': '               x    x  x  x  x  x  x    x    x  x    x  x  x    x  x',
  'sign-in': '                   x    x  x  x  x  x  x    x    x  x    x  x  x    x  x',
  'home.read': '                 .    x  x  x  x  x  x    x    x  x    x  x  x    x  x',
  'account.keep': '              .    .  .  .  .  .  .    .    .  .    .  .  .    .  .',
  'job.follow': '                .    .  .  .  .  .  .    .    .  .    .  .  .    .  .',
  'organisation.change': '       .    .  .  .  .  x  x    .    .  .    x  .  .    x  x',
  'organisation.archive': '      .    .  .  .  .  x  x    .    .  .    .  .  .    .  x',
  'people.read': '               .    x  x  x  x  x  x    .    .  .    .  .  .    x  x',
  'people.change': '             .    .  .  .  .  .  x    .    .  .    .  .  .    x  x',
  'people.restore': '            .    .  .  .  .  .  .    .    .  .    x  .  .    x  x',
  'sharing.read': '              .    x  x  x  x  x  x    .    .  .    .  .  .    .  x',
  'sharing.change': '            .    .  .  .  .  x  x    .    .  .    .  .  .    .  x',
  'support.read': '              .    x  x  x  x  x  x    .    .  .    .  .  .    .  x',
  'support.consent': '           .    .  .  .  .  .  x    .    .  .    .  .  .    .  x',
  'support.look': '              .    .  .  .  .  .  .    .    .  .    x  .  .    .  x',
  'retention.change': '          .    .  .  .  .  x  x    .    .  .    .  .  .    .  x',
  'audit.read': '                .    .  .  x  .  .  x    .    .  .    .  .  .    .  x',
  'installation.audit': '        .    .  .  .  .  .  .    .    .  .    .  .  .    x  x',
  'installation.people': '       .    .  .  .  .  .  .    .    .  .    .  .  .    x  x',
  'installation.fetch': '        .    .  .  .  .  .  .    .    .  .    .  .  .    x  x',
  'installation.backup': '       .    .  .  .  .  .  .    .    .  .    .  .  .    .  x',
  'installation.restore': '      .    .  .  .  .  .  .    .    .  .    .  .  .    .  x',
  'installation.personal-data': '.    .  .  .  .  .  .    .    .  .    .  .  .    .  x',
  'installation.privacy': '      .    .  .  .  .  .  .    .    .  .    .  .  .    x  x',
  'installation.run': '          .    .  .  .  .  .  .    .    .  .    .  .  .    .  x',
  'participation.read': '        .    x  x  x  x  x  x    .    x  .    x  .  x    .  x',
  'round.follow': '              .    .  .  .  .  .  .    .    .  .    x  .  x    .  x',
  'round.change': '              .    .  .  .  .  .  .    .    .  .    x  .  .    .  x',
  'round.archive': '             .    .  .  .  .  .  .    .    .  .    x  .  .    .  x',
  'occasion.follow': '           .    x  x  x  x  x  x    .    x  .    x  .  .    .  x',
  'occasion.read': '             .    x  x  x  x  x  x    .    .  .    .  .  .    .  x',
  'occasion.lead': '             .    .  .  .  .  x  x    .    .  .    .  .  .    .  x',
  'occasion.rate': '             .    .  .  .  .  .  .    .    .  .    .  .  .    .  .',
  'occasion.agree': '            .    x  .  .  x  x  x    .    .  .    .  .  .    .  x',
  'workbook.read-in': '          .    .  .  .  .  x  x    .    .  .    .  .  .    .  x',
  'improvement.read': '          .    x  x  x  x  x  x    .    .  .    .  .  .    .  x',
  'improvement.change': '        .    .  .  .  x  x  x    .    .  .    .  .  .    .  x',
  'example.read': '              .    x  x  x  x  x  x    .    .  .    x  .  .    .  x',
  'example.publish': '           .    .  .  .  .  x  x    .    .  .    .  .  .    .  x',
  'example.review': '            .    .  .  .  .  x  x    .    .  .    x  .  .    .  x',
  'measure.read-few': '          .    x  x  x  x  x  x    .    .  .    .  .  .    .  x',
  'challenge.read': '            .    x  x  x  x  x  x    .    .  .    .  .  .    .  x',
  'challenge.change': '          .    .  .  .  x  x  x    .    .  .    .  .  .    .  x',
  'goal.read': '                 .    x  x  x  x  x  x    .    .  .    .  .  .    .  x',
  'goal.change': '               .    .  .  .  .  x  x    .    .  .    .  .  .    .  x',
  'set.read': '                  .    x  x  x  x  x  x    .    .  .    .  .  .    .  x',
  'set.change': '                .    .  .  .  x  x  x    .    .  .    .  .  .    .  x',
  'coverage.read': '             .    x  x  x  x  x  x    .    .  .    .  .  .    .  x',
  'coverage.change': '           .    .  .  .  x  x  x    .    .  .    .  .  .    .  x',
  'report.read': '               .    x  x  x  x  x  x    .    .  .    .  .  .    .  x',
  'report.write': '              .    .  .  .  x  x  x    .    .  .    .  .  .    .  x',
  'report.adopt': '              .    .  .  .  .  x  x    .    .  .    .  .  .    .  x',
  'report.comment': '            .    x  x  x  x  x  x    .    x  .    x  .  .    .  x',
  'comment.settle': '            .    .  .  .  .  .  .    .    .  .    .  .  .    .  .',
  'meeting-pack.read': '         .    x  x  x  x  x  x    .    x  .    x  .  x    .  x',
  'meeting-pack.write': '        .    .  .  .  x  x  x    .    x  .    x  .  .    .  x',
  'round-report.read': '         .    x  x  x  x  x  x    .    x  .    x  .  x    .  x',
  'round-report.write': '        .    .  .  .  .  .  .    .    .  .    x  .  .    .  x',
}

test.each(Object.entries(expected) as [Action, string][])('who may %s', (action, row) => {
  const said = people.map((who) => (may(who, action, place) ? 'x' : '.'))
  expect(said.join(' ')).toBe(row.trim().split(/\s+/).join(' '))
})

test('what is shared with everybody is read by everybody, and changed by nobody more', () => {
  const shared = (Object.keys(policy) as Action[]).filter(
    (action) => may(null, action, { ...place, circle: 'public' }) && !may(null, action, place),
  )
  expect(shared).toEqual(
    ['participation', 'occasion', 'improvement', 'challenge', 'goal', 'set', 'coverage', 'report']
      .concat(['meeting-pack', 'round-report'])
      .map((thing) => `${thing}.read`),
  )
})
