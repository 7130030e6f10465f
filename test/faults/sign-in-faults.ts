import type { Fault } from './fault.ts'

const sessions = 'server/services/accounts/sessions.test.ts'
const finish = 'server/services/accounts/finish-sign-in.ts'
const finishTest = 'server/services/accounts/finish-sign-in.test.ts'
const inTime = 'an answer is taken in time, in the browser and for the provider it was asked for in'
const firstLink = 'server/services/accounts/first-link.test.ts'
const passkeys = 'server/services/accounts/passkeys.test.ts'

/** In the ways to sign in: links, providers and passkeys. */
export const signInFaults: readonly Fault[] = [
  {
    id: 'closed-account-signs-in',
    careless: 'Opened a session for whoever has an account, closed or not.',
    file: 'server/services/accounts/open-session.ts',
    from: 'if (account?.closedAt !== null)',
    to: 'if (account === undefined)',
    caughtBy: [
      [sessions, 'what is taken away is gone at the next request'],
      [finishTest, 'whose account is closed is not let in'],
    ],
  },
  {
    id: 'link-used-twice',
    careless: 'Left a step of a sign-in where it was when it was used.',
    file: 'server/store/accounts/take-sign-in-step.ts',
    from: ".deleteFrom('sign_in_step')",
    to: ".updateTable('sign_in_step').set((row) => ({ made_at: row.ref('made_at') }))",
    caughtBy: [
      [firstLink, 'a user is added with a role and a link that works once'],
      [finishTest, 'a sign-in is used up by its first answer'],
      [passkeys, 'a challenge is used once'],
    ],
  },
  {
    id: 'link-expired',
    careless: 'Forgot that a one-time link has an end.',
    file: 'server/services/accounts/use-first-link.ts',
    from: 'if (!step || step.expiresAt <= ctx.now())',
    to: 'if (!step)',
    caughtBy: [[firstLink, 'trial mode offers none, and a day later none holds']],
  },
  {
    id: 'second-first-administrator',
    careless: 'Let the link of the first administrator make another when there is one.',
    file: 'server/services/accounts/use-first-link.ts',
    from: "if (await hasAdministrator(tx)) throw UserError.of('first-link', undefined, 403)",
    to: '',
    caughtBy: [[firstLink, 'where there is an administrator, the link of the first makes no other']],
  },
  {
    id: 'answer-in-any-browser',
    careless: 'Took the answer of a provider in whatever browser it came.',
    file: finish,
    from: 'browserSecret !== null &&\n    taken.state.browser === sha256Of(browserSecret) &&',
    to: '',
    caughtBy: [[finishTest, inTime]],
  },
  {
    id: 'answer-at-any-time',
    careless: 'Took the answer of a provider however late it came.',
    file: finish,
    from: 'taken.step.expiresAt > ctx.now() &&',
    to: '',
    caughtBy: [[finishTest, inTime]],
  },
  {
    id: 'answer-with-any-nonce',
    careless: 'Used the same nonce for every sign-in.',
    file: 'server/services/accounts/begin-sign-in.ts',
    from: 'nonce: randomNonce()',
    to: "nonce: 'jamsides'",
    caughtBy: [[finishTest, 'the token of another sign-in']],
  },
  {
    id: 'way-in-added-to-another',
    careless: 'Tied a provider to whoever began, without asking who is signed in now.',
    file: finish,
    from: ' &&\n    (taken.step.personId === null || taken.step.personId === ctx.person?.id)',
    to: '',
    caughtBy: [[finishTest, 'one more way in is added by whoever is signed in, and by nobody else']],
  },
  {
    id: 'any-issuer',
    careless: 'Knew people by their subject, whichever provider it came from.',
    file: 'server/store/accounts/use-identity.ts',
    from: "    .where('issuer', '=', issuer)\n",
    to: '',
    caughtBy: [[finishTest, 'whoever another provider calls the same is somebody else']],
  },
  {
    id: 'any-tenant',
    careless: 'Believed the tokens of every tenant of the provider.',
    file: 'server/sources/identity/take-answer.ts',
    from: "if (provider.tenant !== null && claims.tid !== provider.tenant) throw new Error('it is of another tenant')",
    to: '',
    caughtBy: [
      [finishTest, 'somebody of another tenant is not let in'],
      [finishTest, 'somebody of no tenant is not let in'],
    ],
  },
  {
    id: 'email-unproven',
    careless: 'Believed an address that the provider says is not proven.',
    file: 'domain/people/read-claims.ts',
    from: " || isProven === false || isProven === 'false'",
    to: '',
    caughtBy: [[finishTest, 'somebody with an address that is not proven is not let in']],
  },
  {
    id: 'any-domain',
    careless: 'Let in everybody a provider knows, whatever the domain of the address.',
    file: 'server/services/accounts/admit.ts',
    from: "if (!read.isOwn) throw UserError.of('sign-in-domain', { provider: provider.name }, 403)",
    to: '',
    caughtBy: [[finishTest, 'somebody with the domain of another organisation is not let in']],
  },
  {
    id: 'strangers-welcome',
    careless: 'Made an account for whoever signs in, invited or not.',
    file: 'server/services/accounts/admit.ts',
    from: "if (!provider.newPeople) throw UserError.of('sign-in-stranger', { provider: provider.name }, 403)",
    to: '',
    caughtBy: [[finishTest, 'somebody whom nobody has invited is not let in']],
  },
  {
    id: 'provider-takes-all-roles',
    careless: 'Took away every role that the provider does not name, also those that people gave.',
    file: 'server/store/accounts/save-given-roles.ts',
    from: "    .where('provider', '=', provider)\n",
    to: '',
    caughtBy: [[finishTest, 'somebody new gets an account where the mapping says so']],
  },
  {
    id: 'passkey-copied',
    careless: 'Did not look at how far the counter of a passkey had come.',
    file: 'server/services/accounts/sign-in-by-passkey.ts',
    from: "if (!hasGoneOn(held.counter, counter)) throw UserError.of('passkey-copied', undefined, 403)",
    to: '',
    caughtBy: [[passkeys, 'a counter that goes back or stands still tells of a copy']],
  },
  {
    id: 'passkey-in-any-browser',
    careless: 'Took the answer of a passkey in whatever browser it came.',
    file: 'server/services/accounts/passkey-step.ts',
    from: ' || step.state.holder !== holder',
    to: '',
    caughtBy: [[passkeys, 'a challenge is used once, in its time, in its browser']],
  },
  {
    id: 'passkey-of-another-removed',
    careless: 'Removed a passkey by its id, whoever’s it was.',
    file: 'server/store/accounts/delete-passkey.ts',
    from: "    .where('person_id', '=', personId)\n",
    to: '',
    caughtBy: [[passkeys, 'a passkey belongs to one person, who alone takes it away']],
  },
]
