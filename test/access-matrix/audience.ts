import { circles, type Circle } from '#domain/access/circle.ts'
import { isAmong, isOfInstallation, standsIn, supports } from './expectation.ts'
import type { Canary, Tenant } from './tenants.ts'
import type { Viewer } from './viewers.ts'

/** What follows the circle that a thing is shared with, and who wrote it. */
const shared: readonly string[] = [
  'occasion',
  'occasion_event',
  'consensus',
  'improvement',
  'improvement_result',
  'measure',
  'measure_point',
  'follow_up',
  'adoption',
  'link_check',
  'cycle',
  'worksheet',
  'challenge',
  'goal',
  'own_set',
  'coverage_item',
  'report',
  'report_text',
  'report_event',
  'report_frozen',
  'report_file',
  'person',
]

/** Working material, which those who follow the work see where it is shared with them, and nobody further out. */
const working: readonly string[] = ['rating', 'report_comment']

/** What a coordinator is told of whoever has let support look. */
const ofConsent: readonly string[] = ['support_consent', 'person']

/** What an administrator sees of every organisation. */
const ofAdministrator: readonly string[] = ['person', 'invitation', 'handover', 'account']

/** What whoever looks after the installation is told of every organisation: who signs in, and what is kept how long. */
const ofInstallation: readonly string[] = ['person', 'retention']

const runs: readonly string[] = ['administrator', 'auditor']

/** What nobody is shown but the one it was sent to. */
const hidden: readonly string[] = ['letter', 'sign_in_step']

/** Whether a canary may stand on any page of somebody, when all that `own` has is shared with `circle`. */
export function mayMeet(viewer: Viewer, { tenant, table }: Canary, circle: Circle): boolean {
  if (hidden.includes(table)) return viewer.id === `${tenant}-strategist`
  // Why an example was withdrawn is told at its address.
  if (table === 'unit' || table === 'example') return true
  // It waits there to be reviewed.
  if (table === 'example_draft' && viewer.role === 'coordinator' && supports(viewer, tenant as Tenant))
    return true
  // What is written about a whole round or the meeting of its group.
  if (tenant === 'rounds') return isAmong(viewer, { follows: ['mentor', 'coordinator', 'evaluator'] }, circle)
  if (tenant === 'meetings')
    return isAmong(viewer, { members: 'group', support: ['mentor', 'coordinator', 'evaluator'] }, circle)
  if (viewer.tenant === tenant) return true
  if (isOfInstallation(viewer) && runs.includes(viewer.role!) && ofInstallation.includes(table)) return true
  if (viewer.role === 'administrator' && ofAdministrator.includes(table)) return true
  // Only `own` shares anything; the others keep what is theirs.
  const reached = tenant === 'own' ? circle : 'organisation'
  if (shared.includes(table) && isReached(viewer, tenant, reached)) return true
  const isShared = circles.indexOf(reached) >= circles.indexOf('coordinator')
  if (working.includes(table)) return isShared && supports(viewer, tenant)
  return ofConsent.includes(table) && viewer.role === 'coordinator' && supports(viewer, tenant)
}

function isReached(viewer: Viewer, tenant: Tenant, circle: Circle): boolean {
  return viewer.id === 'nobody' ? circle === 'public' : standsIn(viewer, tenant, circle)
}
