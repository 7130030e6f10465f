import type { Fault } from './fault.ts'

const people = 'server/services/people/people.test.ts'
const accept = 'server/services/people/accept-invitation.ts'
const toldApart = 'expired, withdrawn, renewed and never sent are told apart by nobody'
const byHand = 'a link passed on by hand never opens somebody else’s account'
const select = 'server/store/people/select-invitations.ts'
const privacy = 'server/services/privacy/privacy.test.ts'
const erase = 'server/store/privacy/erase-person.ts'
const erased = 'somebody takes out all that is kept of them, without secrets, and is erased'

/** In inviting people, giving and taking roles, and what is kept of somebody. */
export const peopleFaults: readonly Fault[] = [
  {
    id: 'invitation-used-twice',
    careless: 'Took an invitation that somebody had accepted already.',
    file: select,
    from: "    .where('accepted_at', 'is', null)\n",
    to: '',
    caughtBy: [
      [people, 'a politician who is invited accepts once'],
      [people, 'two who accept the same invitation at the same time do not both get it'],
    ],
  },
  {
    id: 'invitation-accepted-at-once',
    careless: 'Did not hold an invitation still while it is accepted.',
    file: 'server/store/people/lock-invitation.ts',
    from: "chosen.forUpdate('invitation').executeTakeFirst()",
    to: 'chosen.executeTakeFirst()',
    caughtBy: [[people, 'two who accept the same invitation at the same time do not both get it']],
  },
  {
    id: 'invitation-withdrawn',
    careless: 'Took an invitation that had been withdrawn.',
    file: select,
    from: "    .where('withdrawn_at', 'is', null)\n",
    to: '',
    caughtBy: [[people, toldApart]],
  },
  {
    id: 'invitation-expired',
    careless: 'Took an invitation whose time was over.',
    file: accept,
    from: 'const isOpen = invitation && invitation.expiresAt > ctx.now()',
    to: 'const isOpen = invitation !== undefined',
    caughtBy: [[people, toldApart]],
  },
  {
    id: 'invitation-of-elsewhere',
    careless: 'Withdrew an invitation by its id, whoever’s it was.',
    file: 'server/store/people/lock-invitation.ts',
    from: "          .where('invitation.organisation_code', 'is not distinct from', which.organisationCode)\n",
    to: '',
    caughtBy: [[people, 'nobody touches the roles and invitations of another organisation by their ids']],
  },
  {
    id: 'account-by-link',
    careless: 'Signed whoever holds a link in to the account with that address.',
    file: accept,
    from: 'invitation.byLetter && !ctx.config.trial ?',
    to: '!ctx.config.trial ?',
    caughtBy: [[people, byHand]],
  },
  {
    id: 'address-by-link',
    careless: 'Gave an address to whoever holds the link, unproven.',
    file: accept,
    from: 'email: byLetter ? email : null',
    to: 'email',
    caughtBy: [
      [people, 'a politician who is invited accepts once, is signed in and holds that role and no other'],
    ],
  },
  {
    id: 'role-of-the-form',
    careless: 'Gave the role that the form says, whatever it is.',
    file: 'server/services/people/invite.ts',
    from: 'const role = await requireRoleToGive(tx, person, { ...place, role: input.role })',
    to: 'const role = input.role as never',
    caughtBy: [
      [people, 'rut1 is refused to invite with {"role":"administrator"}'],
      [people, 'rut1 is refused to invite with {"roundSlug":"exempelrundan"}'],
    ],
  },
  {
    id: 'organisation-of-the-inviter',
    careless: 'Asked whether somebody may invite in their own organisation, and invited in that of the form.',
    file: 'server/services/people/invite.ts',
    from: "authorise(ctx, 'people.change', { organisationCode })",
    to: "authorise(ctx, 'people.change', { organisationCode: ctx.person?.roles[0]?.organisationCode })",
    caughtBy: [[people, 'rut1 is refused to invite with {"organisationCode":"0115"}']],
  },
  {
    id: 'role-changed-to-any',
    careless: 'Changed a role to whatever the form says.',
    file: 'server/services/people/change-role.ts',
    from: 'const role = await requireRoleToGive(tx, person, { ...place, role: input.role })',
    to: 'const role = input.role as never',
    caughtBy: [[people, 'a role is made into no role that is not to give']],
  },
  {
    id: 'roles-of-elsewhere',
    careless: 'Listed the roles held anywhere, and so changed and removed any of them.',
    file: 'server/store/people/list-roles.ts',
    from: "    .where('role_held.organisation_code', 'is not distinct from', organisationCode)\n",
    to: '',
    caughtBy: [[people, 'nobody touches the roles and invitations of another organisation by their ids']],
  },
  {
    id: 'nobody-left',
    careless: 'Let the only strategist leave.',
    file: 'domain/people/leaves-nobody.ts',
    from: 'roles.filter(({ id }) => !without.includes(id)),',
    to: 'roles,',
    caughtBy: [[people, 'the only strategist can neither leave nor be changed, until there is another']],
  },
  {
    id: 'invitations-of-a-former-strategist',
    careless: 'Left the invitations of a strategist open when the role was taken away.',
    file: 'server/services/people/remove-role.ts',
    from: "if (entry.role === 'strategist') await withdrawInvitationsBy(tx, { ...entry, at })",
    to: '',
    caughtBy: [[people, 'the only strategist can neither leave nor be changed, until there is another']],
  },
  {
    id: 'addresses-of-the-invited',
    careless: 'Showed the invitations, with addresses, to everybody of the organisation.',
    file: 'server/services/people/get-people.ts',
    from: 'givable.length > 0 ? listWaitingInvitations(ctx, db, code) : []',
    to: 'listWaitingInvitations(ctx, ctx.program, code)',
    caughtBy: [[people, 'whoever may only read sees the people and no addresses']],
  },
  {
    id: 'handover-by-anybody',
    careless: 'Let every strategist hand over the work of every other.',
    file: 'server/services/people/require-leaving.ts',
    from: 'id !== person.id && listRolesToGive(person, null).length === 0',
    to: "id !== person.id && person.id === ''",
    caughtBy: [['server/services/people/handover.test.ts', '{"fromId":"carl"} is refused: forbidden']],
  },
  {
    id: 'handover-moves-namesakes',
    careless: 'Moved what a name owns, in whichever organisation it stands.',
    file: 'server/store/handover/move-owned.ts',
    from: "    .where('organisation_code', '=', organisationCode)\n    .where((row) =>",
    to: '    .where((row) =>',
    caughtBy: [
      ['server/services/people/handover.test.ts', 'an administrator hands over within the one organisation'],
    ],
  },
  {
    id: 'erasure-leaves-address',
    careless: 'Left the address in the account of somebody who has been erased.',
    file: erase,
    from: '.set({ email: null, signed_in_at: null,',
    to: '.set({ signed_in_at: null,',
    caughtBy: [[privacy, erased]],
  },
  {
    id: 'erasure-leaves-invitation',
    careless: 'Left name and address in the invitation by which somebody had come.',
    file: erase,
    from: ".set({ name: mark, email: '' })",
    to: '.set({ name: mark })',
    caughtBy: [[privacy, erased]],
  },
  {
    id: 'erasure-leaves-letters',
    careless: 'Left the letters that were sent to somebody who has been erased.',
    file: erase,
    from: "row.or([row('person_id', '=', id), row('to_address', '=', email)])",
    to: "row('person_id', '=', id)",
    caughtBy: [[privacy, erased]],
  },
  {
    id: 'erasure-leaves-sessions',
    careless: 'Left somebody signed in who has been erased.',
    file: erase,
    from: "'passkey', 'session', 'sign_in_step'",
    to: "'passkey', 'sign_in_step'",
    caughtBy: [[privacy, erased]],
  },
  {
    id: 'own-data-of-others',
    careless: 'Gave out the sessions of everybody with one’s own data.',
    file: 'server/store/privacy/gather-person.ts',
    from: "      .select(['method', 'assurance', 'browser', 'started_at', 'seen_at'])\n      .where('person_id', '=', personId)\n",
    to: "      .select(['method', 'assurance', 'browser', 'started_at', 'seen_at'])\n",
    caughtBy: [[privacy, 'nobody’s own data says anything of somebody else']],
  },
  {
    id: 'data-of-anybody',
    careless: 'Let whoever is signed in take out what is kept of anybody.',
    file: 'server/services/privacy/get-data-of.ts',
    from: "authorise(ctx, 'installation.personal-data')",
    to: "authorise(ctx, 'home.read')",
    caughtBy: [[privacy, 'nobody takes out or erases somebody else']],
  },
  {
    id: 'retention-of-everybody',
    careless: 'Removed what is old in every organisation by the decision of one.',
    file: 'server/store/privacy/remove-past-retention.ts',
    from: 'delete from letter where organisation_code = ${code} and ',
    to: "delete from letter where ${code} <> '' and ",
    caughtBy: [
      [privacy, 'an organisation decides what it keeps for a time; only that is removed, only of its own'],
    ],
  },
]
