const times = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`

/** Words of signing in and of the page of one's own account. */
export const accounts = {
  signIn: 'Logga in',
  signOut: 'Logga ut',
  myAccount: 'Mitt konto',
  account: {
    title: 'Mitt konto',
    lead: (name: string) => `Du är inloggad som ${name}.`,
    leadTrial: (name: string) => `Du har klivit in som ${name} i provläget. Där finns inga riktiga konton.`,
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
    caption: 'Webbläsare där du är inloggad, den senast använda först',
    browser: 'Webbläsare',
    unknownBrowser: 'Okänd webbläsare',
    current: 'den här',
    how: 'Sätt att logga in',
    method: {
      provider: 'arbetsgivarens inloggning',
      passkey: 'passnyckel',
      'email-link': 'länk i e-post',
      'first-link': 'engångslänk',
      example: 'klev in i provläget',
    },
    level: (level: number) => `tillitsnivå ${level}`,
    started: 'Inloggad sedan',
    seen: 'Senast använd',
    end: 'Avsluta',
    endThis: (browser: string) => `Avsluta ${browser}`,
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
