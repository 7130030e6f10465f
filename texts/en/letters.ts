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
  signIn: {
    subject: 'Sign in to Jämsides',
    body: ({ name, link, time }) =>
      `Hello ${name},\n\nAt ${time} somebody, probably you, asked to sign in to Jämsides. ` +
      `Open the link within fifteen minutes and press Sign in. It can be used once:\n\n${link}\n\n` +
      'If you open it in another browser than the one you asked in, you need the code that is shown there.\n\n' +
      'If you did not ask for it, you need do nothing. Do not pass it on.\n',
  },
  ask: {
    heading: 'With a link by e-mail',
    lead: 'If you have an account here, you get a letter with a link. It holds for fifteen minutes.',
    title: 'Sign in with a link by e-mail',
    email: 'The e-mail address of your account',
    send: 'Send the link',
    askedTitle: 'Look in your e-mail',
    asked: (email) =>
      `If there is an account with the address ${email}, a letter is on its way there. Open its link within fifteen minutes.`,
    codeTitle: 'Opening the link somewhere else?',
    code: 'In another browser, or on another device, you also need this code:',
    noneTitle: 'Does no letter come?',
    none: 'Wait for a few minutes and look among junk mail. Check the address, or ask the strategist of your organisation which one your account has.',
    again: 'Write the address again',
  },
  open: {
    title: 'Sign in',
    leadHere: (name) => `The link signs you in as ${name}.`,
    leadElsewhere:
      'You asked for the link in another browser or on another device. A code of six digits is shown there. Write it here.',
    code: 'Code',
    codeHint:
      'It stands on the page where you asked for the link. If you do not find it, open the link in that browser instead.',
    signIn: 'Sign in',
    once: 'The link is used up when you have signed in.',
  },
  own: {
    heading: 'Link by e-mail',
    lead: (email) => `You can sign in with a link that is sent to ${email}.`,
    checkHeading: 'Check your e-mail address',
    check: (email) =>
      `Next time you sign in with a link to ${email}. If the address is wrong, it is somebody else’s way in. Then ask whoever runs the server to erase the account (jamsides user erase) and begin again with a new link.`,
    note: 'It is the weakest sign-in, at assurance level 1. If you have a passkey or an employer’s sign-in, you change those only when you have signed in by one of them.',
  },
  lost: {
    tag: 'the letter did not arrive',
    unknown:
      'The mail server does not know the address. Withdraw the invitation and invite again with the right address.',
    other: 'Send it again. If it happens once more, ask whoever runs Jämsides.',
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
