/** Words of letters and how they are getting on, and of signing in by a link in one. */
export const letters = {
  state: {
    heading: 'Brev',
    none: 'Inga brev lämnar installationen. Den som bjuder in någon får en länk att skicka vidare själv. Ska breven skickas härifrån behöver den som sköter servern ange en e-postserver (JAMSIDES_SMTP).',
    waiting: 'Väntar på att skickas',
    sent: 'Skickade de senaste 30 dagarna',
    failed: 'Gick inte att skicka de senaste 30 dagarna',
    last: (moment: string) => `Senaste felet: ${moment}`,
    goesOn: (n: number) =>
      n === 0
        ? 'Inget brev väntar just nu.'
        : `Varje brev försöker skickas i upp till fyra dygn; ${n} väntar.`,
  },
  /** What is wrong, and what to do. */
  problems: {
    unreachable:
      'E-postservern svarar inte. Kontrollera adressen i JAMSIDES_SMTP, och att brandväggen släpper fram.',
    'too-slow': 'E-postservern svarar, men tar för lång tid på sig. Hör med den som sköter den.',
    insecure:
      'E-postservern erbjuder ingen kryptering som går att lita på. Kontrollera dess certifikat, eller läs i guiden om inloggning vad som gäller på ett eget nät.',
    'sign-in': 'E-postservern godtar inte namnet eller lösenordet i JAMSIDES_SMTP.',
    sender: 'E-postservern tar inte emot brev från avsändaren i JAMSIDES_MAIL_FROM.',
    busy: 'E-postservern bad om att få brevet senare. Det brukar ordna sig självt.',
    recipient: 'E-postservern känner inte mottagaren. Den som bjöd in får kontrollera adressen.',
    refused:
      'E-postservern vägrade ta emot brevet. Hör med den som sköter den, till exempel om skräppostfilter.',
    expired: 'Brevet hann bli inaktuellt innan det kunde skickas.',
  },
}

export type LetterTexts = typeof letters
