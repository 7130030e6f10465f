import { capitalise } from '../formats.ts'
import { nouns, type Of, type Subject } from './challenges/nouns.ts'
import { raise } from './challenges/raise.ts'
import { figures } from './challenges/figures.ts'
import { now } from './challenges/now.ts'
import { analysis } from './challenges/analysis.ts'

/** Words of challenges: differences between women and men that somebody wants to do something about. */
export const challenges = {
  title: 'Utmaningar',
  titleOf: (organisation: string) => `Utmaningar i ${organisation}`,
  leadEmpty: 'Ingen skillnad i statistiken har gjorts till en utmaning än.',
  lead: (d: { open: number; moved: number }) =>
    `${d.open === 1 ? 'En utmaning' : `${d.open} utmaningar`} att arbeta med. ${
      d.moved === 0
        ? 'Inga nya siffror har kommit sedan de sågs.'
        : `För ${d.moved === 1 ? 'en' : d.moved} av dem finns det nya siffror.`
    }`,
  leadAllAside: 'Alla utmaningar är lagda åt sidan.',
  what: 'En utmaning börjar i statistiken: ni ser en skillnad mellan kvinnor och män som är värd att göra något åt. Siffrorna fryses så som de var, så att ni senare ser om det har blivit någon ändring.',
  toStatistics: 'Se statistiken',
  onlyEditors: 'Utmaningar skrivs in av den som har en roll i organisationen.',
  open: 'Att arbeta med',
  setAside: 'Lagda åt sidan',
  improvements: (n: number) =>
    n === 0 ? 'Ingen förbättring än' : n === 1 ? '1 förbättring' : `${n} förbättringar`,
  answered: (n: number, of: number) =>
    n === 0
      ? 'Analysen är inte påbörjad'
      : n === of
        ? 'Hela analysen är ifylld'
        : `${n} av ${of} frågor i analysen`,
  suggestedTitle: {
    women: (title: string, of: Of) => `${capitalise(nouns(of).women)} har det sämre: ${title}`,
    men: (title: string, of: Of) => `${capitalise(nouns(of).men)} har det sämre: ${title}`,
    both: (title: string, of: Of) => `Skillnad mellan ${nouns(of).women} och ${nouns(of).men}: ${title}`,
  },
  unitless: 'enligt nyckeltalet',

  raise,
  alreadyOpen: 'Ni arbetade redan med den här skillnaden. Här är utmaningen; ingen ny har gjorts.',
  raised:
    'Utmaningen är gjord, och siffrorna är frysta. Nästa steg är att förstå dem: fyll i det ni vet nedan.',
  saved: 'Sparat.',
  setAsideDone: 'Utmaningen är lagd åt sidan. Siffrorna och analysen finns kvar.',
  takenUp: 'Utmaningen är aktuell igen.',

  /** The answer of the page: what differed, for whom, when. */
  seenSentence: (d: {
    organisation: string
    year: number
    women: string
    men: string
    of: Of
    about: Subject
    date: string
  }) => {
    const { women, men } = nouns(d.of)
    const who = d.about === 'both' ? '' : ` ${capitalise(nouns(d.of)[d.about])} hade det sämre.`
    return `${d.year} var det ${d.women} för ${women} och ${d.men} för ${men} i ${d.organisation}.${who} Så såg det ut ${d.date}.`
  },
  seenSentenceOfGap: (d: {
    organisation: string
    year: number
    difference: string
    of: Of
    about: Subject
    date: string
  }) => {
    const who = d.about === 'both' ? '' : ` ${capitalise(nouns(d.of)[d.about])} hade det sämre.`
    return `${d.year} var skillnaden (${nouns(d.of).women} minus ${nouns(d.of).men}) ${d.difference} i ${d.organisation}.${who} Så såg det ut ${d.date}.`
  },

  figures,

  now,

  analysis,

  improvementsTitle: 'Förbättringar som börjar här',
  improvementsEmpty: 'Ingen förbättring har börjat i den här utmaningen än.',
  begin: 'Börja en förbättring',
  aside: {
    open: 'Lägg åt sidan',
    why: 'Varför lägger ni den åt sidan?',
    hint: 'Som att det var en tillfällighet, att någon annan arbetar med det, eller att det inte går att påverka. Siffrorna och analysen finns kvar.',
    submit: 'Lägg utmaningen åt sidan',
    is: 'Utmaningen är lagd åt sidan',
    takeUp: 'Ta upp den igen',
  },
  fields: {
    title: 'Rubriken',
    about: 'Vem som har det sämre',
    what: 'Vad som skiljer',
    forWhom: 'För vilka',
    why: 'Varför',
    consequences: 'Vad det leder till',
    background: 'Annan bakgrund',
    hypothesis: 'Vad som skulle hjälpa',
  },

  /** On the pages of improvements. */
  fromChallenge: 'Börjar i utmaningen',
  improvementTitle: (title: string) => `Jämnare för båda: ${title}`,
  improvementChallenge: (d: {
    title: string
    area: string
    year: number
    women: string
    men: string
    of: Of
    source: string
  }) =>
    `${d.title}, ${d.area} ${d.year}: ${nouns(d.of).women} ${d.women}, ${nouns(d.of).men} ${d.men}. ${d.source}.`,
  improvementChallengeOfGap: (d: {
    title: string
    area: string
    year: number
    difference: string
    of: Of
    source: string
  }) =>
    `${d.title}, ${d.area} ${d.year}: skillnad (${nouns(d.of).women} minus ${nouns(d.of).men}) ${d.difference}. ${d.source}.`,
  place: {
    legend: 'Var hör förbättringen hemma?',
    hint: 'I en runda räknas den med i rundans rapporter. Utanför är den bara er egen.',
    outside: 'Utanför rundor',
  },
  offer: {
    title: 'Nya siffror har kommit',
    text: (d: { title: string; from: number; to: number }) =>
      `Utmaningen som förbättringen börjar i har nya siffror: ”${d.title}” ${d.from} och ${d.to}. De går att lägga in som mätning före och efter.`,
    caution:
      'Att siffrorna har ändrats säger inte varför. Lägg in dem som ett ändrat utfall bara om ni själva bedömer att förbättringen har bidragit.',
    begin: 'Lägg in före och efter',
    filled:
      'Mätningen är ifylld med siffrorna från utmaningen. Läs igenom, skriv vad som har hänt och spara om ni vill stå för det.',
    evidence: (d: { keyFigure: string; source: string }) => `${d.source}, nyckeltal ${d.keyFigure}`,
  },
  source: (d: { source: string; keyFigure: string; seen: string; now: string }) =>
    `${d.source}, nyckeltal ${d.keyFigure}: före enligt ${d.seen}, efter enligt ${d.now}`,
  sourceOnce: (d: { source: string; keyFigure: string; seen: string }) =>
    `${d.source}, nyckeltal ${d.keyFigure}, ${d.seen}`,

  /** On the home page and the page of the organisation. */
  next: {
    title: 'I statistiken',
    analyse: (title: string) => `Fyll i analysen: ${title}`,
    analyseWhy: 'Utmaningen är gjord, men ingen har skrivit vad som ligger bakom.',
    fresh: (title: string) => `Nya siffror: ${title}`,
    improve: (title: string) => `Börja en förbättring: ${title}`,
    improveWhy: 'Analysen finns, men inget är påbörjat.',
  },
  link: (organisation: string) => `Utmaningar i ${organisation}`,
  linkImprovements: (organisation: string) => `Förbättringar i ${organisation}`,
  sectionTitle: 'Utmaningar och förbättringar',
}

export type ChallengesTexts = typeof challenges
