export const accountsErrors = {
  'account-closed': () =>
    'Det finns inget konto att logga in med. Det kan vara avslutat. Fråga organisationens strateg eller den som sköter Jämsides.',
  'no-such-session': () => 'Den inloggningen är redan avslutad. Inget annat har ändrats.',
}
