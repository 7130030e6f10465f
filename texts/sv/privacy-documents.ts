import { formatDate, formatNumber } from '../formats.ts'
import { type Role, roleCounts } from './roles.ts'

type Facts = Readonly<{
  version: string
  on: string
  trial: boolean
  database: Readonly<{ kind: 'embedded' }> | Readonly<{ kind: 'own'; host: string }>
  providers: readonly string[]
  passkeys: number
  lettersBy: string | null
  session: Readonly<{ idle: number; longest: number }>
  people: number
  accounts: Readonly<{ open: number; erased: number }>
  organisations: number
  roles: readonly Readonly<{ role: Role; people: number }>[]
  retention: readonly Readonly<{
    organisation: string
    what: keyof typeof retained
    months: number
    decidedBy: string
  }>[]
}>

/** En del av ett utkast, och hela. */
export type PrivacySection = Readonly<{
  heading: string
  paragraphs?: readonly string[]
  list?: readonly string[]
  table?: Readonly<{ head: readonly string[]; rows: readonly (readonly string[])[] }>
}>
type PrivacyDocument = Readonly<{
  title: string
  lead: readonly string[]
  sections: readonly PrivacySection[]
}>

const retained = {
  letters: 'skickade brev',
  invitations: 'inbjudningar som är använda, tillbakadragna eller har gått ut',
  'support-consents': 'medgivanden till insyn som är slut',
}

const n = (value: number) => formatNumber('sv', value)
const draft =
  'Utkast för personuppgiftsansvarig och dataskyddsombud att pröva, rätta och besluta om. Det är skrivet av programmet ur hur installationen är inställd, och är ingen juridisk rådgivning. Det som bara ni vet står som [fyll i].'

const written = ({ on, version, trial }: Facts) =>
  `Skrivet ${formatDate('sv', on)} av Jämsides ${version}.${trial ? ' Installationen körs i provläge, med påhittade personer.' : ''}`

const database = ({ database: where }: Facts) =>
  where.kind === 'embedded'
    ? 'Databasen (PostgreSQL) ligger på samma dator som programmet och nås bara därifrån.'
    : `Databasen (PostgreSQL) ligger på ${where.host}.`

const signIn = ({ providers, passkeys }: Facts) =>
  [
    providers.length > 0
      ? `Inloggning sker genom ${providers.join(', ')}.`
      : 'Ingen yttre inloggningstjänst används.',
    `Passnycklar: ${n(passkeys)}; bara den öppna delen av nyckeln finns här.`,
  ].join(' ')

const letters = ({ lettersBy }: Facts) =>
  lettersBy === null
    ? 'Inga brev lämnar installationen.'
    : `Brev (inbjudningar, inloggningslänkar, påminnelser) skickas genom ${lettersBy}.`

const retention = (facts: Facts): PrivacySection => ({
  heading: 'Gallring',
  paragraphs: [
    'Inget gallras utan organisationens beslut, utom det som bara behövs i stunden: inloggningar som är över, länkar som har gått ut, det som stod i brev som är skickade eller som inte gick att skicka, beställda filer och arbetsböcker som ingen sparade.',
    facts.retention.length === 0
      ? 'Ingen organisation har beslutat om gallring i Jämsides.'
      : 'Beslut som verkställs en gång om dagen:',
  ],
  ...(facts.retention.length === 0
    ? {}
    : {
        table: {
          head: ['Organisation', 'Vad', 'Månader', 'Beslut'],
          rows: facts.retention.map(({ organisation, what, months, decidedBy }) => [
            organisation,
            retained[what],
            String(months),
            decidedBy,
          ]),
        },
      }),
})

const minutes = (m: number) => (m % 60 === 0 ? `${n(m / 60)} timmar` : `${n(m)} minuter`)

const measures = (facts: Facts) => [
  'Varje tabell i databasen har en mur mellan organisationerna, som gäller även om programmet har fel.',
  'Roller ges av den egna organisationen och gäller från nästa sida; det mesta är organisationens eget tills den väljer att dela.',
  `Inloggningar upphör efter ${minutes(facts.session.idle)} utan att något händer och efter ${minutes(facts.session.longest)} i alla fall. Av nyckeln i webbläsaren sparas bara ett kontrollvärde.`,
  'Det som ändras, in- och utloggningar och insyn skrivs i en logg vars rader hänger ihop, så att en ändrad eller borttagen rad märks. Loggen har inga texter som någon skrivit och inga adresser.',
  'Säkerhetskopior bär kontrollsummor, kan bara läsas av den som driver installationen, och prövas helt innan de återställs.',
  'Var och en ser och tar ut sina egna uppgifter och kan radera sig själv på Mitt konto.',
]

const recordSections: readonly ((facts: Facts) => PrivacySection)[] = [
  () => ({
    heading: 'Personuppgiftsansvarig och dataskyddsombud',
    paragraphs: [
      'Varje kommun och region är ansvarig för sina egna användare: [fyll i namn och kontaktuppgifter, och dataskyddsombudets]. Den som driver installationen åt andra är deras biträde och behöver ett avtal med var och en (dataskyddsförordningen artikel 28).',
    ],
  }),
  () => ({
    heading: 'Ändamål',
    paragraphs: [
      'Att förtroendevalda, chefer och tjänstepersoner ska kunna logga in, skatta hur långt jämställdhetsintegreringen har kommit, besluta om förbättringar, följa dem och lämna rapporter, och att det ska gå att se i efterhand vem som gjorde vad.',
    ],
  }),
  () => ({
    heading: 'Rättslig grund',
    paragraphs: [
      'Uppgift av allmänt intresse (artikel 6.1 e), i kommunens eller regionens uppdrag. Samtycke används inte. [Dataskyddsombudet prövar.]',
    ],
  }),
  (facts) => ({
    heading: 'Vilka det gäller',
    paragraphs: [
      `${n(facts.people)} personer i ${n(facts.organisations)} organisationer; ${n(facts.accounts.open)} öppna konton, ${n(facts.accounts.erased)} raderade.`,
    ],
    list: facts.roles.map(({ role, people }) => roleCounts[role](people)),
  }),
  () => ({
    heading: 'Vilka uppgifter',
    list: [
      'Namn, e-postadress, språk och roller, och vem som gav dem.',
      'Vem man är hos inloggningstjänsten, och passnycklar.',
      'När man loggade in, på vilket sätt och i vad för webbläsare, så länge inloggningen varar.',
      'Vad man har skattat, skrivit, beslutat och ändrat i sitt arbete.',
      'Brev till en, och inbjudningar.',
      'Den som kan berätta om en förbättring står sig: en befattning, eller ett namn om den som svarar skriver ett. Det kan gälla någon som inte använder Jämsides.',
    ],
  }),
  () => ({
    heading: 'Vad som inte finns',
    paragraphs: [
      'Personnummer, uppgifter om invånare och rader om enskilda behövs inte någonstans. Statistiken är färdigräknad hos källan.',
    ],
  }),
  (facts) => ({
    heading: 'Vilka som tar del av uppgifterna',
    paragraphs: [
      'Den egna organisationen; andra bara det som den har delat, den krets den har valt. Namn på den som antog en rapport hör till en allmän handling.',
      signIn(facts),
      letters(facts),
    ],
  }),
  (facts) => ({
    heading: 'Var uppgifterna finns',
    paragraphs: [
      database(facts),
      'Programmet för inte över något till tredje land. [Ligger datorn, inloggningstjänsten eller e-posten hos en leverantör: skriv vem och var.]',
    ],
  }),
  retention,
  (facts) => ({ heading: 'Skydd', list: measures(facts) }),
]

const dpiaSections: readonly ((facts: Facts) => PrivacySection)[] = [
  (facts) => ({
    heading: 'Behövs en bedömning?',
    paragraphs: [
      'Integritetsskyddsmyndigheten anger nio kriterier; är minst två uppfyllda ska en bedömning som regel göras (artikel 35). Så här ser programmet på dem:',
    ],
    table: {
      head: ['Kriterium', 'Här'],
      rows: [
        ['Bedömer eller poängsätter människor', 'Nej: organisationens arbete skattas, inte personer.'],
        ['Automatiska beslut med verkan för någon', 'Nej.'],
        ['Systematisk övervakning', 'Delvis: en logg över vad användare gör i programmet.'],
        ['Känsliga uppgifter', 'Nej, men en politikers parti eller åsikt kan framgå av fri text. [Pröva.]'],
        [
          'Stor omfattning',
          `[Pröva.] ${n(facts.people)} personer i ${n(facts.organisations)} organisationer.`,
        ],
        ['Kombinerar uppgifter från flera håll', 'Nej.'],
        [
          'Utsatta personer eller beroendeställning',
          'Delvis: anställda skattar enskilt innan chefer ser svaren.',
        ],
        ['Ny teknik eller ny användning', 'Nej.'],
        ['Hindrar någon från en rättighet eller tjänst', 'Nej.'],
      ],
    },
  }),
  (facts) => ({
    heading: 'Behandlingen',
    paragraphs: [
      'Se registret över behandling, skrivet ur samma inställningar (jamsides privacy record).',
      database(facts),
      signIn(facts),
      letters(facts),
    ],
  }),
  () => ({
    heading: 'Nödvändigt och i proportion',
    list: [
      'Namn behövs för att veta vem som får göra vad och vem som svarade för ett beslut.',
      'E-postadress behövs för att bjuda in. Andra kontaktuppgifter frågas inte efter.',
      'Enskilda svar är dolda för andra tills alla har svarat, och stannar sedan i organisationen.',
      'Fritext kan innehålla mer än den behöver. [Ge användarna råd om vad som inte ska skrivas.]',
    ],
  }),
  () => ({
    heading: 'Risker och vad som görs åt dem',
    table: {
      head: ['Risk för den enskilde', 'Vad som görs', 'Kvar att bedöma'],
      rows: [
        [
          'Någon i en annan organisation ser ens svar',
          'Murar i databasen och en tabell över vem som får vad; prövas för varje adress och roll',
          '[fyll i]',
        ],
        [
          'Chefen ser vad man svarade innan alla är klara',
          'Svaren är dolda tills skattningen är slut, också i arkiv och logg',
          '[fyll i]',
        ],
        [
          'Någon annan loggar in som en',
          'Arbetsgivarens inloggning eller passnyckel; lägsta tillitsnivå per roll; egna inloggningar syns och kan avslutas',
          '[fyll i]',
        ],
        [
          'Uppgifter ligger kvar längre än de behövs',
          'Gallring efter beslut; radering av konto; se nedan',
          '[fyll i]',
        ],
        [
          'En säkerhetskopia kommer på avvägar',
          'Bara driften kan läsa filen; inloggningar är inte med; kryptera den innan den flyttas',
          '[fyll i]',
        ],
        [
          'Ens namn står kvar i en antagen rapport',
          'Allmän handling som inte ändras; sidan Mitt konto säger vilka',
          '[fyll i]',
        ],
      ],
    },
  }),
  retention,
  (facts) => ({ heading: 'Skydd som finns', list: measures(facts) }),
  () => ({
    heading: 'Synpunkter och beslut',
    list: [
      'Dataskyddsombudets råd: [fyll i]',
      'Användares eller deras företrädares synpunkter: [fyll i]',
      'Beslut, datum och diarienummer: [fyll i]',
      'Ses över senast: [fyll i]',
    ],
  }),
  () => ({
    heading: 'Vid en incident',
    paragraphs: [
      'En personuppgiftsincident som kan innebära risk anmäls till Integritetsskyddsmyndigheten inom 72 timmar (artikel 33). Cybersäkerhetslagen har egna, kortare tider för kommuner och regioner. Loggen tas ut som underlag.',
    ],
  }),
]

/** Utkast om personuppgifter, skrivna ur installationens inställningar. */
export const privacyDocuments = {
  retained,
  record: (facts: Facts): PrivacyDocument => ({
    title: 'Register över behandling av personuppgifter: Jämsides',
    lead: [draft, written(facts)],
    sections: recordSections.map((write) => write(facts)),
  }),
  dpia: (facts: Facts): PrivacyDocument => ({
    title: 'Konsekvensbedömning avseende dataskydd: Jämsides',
    lead: [draft, written(facts)],
    sections: dpiaSections.map((write) => write(facts)),
  }),
}

export type PrivacyDocumentsTexts = typeof privacyDocuments
