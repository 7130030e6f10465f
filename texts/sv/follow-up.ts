import { many } from '../formats.ts'

type Wave = 1 | 2 | 4

const after = (wave: Wave): string => (wave === 1 ? 'ett år' : wave === 2 ? 'två år' : 'fyra år')

/** Ord om förbättringar som är över: står de sig? */
export const followUp = {
  fates: {
    'in-use': 'Används',
    adapted: 'Används, men har anpassats',
    spread: 'Används, och har spridits',
    gone: 'Används inte längre',
  },
  after,
  section: {
    title: 'Står det sig?',
    going:
      'När förbättringen är avslutad, eller rundan är slut, frågar vi efter ett, två och fyra år om det som blev till fortfarande används.',
    nothing:
      'Det finns inget resultat över steget aktivitet, så det finns inget som kan stå sig. Därför frågar vi inte.',
    ended: (day: string) => `Avslutades ${day}.`,
    round: (day: string) => `Rundan var slut ${day}.`,
    at: (wave: Wave) => `Efter ${after(wave)}`,
    later: (day: string) => `Frågan ställs ${day}.`,
    asked: (day: string) => `Frågan ställdes ${day}. Ingen har svarat än.`,
    reminded: (day: string) => `Påmind ${day}.`,
    open: (day: string) => `Tiden var inne ${day}. Ingen har svarat.`,
    over: 'Frågas inte, eftersom det inte längre används.',
    witness: (witness: string) => `Kan berätta: ${witness}`,
    answered: (day: string) => `Svar ${day}.`,
    late: (day: string) => `Svar ${day}, mer än ett år efter att tiden var inne.`,
    answer: 'Svara',
    correct: 'Rätta svaret',
    all: 'Allt som är över i organisationen',
  },
  page: {
    title: (wave: Wave) => `Står det sig efter ${after(wave)}?`,
    lead: (title: string) => `Gäller förbättringen ”${title}”.`,
    whatCame: 'Det här blev till',
    earlier: 'Tidigare svar',
    fate: 'Vad har hänt med det som blev till?',
    fateHint: 'Välj det som stämmer bäst i dag.',
    fateMeaning: {
      'in-use': 'Det används som det var tänkt.',
      adapted: 'Det används, men har ändrats efter hand.',
      spread: 'Det används också av andra än de som tog fram det.',
      gone: 'Ingen använder det nu. Då frågar vi inte fler gånger.',
    },
    witness: 'Vem kan berätta mer?',
    witnessHint:
      'Helst en befattning, som Enhetschefen på hemtjänsten. Ett namn är en personuppgift: skriv det bara om personen vet om det. Det syns för alla som förbättringen delas med.',
    said: 'Hur märks det? En mening räcker.',
    saidHint: 'Används det inte längre: skriv varför. Det är det andra lär sig mest av.',
    submit: 'Spara svaret',
    correcting: (day: string) => `Du rättar svaret från ${day}. Vad det sa förut finns kvar i loggen.`,
    late: (day: string) => `Tiden för frågan var ${day}. Det går bra att svara nu; svaret får dagens datum.`,
  },
  /** Vad fälten heter i sammanfattningen ovanför formuläret. */
  fields: { fate: 'Vad som har hänt', witness: 'Vem som kan berätta', said: 'Hur det märks' },
  home: {
    title: 'Står det sig?',
    why: (d: { wave: Wave; day: string }) =>
      `Över sedan ${d.day}. Används det som blev till efter ${after(d.wave)}? Det tar en minut att svara.`,
  },
  list: {
    title: (organisation: string) => `Vad som står sig i ${organisation}`,
    short: 'Vad som står sig',
    lead: (n: number) =>
      n === 0
        ? 'Ingen förbättring som är över har lämnat något efter sig än.'
        : `${many(n, 'förbättring', 'förbättringar')} är över och har lämnat något efter sig. Efter ett, två och fyra år frågar vi om det fortfarande används.`,
    whatEmpty:
      'Här kommer det som ni har avslutat, eller som rundan har avslutat åt er. Sätt dagen när en förbättring är klar, på dess egen sida.',
    entries: 'Förbättringarna, den senast avslutade först',
  },
  curve: {
    title: 'Hur mycket som står sig',
    roundTitle: 'Andel av rundans förbättringar som används efter ett, två och fyra år',
    programmeTitle: (rounds: number) =>
      `Andel av förbättringarna i hela programmet som används (${many(rounds, 'runda', 'rundor')} som är över)`,
    ownTitle: 'Andel av organisationens förbättringar som används',
    lead: (d: { of: number; due: number; answered: number }) =>
      d.of === 0
        ? 'Ingen förbättring i rundan som du får läsa är över och har lämnat något efter sig.'
        : d.due === 0
          ? `${many(d.of, 'förbättring i rundan', 'förbättringar i rundan')} är över. Det har inte gått ett år sedan någon av dem, så ingen är frågad än.`
          : `${many(d.of, 'förbättring i rundan', 'förbättringar i rundan')} är över. Om ${d.due} har det gått minst ett år, och om ${d.answered} av dem har någon svarat.`,
    small: 'Så få förbättringar att varje svar flyttar andelen mycket. Läs antalen, inte procenten.',
    n: (improvements: number) => many(improvements, 'förbättring som är över', 'förbättringar som är över'),
    dates: (day: string) => `som det står ${day}`,
    source: 'Organisationernas svar i Jämsides',
    note: 'Linjen är en skattning (Kaplan–Meier, Turnbull) där de som inte har svarat räknas som att de inte längre följs. Strecken visar mellan vilka värden andelen ligger om allt som ingen har svarat om är borta, och om allt står kvar. Den säger inget om enskilda organisationer.',
    drawing: {
      year: 'Efter',
      wave: (wave: number) => (wave === 0 ? 'Slutet' : `${wave} år`),
      due: 'Att fråga',
      asked: 'Frågade',
      answered: 'Svar',
      standing: 'Används',
      gone: 'Borta',
      share: 'Andel som används',
      range: 'Lägst–högst',
      ofDue: (n: number) => `n = ${n}`,
      notYet: 'inte än',
      unknown: 'går inte att säga',
      from: (low: string, high: string) => `${low}–${high}`,
      point: (d: { wave: string; share: string; range: string; due: number }) =>
        `${d.wave}: ${d.share}, mellan ${d.range}, n = ${d.due}`,
      none: (wave: string) => `${wave}: inte än`,
      describe: (points: string) => `Andel som används efter slutet. ${points}.`,
    },
  },
  letter: {
    subject: (n: number) => (n === 1 ? 'Används det ni gjorde?' : `Används det ni gjorde? ${n} frågor`),
    about: (title: string, wave: Wave) => `– ${title} (efter ${after(wave)})`,
    body: (d: { name: string; asked: readonly string[]; isReminder: boolean; link: string | null }) =>
      `Hej ${d.name}!\n\n${d.isReminder ? 'En påminnelse, den enda: ' : ''}Det har gått en tid sedan de här förbättringarna var över. ` +
      `Används det som blev till, har det anpassats, har det spridits eller är det borta?\n\n${d.asked.join('\n')}\n\n` +
      `Svaret tar en minut och är lika mycket värt om det är ett nej. Logga in${d.link === null ? ' i Jämsides' : ` på ${d.link}`}; ` +
      `frågorna står på din startsida.\n\nDu får brevet för att du står som ansvarig, eller leder arbetet där ingen gör det.\n`,
  },
}

export type FollowUpTexts = typeof followUp
