import type { LetterTexts } from '../sv/letters.ts'

export const letters: LetterTexts = {
  state: {
    heading: 'Letters',
    none: 'No letters leave the installation. Whoever invites somebody gets a link to pass on. For letters to be sent from here, whoever runs the server names a mail server (JAMSIDES_SMTP).',
    waiting: 'Waiting to be sent',
    sent: 'Sent during the last 30 days',
    failed: 'Could not be sent during the last 30 days',
    last: (moment) => `Last problem: ${moment}`,
    goesOn: (n) =>
      n === 0
        ? 'No letter is waiting at the moment.'
        : `Each is tried for up to four days; ${n} ${n === 1 ? 'is' : 'are'} waiting.`,
  },
  problems: {
    unreachable:
      'The mail server does not answer. Check the address in JAMSIDES_SMTP, and that the firewall lets it through.',
    'too-slow': 'The mail server answers, but takes too long. Ask whoever runs it.',
    insecure:
      'The mail server offers no encryption that can be trusted. Check its certificate, or read in the guide to signing in what holds on a network of your own.',
    'sign-in': 'The mail server does not accept the name or password in JAMSIDES_SMTP.',
    sender: 'The mail server takes no letters from the sender in JAMSIDES_MAIL_FROM.',
    busy: 'The mail server asked to have the letter later. This usually mends itself.',
    recipient:
      'The mail server does not know the recipient. Whoever sent the invitation should check the address.',
    refused: 'The mail server refused the letter. Ask whoever runs it, for instance about spam filters.',
    expired: 'The letter was out of date before it could be sent.',
  },
}
