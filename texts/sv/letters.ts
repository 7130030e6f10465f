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
  /** The letter with a link to sign in by. */
  signIn: {
    subject: 'Logga in i Jämsides',
    body: ({ name, link, time }: { name: string; link: string; time: string }) =>
      `Hej ${name}!\n\nKlockan ${time} bad någon, förmodligen du, om att få logga in i Jämsides. ` +
      `Öppna länken inom en kvart och tryck på Logga in. Den kan användas en gång:\n\n${link}\n\n` +
      'Öppnar du den i en annan webbläsare än den du bad i behöver du koden som visas där.\n\n' +
      'Bad du inte om den behöver du inte göra något. Skicka den inte vidare.\n',
  },
  /** Asking for it, on the page where one signs in and on its own. */
  ask: {
    heading: 'Med en länk i e-post',
    lead: 'Har du ett konto här får du ett brev med en länk. Den gäller en kvart.',
    title: 'Logga in med en länk i e-post',
    email: 'E-postadressen till ditt konto',
    send: 'Skicka länken',
    askedTitle: 'Titta i din e-post',
    asked: (email: string) =>
      `Finns det ett konto med adressen ${email} är ett brev på väg dit. Öppna länken i det inom en kvart.`,
    codeTitle: 'Öppnar du länken någon annanstans?',
    code: 'I en annan webbläsare, eller på en annan enhet, behöver du också den här koden:',
    noneTitle: 'Kommer inget brev?',
    none: 'Vänta några minuter och titta bland skräpposten. Kontrollera adressen, eller fråga organisationens strateg vilken ditt konto har.',
    again: 'Skriv adressen på nytt',
  },
  /** What the link leads to. */
  open: {
    title: 'Logga in',
    leadHere: (name: string) => `Länken loggar in dig som ${name}.`,
    leadElsewhere:
      'Du bad om länken i en annan webbläsare eller på en annan enhet. Där visas en kod med sex siffror. Skriv den här.',
    code: 'Kod',
    codeHint:
      'Står på sidan där du bad om länken. Hittar du den inte: öppna länken i den webbläsaren i stället.',
    signIn: 'Logga in',
    once: 'Länken är förbrukad när du har loggat in.',
  },
  /** On one's own account. */
  own: {
    heading: 'Länk i e-post',
    lead: (email: string) => `Du kan logga in med en länk som skickas till ${email}.`,
    checkHeading: 'Kontrollera din e-postadress',
    check: (email: string) =>
      `Nästa gång loggar du in med en länk till ${email}. Är adressen fel är den någon annans väg in. Be då den som sköter servern att radera kontot (jamsides user erase) och börja om med en ny länk.`,
    note: 'Det är den svagaste inloggningen, på tillitsnivå 1. Har du en passnyckel eller en arbetsgivares inloggning ändrar du bara dem när du har loggat in med någon av dem.',
  },
  /** An invitation whose letter was given up. */
  lost: {
    tag: 'brevet kom inte fram',
    unknown: 'E-postservern känner inte adressen. Återta inbjudan och bjud in på nytt med rätt adress.',
    other: 'Skicka igen. Händer det en gång till: fråga den som sköter Jämsides.',
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
