import type { Role } from '#domain/people/person.ts'

/**
 * Who may do something, by what they have to do with the thing it is done to. It is enough that one line fits. Whoever
 * holds the command line (`operator`) may do everything but what is one's own.
 */
export type Rule = Readonly<{
  /** Roles in the organisation it belongs to. */
  organisation?: readonly Role[]
  /** Roles in the round it belongs to; a mentor's reach ends with the group. */
  round?: readonly Role[]
  /** Roles for the whole installation. */
  installation?: readonly Role[]
  /** Whoever it is shared with. */
  shared?: true
  /** Whoever it is about or belongs to. */
  own?: true
  /** Whoever has signed in. */
  signedIn?: true
  anyone?: true
}>

const everyone: readonly Role[] = ['politician', 'manager', 'strategist', 'contributor', 'reader', 'auditor']
const leading: readonly Role[] = ['strategist', 'manager']
const working: readonly Role[] = [...leading, 'contributor']
const agreeing: readonly Role[] = [...working, 'politician']
const supporting: readonly Role[] = ['mentor', 'coordinator']

/** What can be done, and who may. Every service names one line of this table; nothing else decides. */
export const policy = {
  'public.read': { anyone: true },
  'sign-in': { anyone: true },
  'home.read': { signedIn: true },
  'account.keep': { own: true },
  'job.follow': { own: true },

  'organisation.change': { organisation: leading, round: ['coordinator'], installation: ['administrator'] },
  'organisation.archive': { organisation: leading },
  'people.read': { organisation: everyone, installation: ['administrator'] },
  'people.change': { organisation: ['strategist'], installation: ['administrator'] },
  'sharing.read': { organisation: everyone },
  'people.restore': { round: ['coordinator'], installation: ['administrator'] },
  'sharing.change': { organisation: leading },
  'support.consent': { organisation: ['strategist'] },
  'support.read': { organisation: everyone },
  'support.look': { round: ['coordinator'] },
  'retention.change': { organisation: leading },
  'audit.read': { organisation: ['strategist', 'auditor'] },
  'installation.audit': { installation: ['auditor', 'administrator'] },
  'installation.people': { installation: ['administrator'] },
  'installation.fetch': { installation: ['administrator'] },
  // Whoever holds the command line, and nobody else: all that there is, of everybody.
  'installation.backup': {},
  'installation.restore': {},
  'installation.personal-data': {},
  'installation.privacy': { installation: ['administrator', 'auditor'] },

  'installation.run': {},

  'participation.read': { organisation: everyone, round: [...supporting, 'evaluator'], shared: true },
  'round.follow': { round: ['coordinator', 'evaluator'] },
  'round.change': { round: ['coordinator'] },
  'round.archive': { round: ['coordinator'] },

  'occasion.follow': { organisation: everyone, round: supporting },
  'occasion.read': { organisation: everyone, shared: true },
  'occasion.lead': { organisation: leading },
  'occasion.rate': { own: true },
  'occasion.agree': { organisation: agreeing },
  'workbook.read-in': { organisation: leading },

  'improvement.read': { organisation: everyone, shared: true },
  'improvement.change': { organisation: working },
  'example.read': { organisation: everyone, round: ['coordinator'] },
  'example.publish': { organisation: leading },
  'example.review': { organisation: leading, round: ['coordinator'] },
  // What is about few stays where it was counted, however far the improvement is shared.
  'measure.read-few': { organisation: everyone },
  'challenge.read': { organisation: everyone, shared: true },
  'challenge.change': { organisation: working },
  'goal.read': { organisation: everyone, shared: true },
  'goal.change': { organisation: leading },
  'set.read': { organisation: everyone, shared: true },
  'set.change': { organisation: working },
  'coverage.read': { organisation: everyone, shared: true },
  'coverage.change': { organisation: working },

  'report.read': { organisation: everyone, shared: true },
  'report.write': { organisation: working },
  'report.adopt': { organisation: leading },
  'report.comment': { organisation: everyone, round: supporting },
  'comment.settle': { own: true },
  'meeting-pack.read': { organisation: everyone, round: [...supporting, 'evaluator'], shared: true },
  'meeting-pack.write': { organisation: working, round: supporting },
  'round-report.read': { organisation: everyone, round: [...supporting, 'evaluator'], shared: true },
  'round-report.write': { round: ['coordinator'] },
} as const satisfies Record<string, Rule>

/** Everything that somebody may or may not do. */
export type Action = keyof typeof policy
