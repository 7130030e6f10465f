import type { Fault } from './fault.ts'

const people = 'server/services/people/people.test.ts'
const finish = 'server/services/accounts/finish-sign-in.test.ts'
const privacy = 'server/services/privacy/privacy.test.ts'
const assessments = 'server/services/assessments/assessments.test.ts'
const quickSave = 'app/entry/quick-save.server.test.ts'
const claims = 'domain/people/read-claims.test.ts'
const orders = 'server/services/archive/orders.test.ts'

/** What has once been wrong, and was found by somebody who tried to break in; here it is made wrong again. */
export const foundFaults: readonly Fault[] = [
  {
    id: 'trial-behind-a-proxy',
    careless: 'Stood in trial mode behind a public address.',
    file: 'server/config.ts',
    from: 'else if (isShown && trial) throw new Error(shownTrial(url))',
    to: '',
    caughtBy: [['server/config.test.ts', 'a public address in front of loopback has accounts']],
  },
  {
    id: 'invited-by-the-stopped',
    careless: 'Let people in by what somebody had sent who has been stopped since.',
    file: 'server/services/people/accept-invitation.ts',
    from: 'if (!isOpen || !(await isStillMeant(tx, ctx, invitation)))',
    to: 'if (!isOpen)',
    caughtBy: [[people, 'whoever is stopped lets nobody in by what they had sent']],
  },
  {
    id: 'resting-role-woken-by-provider',
    careless: 'Let a provider be added while a role waits for a surer sign-in.',
    file: 'server/services/accounts/begin-sign-in.ts',
    from: "if (!(await mayAddProvider(ctx))) throw UserError.of('sign-in-resting', undefined, 403)",
    to: '',
    caughtBy: [[finish, 'one more way in is added by whoever is signed in, and by nobody else']],
  },
  {
    id: 'resting-role-woken-by-mailbox',
    careless: 'Let whoever reads a mailbox later tie the first provider to the account.',
    file: 'server/services/accounts/may-add-provider.ts',
    from: "return method !== 'email-link' ||",
    to: "return method !== 'passkey' ||",
    caughtBy: [
      [
        'server/services/accounts/sign-in-letter.test.ts',
        'a mailbox wakes no resting role by a provider of its own',
      ],
    ],
  },
  {
    id: 'resting-role-in-orders',
    careless: 'Carried an order out with all roles of whoever made it.',
    file: 'server/jobs/run-job.ts',
    from: 'findPerson(db, job.personId, dayOf(application.now()), job.resting)',
    to: 'findPerson(db, job.personId, dayOf(application.now()))',
    caughtBy: [
      [
        'server/services/jobs/jobs.test.ts',
        'a role that waits for a surer sign-in waits in what was ordered',
      ],
    ],
  },
  {
    id: 'auditor-of-nowhere',
    careless: 'Made the auditor of one organisation that of the installation when the address was gone.',
    file: 'domain/people/read-claims.ts',
    from: "organisationCode !== null || (role === 'auditor' && isOwn)",
    to: "organisationCode !== null || role === 'auditor'",
    caughtBy: [
      [
        claims,
        'of an auditor hold in the installation only where the domain is said to be of no organisation',
      ],
    ],
  },
  {
    id: 'former-rater',
    careless: 'Let whoever had a sheet go on answering when the role was gone.',
    file: 'server/store/assessments/save-rating.ts',
    from: '      and occasion.organisation_code = any ($10::text[])\n',
    to: '      and $10::text[] is not null\n',
    caughtBy: [
      [assessments, 'whoever has lost their role rates no more'],
      [quickSave, 'whoever loses the role is refused from the next save on'],
    ],
  },
  {
    id: 'ended-role-rates',
    careless: 'Forgot the end of a role where one answer is saved.',
    file: 'server/store/people/list-held.ts',
    from: "    .where((row) => row.or([row('ends_on', 'is', null), row('ends_on', '>', on)]))\n",
    to: '',
    caughtBy: [[quickSave, 'whoever loses the role is refused from the next save on']],
  },
  {
    id: 'resting-role-rates',
    careless: 'Forgot the level that a role needs where one answer is saved.',
    file: 'server/store/people/list-held.ts',
    from: "if (needs.length > 0) query = query.where('role', 'not in', needs)",
    to: '',
    caughtBy: [['server/services/accounts/sessions.test.ts', 'a role that rests rates nothing']],
  },
  {
    id: 'former-rater-agrees',
    careless: 'Let whoever had a sheet write what the group agrees on when the role was gone.',
    file: 'server/services/assessments/save-consensus.ts',
    from: 'if (!found.invited || !organisationsOf(person).includes(found.occasion.organisationCode)) {',
    to: 'if (!found.invited) {',
    caughtBy: [[assessments, 'whoever has lost their role agrees on nothing']],
    after: [[assessments, '']],
  },
  {
    id: 'two-last-strategists-erased',
    careless: 'Let two who are alone together erase themselves at the same moment.',
    file: 'server/services/privacy/erase-in.ts',
    from: '  for (const code of [...codes].toSorted()) await lockRoles(tx, code || null)\n',
    to: '  for (const code of [...codes].toSorted()) void code\n',
    caughtBy: [[privacy, 'of two strategists who erase themselves at the same time one stays']],
  },
  {
    id: 'archive-guesses-answers',
    careless: 'Told whoever reads in an archive whether a guess at somebody’s answer is right.',
    file: 'server/services/archive/import-archive.ts',
    from: '    await refuseOpen(tx, rows)\n',
    to: '',
    caughtBy: [[orders, 'an archive neither writes on a sheet that is being filled in']],
  },
  {
    id: 'archive-guesses-rows',
    careless: 'Told whoever reads in an archive in what their guess at a row of others is wrong.',
    file: 'server/services/archive/import-archive.ts',
    from: "${isTold ? ` (${columns.join(', ')})` : ''}",
    to: "${` (${columns.join(', ')})`}",
    caughtBy: [[orders, 'an archive tells nothing of a row of another organisation']],
  },
  {
    id: 'address-in-other-letters',
    careless: 'Answered what leads to a page and is no address as we write it.',
    file: 'app/entry/request-context.server.ts',
    from: 'name !== undefined && isGuarded(name, method)',
    to: '(name === undefined || isGuarded(name, method))',
    caughtBy: [['app/entry/request-context.server.test.ts', 'what the policy does not know is not there']],
  },
]
