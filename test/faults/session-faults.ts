import type { Fault } from './fault.ts'

const sessions = 'server/services/accounts/sessions.test.ts'
const ownSessions = 'one sees and ends one’s own sessions, and nobody else’s'
const passkeys = 'server/services/accounts/passkeys.test.ts'

/** In sessions, and in what is known of whoever has one. */
export const sessionFaults: readonly Fault[] = [
  {
    id: 'session-not-renewed',
    careless: 'Let the session go on that the browser had before somebody signed in.',
    file: 'server/services/accounts/open-session.ts',
    from: 'if (ctx.session) await deleteSession(tx, ctx.session)',
    to: '',
    caughtBy: [[sessions, 'signing in again ends the session the browser had']],
  },
  {
    id: 'idle-limit-ignored',
    careless: 'Forgot that a session ends when nobody uses it.',
    file: 'domain/people/is-session-over.ts',
    from: 'now.getTime() - seenAt.getTime() >= idle || ',
    to: '',
    caughtBy: [[sessions, 'a session ends when it has not been used for an hour']],
  },
  {
    id: 'longest-limit-ignored',
    careless: 'Let a session that is used last for ever.',
    file: 'domain/people/is-session-over.ts',
    from: ' || now.getTime() - startedAt.getTime() >= longest',
    to: '',
    caughtBy: [
      [sessions, 'a session ends when it has not been used for an hour, and when it has lasted twelve'],
    ],
  },
  {
    id: 'ended-session-accepted',
    careless: 'Told somebody that a session has ended, and let it go on.',
    file: 'server/services/accounts/end-session.ts',
    from: 'if (!(await deleteSession(tx, { id, personId })))',
    to: "if (id === '')",
    caughtBy: [[sessions, ownSessions]],
  },
  {
    id: 'any-session-ended',
    careless: 'Ended a session by its id, whoever’s it was.',
    file: 'server/store/accounts/delete-session.ts',
    from: "    .where('person_id', '=', personId)\n",
    to: '',
    caughtBy: [[sessions, ownSessions]],
  },
  {
    id: 'sessions-of-everybody',
    careless: 'Listed the sessions without asking whose.',
    file: 'server/store/accounts/list-sessions-of.ts',
    from: "    .where('person_id', '=', personId)\n",
    to: '',
    caughtBy: [[sessions, ownSessions]],
  },
  {
    id: 'closed-account-signed-in',
    careless: 'Let the sessions of a closed account go on.',
    file: 'server/store/accounts/find-session.ts',
    from: 'row.created_at !== null && row.closed_at === null',
    to: 'row.created_at !== null',
    caughtBy: [[sessions, 'what is taken away is gone at the next request']],
  },
  {
    id: 'example-session-outside-trial',
    careless: 'Kept the sessions of example people when the installation left trial mode.',
    file: 'server/services/accounts/find-live-session.ts',
    from: 'config.trial && isExample',
    to: 'isExample',
    caughtBy: [[sessions, 'a session as an example person lives in trial mode only']],
  },
  {
    id: 'example-cookie-outside-trial',
    careless: 'Believed the cookie of an example person outside trial mode.',
    file: 'app/entry/example-person.server.ts',
    from: "ctx.config.trial ? readId(headers.get('cookie') ?? '') : null",
    to: "readId(headers.get('cookie') ?? '')",
    caughtBy: [['app/entry/example-person.server.test.ts', 'outside trial mode no cookie names anybody']],
  },
  {
    id: 'real-person-by-cookie',
    careless: 'Let the cookie of trial mode name real people.',
    file: 'app/entry/example-person.server.ts',
    from: 'return person?.example ? person : null',
    to: 'return person',
    caughtBy: [
      ['app/entry/example-person.server.test.ts', 'in trial mode the cookie "jamsides_person=real"'],
    ],
  },
  {
    id: 'secret-in-database',
    careless: 'Kept the secret of a session as it is, so that it could be looked up more easily.',
    file: 'server/services/accounts/open-session.ts',
    from: 'await insertSession(tx, session, sha256Of(secret))',
    to: 'await insertSession(tx, { ...session, browser: `${browser} ${secret}` }, sha256Of(secret))',
    caughtBy: [
      [sessions, 'whoever has signed in is known by the secret alone, and the database does not hold it'],
    ],
  },
  {
    id: 'old-session-changes-ways-in',
    careless: 'Let a browser that was left open add a way in.',
    file: 'server/services/accounts/require-fresh-session.ts',
    from: 'ctx.now().getTime() - session.startedAt.getTime() > fresh',
    to: 'false',
    caughtBy: [[passkeys, 'a new passkey is made here, once, by whoever has just signed in']],
  },
]
