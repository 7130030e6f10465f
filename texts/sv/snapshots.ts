import { formatNumber } from '../formats.ts'

const n = (value: number) => formatNumber('sv', value)

/** Words of the snapshots of the statistics and of what each changed. */
export const snapshots = {
  title: 'Hämtningar',
  lead: (count: number, date: string) =>
    count === 1
      ? `Statistiken har kommit in en gång, ${date}. En hämtning ändras aldrig; nästa läggs bredvid.`
      : `Statistiken har kommit in ${n(count)} gånger, senast ${date}. En hämtning ändras aldrig; nästa läggs bredvid, så att det syns vad källan har ändrat.`,
  none: 'Ingen statistik har kommit in än.',
  noneAdvice: 'Den som sköter datorn hämtar den med jamsides kolada sync.',
  tableCaption: 'Alla hämtningar, den senaste först',
  columns: {
    snapshot: 'Hämtning',
    date: 'Datum',
    origin: 'Varifrån',
    keyFigures: 'Nyckeltal',
    observations: 'Uppgifter',
    years: 'År',
    changes: 'Vad som ändrades',
  },
  name: (id: string) => `Hämtning\u00A0${id}`,
  origins: {
    starter: 'följde med Jämsides',
    sync: (from: string) => `hämtad från ${from}`,
    import: (file: string) => `inläst fil: ${file}`,
  },
  first: 'Den första',
  nothing: 'Inget',
  counted: {
    removed: (count: number) => `${n(count)} borttagna`,
    retitled: (count: number) => `${n(count)} med nytt namn`,
    'flag-flipped': (count: number) => `${n(count)} med ändrad märkning`,
    returned: (count: number) => `${n(count)} tillbaka`,
    added: (count: number) => `${n(count)} nya nyckeltal`,
    revised: (values: number, keyFigures: number) =>
      `${n(values)} reviderade värden i ${n(keyFigures)} nyckeltal`,
    addedValues: (values: number) => `${n(values)} nya värden`,
  },
  page: {
    leadFirst: 'Den första hämtningen. Det finns ingen tidigare att jämföra med.',
    leadNothing: (previous: string) => `Inget som fanns i hämtning ${previous} är ändrat.`,
    leadChanged: (previous: string, what: string) => `Jämfört med hämtning ${previous}: ${what}.`,
    facts: 'Om hämtningen',
    fetched: 'Hämtad från källan',
    written: 'Skriven',
    origin: 'Varifrån',
    contents: 'Innehåll',
    contentsOf: (keyFigures: number, observations: number) =>
      `${n(keyFigures)} nyckeltal, ${n(observations)} uppgifter`,
    yearsOf: (first: number, last: number) => `${first}\u2060–\u2060${last}`,
    fileChecksum: 'Filens kontrollsumma (SHA-256)',
    checksums: 'Kontrollsummor (SHA-256) för hämtningens egna filer',
    file: 'Fil',
    checksum: 'Kontrollsumma',
    catalogue: 'Nyckeltal som har ändrats',
    catalogueLead:
      'Så här beskriver källan nyckeltalen nu, jämfört med förra hämtningen. Ett nytt namn kan betyda att nyckeltalet mäter något annat.',
    kinds: {
      removed: 'Finns inte längre hos källan',
      retitled: 'Nytt namn',
      'flag-flipped': 'Ändrad märkning om könsuppdelning',
      returned: 'Finns hos källan igen',
      added: 'Nya nyckeltal',
    },
    removedNote: 'Siffrorna som redan har hämtats finns kvar här.',
    keyFigure: 'Nyckeltal',
    keyFigureTitle: 'Namn',
    titleBefore: 'Hette förut',
    titleNow: 'Heter nu',
    flagNow: 'Anges nu vara',
    split: 'könsuppdelat',
    notSplit: 'inte könsuppdelat',
    values: 'Reviderade värden',
    valuesLead:
      'Så många värden har källan ändrat eller tagit tillbaka i redan publicerade år. Kvinnor, män och totalt räknas var för sig, i alla kommuner och regioner.',
    valuesCaption: 'Reviderade värden per nyckeltal',
    revised: 'Ändrade',
    takenBack: 'Tillbakatagna',
    added: 'Nya',
    noValues: 'Inga redan publicerade värden är ändrade.',
    showAll: (count: number) => `Visa alla ${n(count)}`,
    someOf: (shown: number, count: number) => `${n(shown)} av ${n(count)} visas.`,
    ours: (organisation: string) => `I ${organisation}`,
    oursAny: 'I en organisation',
    choose: 'Visa vad som ändrades för',
    chooseNone: 'Välj kommun eller region',
    show: 'Visa',
    oursNothing: (organisation: string) =>
      `Inga redan publicerade värden för ${organisation} är ändrade i den här hämtningen.`,
    oursCaption: (organisation: string) => `Värden för ${organisation} som källan har reviderat`,
    year: 'År',
    women: 'Kvinnor',
    men: 'Män',
    total: 'Totalt',
    fromTo: (before: string, after: string) => `${before} → ${after}`,
    inUse: (organisation: string) =>
      `${organisation} använder nyckeltal som har ändrats efter att de började användas`,
    usedIn: 'Används i',
    goal: (title: string) => `målet ”${title}”`,
    challenge: (title: string) => `utmaningen ”${title}”`,
    set: (title: string) => `uppsättningen ”${title}”`,
    changedTitle: (before: string) => `Hette ”${before}”. Kontrollera att det mäter samma sak.`,
    changedFlag: (divided: boolean): string =>
      divided ? 'Anges nu vara könsuppdelat.' : 'Anges inte längre vara könsuppdelat.',
    changedGone: 'Finns inte längre hos källan.',
    changedBack: 'Finns hos källan igen.',
    changedYears: (years: string) => `Reviderade år: ${years}.`,
  },
  command: {
    values: (id: string, title: string, revised: number, takenBack: number) =>
      `${id} ${title}: ${[revised > 0 && `${n(revised)} värden ändrade`, takenBack > 0 && `${n(takenBack)} tillbakatagna`].filter(Boolean).join(', ')}`,
    none: 'Det finns inga hämtningar än.',
  },
}

export type SnapshotsTexts = typeof snapshots
