import type { Deed } from './deed.ts'
import type { Who } from './expectation.ts'
import { deserted } from './fill-tenants.ts'
import { idOf, tenants } from './tenants.ts'
import { leading } from './who.ts'

const changing: Who = { own: leading, support: ['coordinator'], installation: ['administrator'] }
const people: Who = { own: ['strategist'], installation: ['administrator'] }
const { round } = tenants.own
const invited = { name: 'Ny Person', email: 'ny@prov.example', language: 'sv' }
const unit = idOf('own', 'unit')
const unitName = 'k4n-own-unit-name'

const ofOrganisation: readonly Deed[] = [
  {
    name: 'arms',
    deed: 'remove',
    form: { do: 'remove' },
    who: changing,
    refused: 403,
    done: 'arms-removed',
  },
  {
    name: 'organisation',
    deed: 'add a unit',
    form: { do: 'add', kind: 'namnd', name: 'Ny', parent: '' },
    who: changing,
    refused: 403,
    done: 'unit-added',
  },
  {
    name: 'organisation',
    deed: 'rename a unit',
    form: { do: 'change', unit, name: 'Ny', parent: '', 'from-name': unitName, 'from-parent': '' },
    who: changing,
    refused: 403,
    done: 'unit-changed',
  },
  {
    name: 'organisation',
    deed: 'remove a unit',
    form: { do: 'remove', unit },
    who: changing,
    refused: 403,
    done: 'unit-removed',
  },
  {
    name: 'organisationArchive',
    deed: 'send an archive',
    form: () => {
      const form = new FormData()
      form.set('archive', new File(['x'], 'a.zip'))
      return form
    },
    who: { own: leading },
    refused: 403,
    done: null,
    leaves: 'job',
  },
  {
    name: 'retention',
    deed: 'decide',
    form: { what: 'invitations', months: '12', decidedBy: 'KS' },
    who: { own: leading },
    refused: 403,
    done: 'retention-set',
  },
  {
    name: 'support',
    deed: 'give consent',
    before: ['delete from support_consent'],
    form: { intent: 'give', reason: 'Hjälp', until: '2026-11-25' },
    who: { own: ['strategist'] },
    refused: 403,
    done: 'support-consent-given',
  },
  {
    name: 'support',
    deed: 'end consent',
    form: { intent: 'end' },
    who: { own: ['strategist'] },
    refused: 403,
    done: 'support-consent-ended',
  },
  {
    name: 'support',
    deed: 'look',
    form: { intent: 'look' },
    who: { support: ['coordinator'] },
    refused: 403,
    done: 'support-look-begun',
  },
  {
    name: 'support',
    deed: 'look without consent',
    before: ['delete from support_consent'],
    form: { intent: 'look' },
    who: {},
    refused: 403,
    done: null,
  },
]

const roleOfContributor = idOf('own', 'role own-contributor')

/** What hangs on whoever leaves, by its name. */
const hanging = ['occasion.label', 'own_set.name', 'challenge.title', 'goal.title']

const ofPeople: readonly Deed[] = [
  {
    name: 'people',
    deed: 'invite',
    form: { do: 'invite', ...invited, role: 'reader' },
    who: people,
    refused: 403,
    done: 'invitation-sent',
    leaves: 'letter',
  },
  {
    name: 'people',
    deed: 'invite an administrator',
    form: { do: 'invite', ...invited, role: 'administrator' },
    who: {},
    refused: 403,
    done: null,
  },
  {
    name: 'people',
    deed: 'renew an invitation',
    form: { do: 'renew', id: idOf('own', 'invitation') },
    who: people,
    refused: 403,
    done: 'invitation-renewed',
    leaves: 'letter',
  },
  {
    name: 'people',
    deed: 'withdraw an invitation',
    form: { do: 'withdraw', id: idOf('own', 'invitation') },
    who: people,
    refused: 403,
    done: 'invitation-withdrawn',
  },
  {
    name: 'people',
    deed: 'change a role',
    form: { do: 'change', id: roleOfContributor, role: 'auditor' },
    who: people,
    refused: 403,
    done: 'role-changed',
  },
  {
    name: 'people',
    deed: 'remove a role',
    form: { do: 'remove', id: roleOfContributor },
    who: people,
    refused: 403,
    done: 'role-removed',
  },
  {
    name: 'people',
    deed: 'close an account',
    form: { do: 'close', person: 'own-contributor' },
    who: { installation: ['administrator'] },
    refused: 403,
    done: 'account-closed',
    of: null,
  },
  {
    name: 'handover',
    deed: 'hand over',
    form: { from: 'own-strategist', to: 'own-manager', day: '2026-11-30' },
    shows: hanging,
    who: people,
    refused: 403,
    done: 'handed-over',
  },
  {
    name: 'handover',
    deed: 'invite a successor',
    form: { do: 'invite', from: 'own-strategist', day: '2026-11-30', ...invited },
    shows: hanging,
    who: people,
    refused: 403,
    done: 'invitation-sent',
    leaves: 'letter',
  },
  {
    name: 'newStrategist',
    deed: 'invite where nobody is left',
    at: { code: deserted },
    form: invited,
    who: { support: ['coordinator'], installation: ['administrator'] },
    refused: 403,
    done: 'invitation-sent',
    of: deserted,
    leaves: 'letter',
  },
  {
    name: 'newStrategist',
    deed: 'invite where somebody is',
    form: invited,
    who: { support: ['coordinator'], installation: ['administrator'] },
    refused: 403,
    answers: 409,
    done: null,
  },
  {
    name: 'installation',
    deed: 'invite a coordinator',
    form: { do: 'invite', ...invited, role: 'coordinator', place: round },
    who: { installation: ['administrator'] },
    refused: 403,
    done: 'invitation-sent',
    of: null,
    leaves: 'letter',
  },
  {
    name: 'installation',
    deed: 'remove a role',
    form: { do: 'remove', id: idOf('own', 'role evaluator-of-all') },
    who: { installation: ['administrator'] },
    refused: 403,
    done: 'role-removed',
    of: null,
  },
  ...(['renew', 'withdraw'] as const).map((what): Deed => ({
    name: 'installation',
    deed: `${what} an invitation`,
    form: { do: what, id: idOf('own', 'installation invitation') },
    who: { installation: ['administrator'] },
    refused: 403,
    done: what === 'renew' ? 'invitation-renewed' : 'invitation-withdrawn',
    of: null,
    leaves: what === 'renew' ? 'letter' : undefined,
  })),
  {
    name: 'round',
    deed: 'close',
    form: { to: 'closed', reason: 'Klar' },
    who: { support: ['coordinator'] },
    refused: 403,
    done: 'round.change-status',
    of: null,
  },
]

/** What can be done with an organisation, its people, the installation and the round. */
export const deedsOfOrganisations: readonly Deed[] = [...ofOrganisation, ...ofPeople]
