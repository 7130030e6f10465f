import { many } from '../formats.ts'

type Source = { title: string; publisher: string; year: string }

/** Words of the public pages of the library. */
export const libraryPages = {
  step: (number: number, name: string) => `Steg ${number} av 5: ${name.toLowerCase()}`,
  ladder: 'Resultatkedjans fem steg',
  here: 'hit kom exemplet',
  storyLead: (d: { owner: string; years: string | null; step: string }) =>
    `${d.owner}${d.years === null ? '' : `, ${d.years}`}. ${d.step}.`,
  problem: 'Vad det började med',
  tried: 'Vad de gjorde',
  happened: 'Vad som hände',
  failed: 'Vad som inte fungerade',
  nothingFailed: 'Organisationen vet inget som inte fungerade.',
  contact: 'Vem man kan fråga',
  edition: 'Version',
  version: (number: number, day: string) => `Version ${number}, ${day}`,
  agreed: (consent: string, reviewer: string) =>
    `Publicerad med samtycke av ${consent}, läst av ${reviewer}.`,
  older: 'Det här är en äldre version.',
  toLatest: 'Läs den senaste',
  onlyIn: { sv: 'Exemplet är skrivet på svenska.', en: 'Exemplet är skrivet på engelska.' },
  licenceOwn: (owner: string) => `Exemplet är organisationens eget: ange ${owner}.`,
  figures: 'Siffrorna',
  figuresLead: (source: string) => `Som de står i ${source}.`,
  figuresComputed: 'Det som är uträknat står inte i rapporten: det är vad som är kvar av 100 procent.',
  asTable: 'Siffrorna som tabell',
  facts: 'Om exemplet',
  who: 'Vem',
  unit: 'Var',
  when: 'När',
  area: 'Område',
  outcomeInferredWithoutFigures:
    'Det finns inga siffror från både före och efter för båda könen, som ett ändrat utfall behöver.',
  belongs: 'Hör ihop med',
  statements: (version: string) => `Påståenden i checklistan ${version}`,
  subGoals: 'Nationella delmål',
  methods: 'Metoder',
  statement: (number: number, title: string) => `${number}. ${title}`,
  source: 'Källan',
  sourceLine: (d: Source) => `${d.publisher}, ${d.year}.`,
  section: (section: string) => `Avsnittet ”${section}”.`,
  isbn: (isbn: string) => `ISBN ${isbn}.`,
  toReport: 'Öppna rapporten',
  howToFind: 'Så hittar du rapporten',
  others: (area: string) => `Fler exempel: ${area.toLowerCase()}`,
  use: 'Använd och citera',
  licence: 'Texten får användas fritt, också ändrad, om du säger var den kommer ifrån.',
  licenceName: 'Creative Commons Erkännande 4.0 (CC BY 4.0)',
  licenceFacts: 'Uppgifterna är rapportens: ange också den.',
  cite: 'Ange så här:',
  citation: (d: { title: string; address: string; source: Source | null }) =>
    `”${d.title}”. Jämsides bibliotek, ${d.address} (CC BY 4.0).${d.source ? ` Efter ${d.source.publisher} (${d.source.year}), ${d.source.title}.` : ''}`,
  asData: 'Exemplet som data (JSON)',

  sourcesTitle: 'Bibliotekets källor',
  sourcesLead: (cases: number, reports: number) =>
    `${cases} exempel är hämtade ur ${reports} rapporter. Vi har berättat om dem med egna ord; uppgifterna är rapporternas.`,
  withAddress: 'Rapporten ligger hos utgivaren:',
  withoutAddress:
    'Vi känner ingen adress som säkert håller, och gissar inte. Sök på titeln hos Sveriges Kommuner och Regioner (skr.se) eller be ett bibliotek om den.',
  withIsbn: (isbn: string) => `Med ISBN ${isbn} hittar varje bibliotek den.`,
  casesFrom: (n: number) => `${many(n, 'exempel', 'exempel')} ur rapporten`,
  linked: 'Vad som är bedömt i efterhand',
}

export type LibraryPagesTexts = typeof libraryPages
