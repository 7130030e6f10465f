import type { Fault } from './fault.ts'

const signIn = 'server/services/accounts/sign-in-letter.test.ts'
const sending = 'server/services/letters/send-letters.test.ts'
const mailing = 'server/sources/mail/open-mailer.test.ts'
const ask = 'server/services/accounts/ask-sign-in-letter.ts'
const use = 'server/services/accounts/use-sign-in-letter.ts'
const elsewhere = 'in another browser the letter is not enough'
const alike = 'neither the answer nor its time tells whether there is an account'

/** In letters, and in signing in by one. */
export const letterFaults: readonly Fault[] = [
  {
    id: 'letter-enough-anywhere',
    careless: 'Let whoever has the letter in, in any browser.',
    file: use,
    from: 'if (browserSecret === null || state.browser !== sha256Of(browserSecret)) {',
    to: "if (code === 'never') {",
    caughtBy: [[signIn, elsewhere]],
  },
  {
    id: 'code-tried-without-end',
    careless: 'Let the code of a link be tried as often as somebody likes.',
    file: 'server/store/accounts/count-code-try.ts',
    from: "'<', most)",
    to: "'<', most + 1000)",
    caughtBy: [[signIn, elsewhere]],
  },
  {
    id: 'e-mailed-link-used-twice',
    careless: 'Looked the link up and forgot to take it.',
    file: use,
    from: 'const taken = await takeSignInStep(tx, key)',
    to: 'const taken = tx && found',
    caughtBy: [
      [signIn, 'the link signs in once'],
      [signIn, 'of many who use it at once, one is let in'],
    ],
  },
  {
    id: 'used-up-by-looking',
    careless: 'Took the link when it was opened.',
    file: 'server/services/accounts/look-at-sign-in-letter.ts',
    from: 'const step = await findSignInStep(ctx.program, key)',
    to: "const step = await findSignInStep(ctx.program, key)\n  await ctx.program.deleteFrom('sign_in_step').where('secret_sha256', '=', key.secretSha256).execute()",
    caughtBy: [[signIn, 'the link signs in once']],
  },
  {
    id: 'account-told-by-time',
    careless: 'Answered as soon as there was nothing more to do.',
    file: ask,
    from: 'await pause(Math.ceil(taken / beat) * beat - taken)',
    to: 'await pause(taken / beat)',
    caughtBy: [[signIn, alike]],
  },
  {
    id: 'account-told-by-refusal',
    careless: 'Counted only what is asked of those who have an account.',
    file: ask,
    from: "await limitRate(ctx, 'sign-in-letter', account?.personId ?? `nobody ${email}`)",
    to: "if (account) await limitRate(ctx, 'sign-in-letter', account.personId)",
    caughtBy: [[signIn, alike]],
  },
  {
    id: 'old-links-ended',
    careless: 'Ended earlier links when another was asked for.',
    file: ask,
    from: 'await insertSignInStep(tx, step, sha256Of(secret))',
    to: "await tx.deleteFrom('sign_in_step').where('person_id', '=', personId).execute()\n    await insertSignInStep(tx, step, sha256Of(secret))",
    caughtBy: [[signIn, 'a thousand requests from everywhere']],
  },
  {
    id: 'mailbox-changes-ways-in',
    careless: 'Took a session that came by a letter for as good as any other.',
    file: 'server/services/accounts/require-fresh-session.ts',
    from: "session.method === 'email-link' && ",
    to: "session.method === 'example' && ",
    caughtBy: [[signIn, 'whoever reads the mailbox']],
  },
  {
    id: 'letter-kept-when-sent',
    careless: 'Let a letter keep what it said when it has been sent.',
    sql: 'alter table letter drop constraint letter_check1',
    caughtBy: [[sending, 'the table holds no letter that is over and still says something']],
  },
  {
    id: 'letter-sent-by-all',
    careless: 'Read the letters that are due without taking them.',
    file: 'server/store/letters/claim-letter.ts',
    from: 'tried_at: at, next_at: until',
    to: 'tried_at: at, next_at: at',
    caughtBy: [
      [sending, 'of many who send at once'],
      [sending, 'whoever dies with a letter'],
    ],
  },
  {
    id: 'several-recipients',
    careless: 'Took what stands in the table for one address.',
    file: 'server/sources/mail/open-mailer.ts',
    from: "if (readEmail(letter.to) !== letter.to) return 'recipient'",
    to: '',
    caughtBy: [[mailing, 'is no recipient, and no server is asked']],
  },
  {
    id: 'letters-without-encryption',
    careless: 'Encrypted where the server offers it, and sent the letter anyway where it does not.',
    file: 'server/sources/mail/open-mailer.ts',
    from: 'requireTLS: mustEncrypt,',
    to: '',
    caughtBy: [[mailing, 'STARTTLS is used where it is offered']],
  },
]
