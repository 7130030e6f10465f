const times = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`

/** Words of signing in and of the page of one's own account. */
export const accounts = {
  signIn: 'Logga in',
  signOut: 'Logga ut',
  account: {
    title: 'Mitt konto',
    lead: (name: string) => `Du är inloggad som ${name}.`,
    leadTrial: (name: string) => `Du har klivit in som ${name} i provläget. Där finns inga riktiga konton.`,
    addHeading: 'Lägg till ett sätt att logga in',
    addNow:
      'Länken du kom hit med gällde en enda gång. Utan ett annat sätt att logga in kommer du inte tillbaka när du har loggats ut.',
  },
  signingIn: {
    title: 'Logga in',
    lead: 'Jämsides har inga egna lösenord. Du loggar in med det du redan har.',
    signedOut:
      'Du är utloggad ur Jämsides. Delar du dator med andra: logga också ut där du loggade in, eller stäng webbläsaren.',
    already: (name: string) =>
      `Du är inloggad som ${name}. Loggar du in på nytt gäller den nya inloggningen i stället.`,
    providers: 'Med din arbetsgivares inloggning',
    providersLead: 'Välj den organisation som du har din inloggning hos.',
    byEmailLead: 'Skriv din e-postadress i arbetet, så hittar vi din organisations inloggning.',
    email: 'E-postadress i arbetet',
    unknownDomain:
      'Ingen inloggning här hör till den adressen. Kontrollera den, eller välj din organisation i listan nedanför.',
    goOn: 'Fortsätt',
    with: (provider: string) => `Logga in med ${provider}`,
    all: (n: number) => `Visa alla ${n} inloggningar`,
    noProviders: 'Ingen arbetsgivares inloggning är kopplad hit ännu.',
    leadingTitle: (provider: string) => `Vidare till ${provider}`,
    leadingLead: 'Du kommer dit automatiskt. Händer inget, tryck på knappen.',
    leadingOn: (provider: string) => `Fortsätt till ${provider}`,
    cookies:
      'Jämsides sparar bara det som behövs för att du ska vara inloggad, i en kaka som försvinner när du loggar ut eller stänger webbläsaren.',
  },
  link: {
    title: 'Logga in med engångslänk',
    lead: 'Länken gäller en gång. När du är inne lägger du till ett sätt att logga in som gäller framöver.',
    firstTitle: 'Bli den första administratören',
    firstLead:
      'Ingen administrerar den här installationen ännu. Den som öppnar länken från serverns start blir den första.',
    name: 'Namn',
    email: 'E-postadress',
    emailWhy: 'Dit kommer inbjudningar och påminnelser. Andra ser den inte.',
    become: 'Bli administratör',
    signIn: 'Logga in',
    once: 'Länken är förbrukad när du har tryckt på knappen.',
  },
  identities: {
    heading: 'Sätt att logga in',
    lead: 'Den som kan logga in på något av de här sätten är du.',
    none: 'Du har inget sätt att logga in som gäller framöver. Lägg till ett nu.',
    used: (moment: string) => `senast använd ${moment}`,
    remove: 'Ta bort',
    add: (provider: string) => `Lägg till ${provider}`,
    added: 'Nu kan du logga in den vägen.',
    removed: 'Sättet att logga in är borttaget.',
  },
  dormant: {
    heading: 'En del av dina roller vilar',
    banner: (roles: string) => `Här vilar en roll: ${roles}. Den kräver en säkrare inloggning.`,
    bannerLink: 'Så väcker du den',
    needs: (role: string, needs: number, level: number) =>
      `Rollen ${role} kräver tillitsnivå ${needs}, och du är inloggad på nivå ${level}.`,
    reach: (providers: readonly string[]) =>
      `Logga in på nytt med ${providers.join(' eller ')}, och välj där det säkraste sättet, till exempel e-legitimation eller kort.`,
    byLink: (provider: string) =>
      `${provider} känner dig inte här än, och den här inloggningen är inte säker nog för att lägga till ett sätt. Be den som sköter Jämsides om en engångslänk.`,
    unreachable: 'Ingen inloggning här når dit. Den som sköter Jämsides kan koppla en som gör det.',
  },
  roles: {
    heading: 'Dina roller',
    lead: 'Roller ges av organisationens strateg eller av den som sköter Jämsides, och gäller från nästa sida du öppnar.',
    none: 'Du har ingen roll ännu. Be organisationens strateg om en.',
    in: (role: string, place: string) => `${role}, ${place}`,
  },
  sessions: {
    heading: 'Här är du inloggad',
    lead: 'Känner du inte igen någon av dem: avsluta den, och byt sedan lösenord där du loggar in.',
    unknownBrowser: 'Okänd webbläsare',
    current: 'den här',
    method: {
      provider: 'Arbetsgivarens inloggning',
      passkey: 'Passnyckel',
      'email-link': 'Länk i e-post',
      'first-link': 'Engångslänk',
      example: 'Klev in i provläget',
    },
    how: (method: string, level: number) => `${method}, tillitsnivå ${level}`,
    when: (started: string, seen: string) => `Sedan ${started}, senast använd ${seen}`,
    end: 'Avsluta',
    endOthers: 'Avsluta alla andra',
    ended: 'Inloggningen är avslutad.',
    endedOthers: (n: number) => `${times(n, 'annan inloggning', 'andra inloggningar')} avslutades.`,
    limits: (idle: string, longest: string) =>
      `Du loggas ut efter ${idle} utan att ha gjort något, och senast ${longest} efter att du loggade in.`,
    span: (minutes: number) =>
      minutes % 1440 === 0
        ? times(minutes / 1440, 'dag', 'dagar')
        : minutes % 60 === 0
          ? times(minutes / 60, 'timme', 'timmar')
          : times(minutes, 'minut', 'minuter'),
  },
}

export type AccountTexts = typeof accounts
