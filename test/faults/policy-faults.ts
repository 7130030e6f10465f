import type { Fault } from './fault.ts'

const may = 'domain/access/may.ts'
const mayTest = 'domain/access/may.test.ts'
const policyTest = 'domain/access/policy.test.ts'
const findPerson = 'server/store/people/find-person.ts'
const findPersonTest = 'server/store/people/find-person.test.ts'
const shared = 'what is shared reaches its circle and those within it, in its own round'

/** In the one table that decides, in who may by it, and in what somebody is known to be. */
export const policyFaults: readonly Fault[] = [
  {
    id: 'row-loosened-to-read',
    careless: 'Let mentors and coordinators read improvements that nobody has shared with them.',
    file: 'domain/access/policy.ts',
    from: "'improvement.read': { organisation: everyone, shared: true }",
    to: "'improvement.read': { organisation: everyone, round: supporting, shared: true }",
    caughtBy: [[policyTest, 'who may improvement.read']],
  },
  {
    id: 'row-loosened-to-change',
    careless: 'Let everybody of an organisation change its goals, readers and auditors too.',
    file: 'domain/access/policy.ts',
    from: "'goal.change': { organisation: leading }",
    to: "'goal.change': { organisation: everyone }",
    caughtBy: [[policyTest, 'who may goal.change']],
  },
  {
    id: 'row-loosened-to-share',
    careless: 'Let everybody whom something is shared with change with whom it is shared.',
    file: 'domain/access/policy.ts',
    from: "'sharing.change': { organisation: leading }",
    to: "'sharing.change': { organisation: leading, shared: true }",
    caughtBy: [[policyTest, 'what is shared with everybody is read by everybody']],
  },
  {
    id: 'row-loosened-to-back-up',
    careless: 'Let administrators take out all that there is of everybody.',
    file: 'domain/access/policy.ts',
    from: "'installation.backup': {},",
    to: "'installation.backup': { installation: ['administrator'] },",
    caughtBy: [[policyTest, 'who may installation.backup']],
  },
  {
    id: 'role-in-any-organisation',
    careless: 'Asked whether somebody is a strategist, not where.',
    file: may,
    from: 'held.organisationCode === organisationCode && roles.includes(held.role)',
    to: 'held.organisationCode !== null && roles.includes(held.role)',
    caughtBy: [
      [mayTest, 'a strategist elsewhere changes a goal'],
      [policyTest, 'who may goal.change'],
    ],
  },
  {
    id: 'organisation-left-out',
    careless: 'Took what names no organisation for one that anybody may have a role in.',
    file: may,
    from: 'if (organisationCode == null) return false\n  return person.roles.some((held) => held.organisationCode === organisationCode',
    to: 'return person.roles.some((held) => held.organisationCode === (organisationCode ?? null)',
    caughtBy: [[mayTest, 'a strategist of nothing changes a goal']],
  },
  {
    id: 'organisation-role-for-installation',
    careless: 'Took the auditor of one organisation for that of the whole installation.',
    file: may,
    from: 'roles.includes(role) && organisationCode === null',
    to: 'roles.includes(role) && organisationCode !== undefined',
    caughtBy: [[policyTest, 'who may installation.audit']],
  },
  {
    id: 'role-in-any-round',
    careless: 'Asked whether somebody is a coordinator, not of which round.',
    file: may,
    from: "(held.roundSlug === place.roundSlug || (held.role !== 'mentor' && held.roundSlug === null)) &&",
    to: '',
    caughtBy: [
      [mayTest, 'the coordinator of another round'],
      [policyTest, 'who may round.change'],
    ],
  },
  {
    id: 'mentor-of-any-group',
    careless: 'Let a mentor follow every group of the round.',
    file: may,
    from: "(held.role !== 'mentor' || place.organisationCode == null || isMentored(person.reach, place))",
    to: 'held.roundSlug !== undefined',
    caughtBy: [
      [mayTest, 'a mentor of another group'],
      [policyTest, 'who may occasion.follow'],
    ],
  },
  {
    id: 'null-owner',
    careless: 'Took what belongs to nobody for one’s own.',
    file: may,
    from: 'if (rule.own) return place.personId === person.id',
    to: 'if (rule.own) return (place.personId ?? person.id) === person.id',
    caughtBy: [[mayTest, 'what is one’s own is nobody else’s']],
  },
  {
    id: 'own-for-operator',
    careless: 'Let whoever holds the command line act as everybody.',
    file: may,
    from: 'if (rule.own) return place.personId === person.id',
    to: "if (rule.own && !holds(person, ['operator'])) return place.personId === person.id",
    caughtBy: [[mayTest, 'what is one’s own is nobody else’s, not even the operator’s']],
  },
  {
    id: 'circle-flipped',
    careless: 'Compared the circles the wrong way round.',
    file: may,
    from: 'wide >= circles.indexOf(circle)',
    to: 'wide <= circles.indexOf(circle)',
    caughtBy: [[mayTest, shared]],
  },
  {
    id: 'coordinator-sees-unshared',
    careless: 'Let the coordinator see what stays in the organisation.',
    file: may,
    from: 'wide >= circles.indexOf(circle)',
    to: 'wide >= circles.indexOf(circle) - 1',
    caughtBy: [[mayTest, shared]],
  },
  {
    id: 'circle-left-out',
    careless: 'Took what has no circle for shared with the coordinator.',
    file: may,
    from: "circles.indexOf(place.circle ?? 'organisation')",
    to: "circles.indexOf(place.circle ?? 'coordinator')",
    caughtBy: [[mayTest, 'what has no circle is in no one’s reach']],
  },
  {
    id: 'shared-in-another-round',
    careless: 'Looked up whom something is shared with without its round.',
    file: may,
    from: 'return roundSlug == null ? String(organisationCode) : `${roundSlug}/${organisationCode}`',
    to: 'return roundSlug === undefined ? String(organisationCode) : `${organisationCode}`',
    caughtBy: [[mayTest, shared]],
  },
  {
    id: 'ended-role-counts',
    careless: 'Forgot that a role may have an end.',
    file: findPerson,
    from: ' and (ends_on is null or ends_on > ${on}::date)',
    to: '',
    caughtBy: [['server/services/people/handover.test.ts', 'on a later day both run the work until then']],
  },
  {
    id: 'role-below-its-floor',
    careless: 'Counted roles that need a surer sign-in.',
    file: findPerson,
    from: 'held as (select * from every where not dormant)',
    to: 'held as (select * from every)',
    caughtBy: [
      ['server/services/accounts/finish-sign-in.test.ts', 'below the level a role needs, the role rests'],
    ],
  },
  {
    id: 'floor-not-asked',
    careless: 'Compared the level with the floor the wrong way round.',
    file: 'domain/people/dormant-roles.ts',
    from: 'floors[role]! > assurance',
    to: 'floors[role]! < assurance',
    caughtBy: [
      ['server/services/accounts/finish-sign-in.test.ts', 'below the level a role needs, the role rests'],
    ],
  },
  {
    id: 'mentor-reaches-round',
    careless: 'Let a mentor reach what is shared with support in the other groups.',
    file: findPerson,
    from: "where role <> 'mentor' or there.group_id = standing.group_id",
    to: 'where there.group_id is not null',
    caughtBy: [[findPersonTest, 'a mentor reaches the group of the organisation they come from']],
  },
  {
    id: 'coordinator-reaches-every-round',
    careless: 'Joined those who take part without asking in which round.',
    file: findPerson,
    from: 'join participation there on standing.round_slug is null or there.round_slug = standing.round_slug',
    to: 'join participation there on true',
    caughtBy: [[findPersonTest, 'a coordinator of every round reaches everybody in every round']],
  },
  {
    id: 'member-reaches-every-group',
    careless: 'Put everybody of the round into everybody’s group.',
    file: findPerson,
    from: "bool_or(role in ('mentor', 'member') and there.group_id = standing.group_id)",
    to: "bool_or(role in ('mentor', 'member'))",
    caughtBy: [[findPersonTest, 'a reader of an organisation reaches its group']],
  },
]
