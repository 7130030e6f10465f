import { roleNames } from './roles.ts'

/** Words of the frame around every page, and words that many pages share. */
export const common = {
  product: 'Jämsides',
  skipToContent: 'Hoppa till innehållet',
  mainNavigation: 'Huvudmeny',
  breadcrumb: 'Du är här',
  onPage: 'På den här sidan',
  trialBanner: 'Provläge: inga konton, bara på den här datorn. Lägg inte in uppgifter som ska skyddas.',
  fictionalBanner:
    'Påhittat exempel: organisationer, personer och siffror i exempelrundan finns inte på riktigt.',
  fictional: 'påhittad',
  steppedInAs: (name: string, role: string) => `${name}, ${role}`,
  switchPerson: 'Byt person',
  stepIn: 'Kliv in',
  stepOut: 'Kliv ut',
  otherLanguage: 'In English',
  nav: {
    home: 'Min sida',
    rounds: 'Rundor',
    reports: 'Rapporter',
    statistics: 'Statistik',
    organisations: 'Organisationer',
    instruments: 'Checklistor',
    library: 'Biblioteket',
    about: 'Om Jämsides',
  },
  roles: roleNames,
  save: 'Spara',
  cancel: 'Avbryt',
  edit: 'Ändra',
  none: 'inga',
  notKnown: 'inte känt',
  source: 'Källa',
  sources: 'Källor',
  women: 'kvinnor',
  men: 'män',
  girls: 'flickor',
  boys: 'pojkar',
  errorHeading: 'Det gick inte',
  errorSummary: (n: number) =>
    n === 1
      ? 'En sak behöver rättas. Allt du har skrivit står kvar.'
      : `${n} saker behöver rättas. Allt du har skrivit står kvar.`,
  notFoundHeading: 'Sidan finns inte',
  goneHeading: 'Tillbakadraget',
  unexpected: (id: string) =>
    `Något gick fel hos oss. Det du redan har sparat finns kvar. Försök igen; hjälper det inte, uppge felnummer ${id}.`,
  toStart: 'Till startsidan',
  accessibility: 'Tillgänglighet',
  method: 'Så räknar vi',
  footer: 'Jämsides är öppen programvara för kommuner och regioner som arbetar med jämställdhetsintegrering.',
}

export type CommonTexts = typeof common
