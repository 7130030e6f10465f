import type { accountsErrors as swedish } from '../../sv/errors/accounts.ts'

export const accountsErrors: typeof swedish = {
  'account-closed': () =>
    'There is no account to sign in with. It may have been closed. Ask the strategist of your organisation or whoever runs Jämsides.',
  'no-such-session': () => 'That sign-in is over already. Nothing else has changed.',
}
