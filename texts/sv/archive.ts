import { formatNumber } from '../formats.ts'

/** Vad som är fel på ett ställe i ett arkiv. */
const faults = {
  zip: 'filen går inte att läsa som ett zip-arkiv',
  'too-many': 'arkivet har fler filer än något arkiv härifrån',
  'name-twice': 'två filer har samma namn',
  name: 'namnet kan peka utanför arkivet',
  encrypted: 'filen är krypterad',
  compressed: 'filen är komprimerad, och det är inget i ett arkiv härifrån',
  'not-a-file': 'det är en länk eller något annat än en vanlig fil',
  'unknown-file': 'en sådan fil finns inte i något arkiv',
  frame: 'zip-filen är inte skriven så som arkiv skrivs; den kan ha skadats eller packats om',
  'too-much': 'den är större än vad som kan läsas',
  'too-deep': 'den är nästlad djupare än något arkiv',
  json: 'det är inte JSON',
  rewritten: 'filen är inte skriven så som arkiv skrivs, eller har samma namn två gånger',
  shape: 'det stämmer inte med formatet',
  'not-utf8': 'det är inte text i UTF-8',
  text: 'texten har ett tecken som ingen text kan ha',
  'name-of-value': 'ett sådant namn får inte förekomma',
  'missing-file': 'filen saknas',
  checksum: 'innehållet stämmer inte med kontrollsumman',
  unlisted: 'ingenting i arkivet hör ihop med filen',
  'checksum-list': 'raden är ingen kontrollsumma',
  counts: 'antalet rader stämmer inte',
  missing: 'raden hänvisar till något som inte finns i arkivet',
  repeated: 'samma rad står där två gånger',
  scope: 'raden hör inte till det som arkivet gäller',
  'wrong-file': 'raden pekar ut en annan fil än sin egen',
  drawing: 'teckningen gör något annat än tecknar',
  picture: 'bilden är inte en som Jämsides har ritat',
  'file-differs': 'filen är inte den som antogs',
  'outcome-unmeasured':
    'ett ändrat utfall behöver samma sak mätt före och efter, för båda könen, med enhet och källa',
  'effect-ungrounded': 'en samhällseffekt behöver ett ändrat utfall i samma förbättring',
  'effect-unsourced': 'en samhällseffekt behöver en källa',
  cycle:
    'en cykel har varje steg helt eller inte alls, steg och dagar i ordning, och ett nummer som ingen annan har',
  example:
    'ett exempel har alla sina versioner, numrerade från ett, eller ett utkast, och siffror för båda könen om det berättar om ett ändrat utfall',
  'follow-up': 'en förbättring som inte längre används kan inte användas efter fler år',
}

/** Tabellerna, som de heter för människor. */
const tables = {
  organisation: 'organisationer',
  person: 'personer',
  unit: 'nämnder, förvaltningar och enheter',
  organisation_arms: 'vapen',
  round: 'rundor',
  round_group: 'grupper',
  meeting: 'möten',
  participation: 'deltaganden',
  workbook_import: 'inlästa arbetsböcker',
  occasion: 'skattningstillfällen',
  occasion_event: 'händelser i skattningstillfällen',
  assessment: 'skattningsblad',
  rating: 'skattningar',
  consensus: 'gemensamma svar',
  challenge: 'utmaningar',
  goal: 'mål',
  goal_state: 'hur målen stod vid varje hämtning',
  own_set: 'egna uppsättningar nyckeltal',
  coverage_item: 'egen statistik, mål och rapporter i könsuppdelningen',
  improvement: 'förbättringar',
  improvement_result: 'resultat',
  measure: 'mått över tid',
  measure_point: 'värden i mått',
  follow_up: 'svar på om förbättringar står sig',
  example: 'exempel',
  example_draft: 'utkast till exempel',
  example_version: 'publicerade versioner av exempel',
  adoption: 'idéer som tagits efter',
  cycle: 'cykler',
  worksheet: 'arbetsblad',
  report: 'rapporter',
  report_event: 'händelser i rapporter',
  report_comment: 'kommentarer',
  report_text: 'egna texter',
  report_frozen: 'frysta dokument',
  report_file: 'rapportfiler',
  audit_entry: 'rader i ändringsloggen',
}

type Kind = 'organisation' | 'programme'

/** Ord om arkiv: hela historien ut och in. */
export const archive = {
  faults,
  tables,
  count: (n: number) => formatNumber('sv', n),
  keptTitle:
    'Det här säger något annat i arkivet, men hör till registret eller rundan, och installationens eget står kvar:',
  kept: (table: string, key: string, columns: readonly string[]) =>
    `${table}: ${key} (${columns.join(', ')})`,
  cli: {
    heading: (name: string, id: string) => `${name} (${id})`,
    row: (table: string, added: string, same: string) => `${table}: ${added} nya, ${same} fanns redan`,
    imported: 'Allt är inläst.',
    unchanged: 'Allt finns redan här, oförändrat. Inget behövde läsas in.',
    'dry-run': 'Inget har sparats.',
  },
  toArchive: 'Till arkivet',
  work: {
    export: (name: string) => `Arkiv för ${name}`,
    preview: (name: string) => `Genomgång av ett arkiv för ${name}`,
    import: (name: string) => `Inläsning av ett arkiv för ${name}`,
  },
  page: {
    link: 'Arkiv: hela historien ut och in',
    why: 'Spara allt som rundan har gjort, i en fil som går att läsa utan Jämsides.',
    title: 'Arkiv',
    lead: {
      organisation: (name: string) =>
        `Ta ut allt som ${name} har gjort här, eller läs in det ni har tagit ut.`,
      programme: (name: string) => `Ta ut allt som har gjorts i ${name}.`,
    } satisfies Record<Kind, (name: string) => string>,
    outTitle: 'Ta ut',
    outLead: {
      organisation:
        'Ett arkiv är en enda zip-fil som går att läsa utan Jämsides. Spara den där ni sparar annat som ska finnas kvar.',
      programme:
        'Ett arkiv är en enda zip-fil som går att läsa utan Jämsides. Spara den där annat som ska finnas kvar sparas.',
    } satisfies Record<Kind, string>,
    contents: {
      organisation: [
        'Antagna rapporter, som de filer de var när de antogs.',
        'Skattningar, förbättringar med cykler och arbetsblad, och resultat från alla rundor, som tabeller (CSV) och som data (JSON).',
        'Utmaningar med siffrorna de sågs i, mål med hur de stod vid varje hämtning, egna uppsättningar och könsuppdelningen. Övriga siffror är inte med: de kan hämtas igen från källan.',
        'Rapporter som skrivs på, med egna texter och kommentarer, organisationens enheter och vapen, och vem som har ändrat vad.',
        'En beskrivning på svenska och engelska, och kontrollsummor som visar om något har ändrats.',
      ],
      programme: [
        'Antagna rapporter, som de filer de var när de antogs.',
        'Grupper, möten och allas skattningar, förbättringar med cykler och arbetsblad, och resultat, som tabeller (CSV) och som data (JSON).',
        'Rapporter som skrivs på, med egna texter och kommentarer, och vem som har ändrat vad.',
        'En beskrivning på svenska och engelska, och kontrollsummor som visar om något har ändrats.',
      ],
    } satisfies Record<Kind, readonly string[]>,
    personal:
      'Arkivet innehåller personuppgifter: namn, och vad var och en har skattat. Förvara det därefter.',
    withheld: 'Svar i skattningar som pågår är inte med: ingen ser dem förrän alla är klara.',
    takeOut: 'Ta ut arkivet (.zip)',
    inTitle: 'Läs in',
    inLead:
      'Det som redan finns här ändras aldrig. Först ser du vad som skulle komma in; inget sparas förrän du säger till.',
    programmeIn:
      'En hel runda läses in av den som driver installationen, från kommandoraden: jamsides import programme.',
    fileLabel: 'Arkivet',
    fileHint: (megabytes: number) =>
      `Zip-filen som Jämsides skrev, som den är, högst ${megabytes} MB. Större arkiv läses in från kommandoraden.`,
    lookThrough: 'Visa vad som skulle komma in',
    outcomeTitle: {
      'dry-run': 'Det här skulle komma in',
      imported: 'Arkivet är inläst',
      unchanged: 'Allt finns redan här',
    },
    outcomeLead: {
      'dry-run': (name: string) => `Arkivet är helt och gäller ${name}. Inget har sparats än.`,
      imported: (name: string) => `Historien för ${name} är här. Det som redan fanns är oförändrat.`,
      unchanged: (name: string) =>
        `Arkivet för ${name} säger samma sak som det som finns här. Inget har ändrats.`,
    },
    caption: {
      'dry-run': 'Vad som skulle komma in, och vad som redan finns',
      imported: 'Vad som kom in, och vad som redan fanns',
      unchanged: 'Vad som redan finns',
    },
    what: 'Vad',
    added: { 'dry-run': 'Kommer in', imported: 'Kom in', unchanged: 'Kom in' },
    same: 'Finns redan',
    keptTitle: 'Här gäller det som redan finns',
    allOrNothing: 'Allt kommer in, eller inget. Roller följer inte med: namnen är till för historien.',
    bringIn: 'Läs in',
    another: 'Avbryt',
  },
  readme: {
    title: (name: string) => `Arkiv: ${name}`,
    what: {
      organisation:
        'Det här är hela historien för en organisation i Jämsides: enheter, skattningar, förbättringar, rapporter och vem som gjorde vad.',
      programme:
        'Det här är hela historien för en runda i Jämsides: grupper, möten, alla deltagares skattningar, förbättringar och rapporter, och vem som gjorde vad.',
    } satisfies Record<Kind, string>,
    readTitle: 'Läs utan Jämsides',
    read: [
      'Antagna rapporter ligger i `reports/` som de filer de var när de antogs. Öppna dem som vanligt.',
      'Tabellerna i `csv/` öppnas i ett kalkylprogram: UTF-8, komma mellan fälten. `csv/columns.csv` säger vad varje kolumn betyder. En text som börjar som en formel har en apostrof framför sig.',
      'Samma rader ligger i `data/` som JSON, för program. `schema/` beskriver dem med JSON Schema 2020-12. Tider är i UTC.',
      'Kontrollera att inget har ändrats: `sha256sum --check checksums.sha256`.',
    ],
    importTitle: 'Läs in i Jämsides',
    import: {
      organisation:
        'Kör `jamsides import organisation FIL`, eller läs in filen på organisationens sida Arkiv.',
      programme: 'Kör `jamsides import programme FIL`.',
    } satisfies Record<Kind, string>,
    importNote:
      'Spara zip-filen som den är. Har du bara den uppackade mappen kan den läsas in från kommandoraden. Roller följer inte med: namnen är till för historien.',
    personal:
      'Arkivet innehåller personuppgifter: namn, och vad var och en har skattat. Förvara det därefter.',
    contents: 'Innehåll',
    writtenBy: (program: string, version: number) => `Skrivet av ${program}, format ${version}.`,
    withheld: (n: number) =>
      `${formatNumber('sv', n)} svar är inte med, eftersom skattningen pågick när arkivet gjordes och ingen då får se dem.`,
  },
}

export type ArchiveTexts = typeof archive
