import { many } from '../formats.ts'

/** Words of taking after others: the form, both lists, and what an improvement begins with. */
export const adoptions = {
  count: (n: number) =>
    n === 0
      ? 'Ingen har tagit efter det här än.'
      : `${many(n, 'organisation', 'organisationer')} har tagit efter det här.`,
  spread: 'Har andra tagit efter?',
  take: 'Vi tar den här idén',
  title: 'Ta efter den här idén',
  lead: (owner: string) => `Idén kommer från ${owner}. Säg vad ni tar efter och vad ni gör på ert sätt.`,
  who: 'Det här ser andra',
  seen: {
    known: (owner: string) =>
      `${owner} ser att ni har tagit efter idén, från vilken dag och vad ni anpassar. Andra ser bara hur många som har gjort det.`,
    nobody: 'Ni ser det själva. Andra ser bara hur många som har tagit efter idén.',
  },
  own: 'Idén är er egen. Andra kan ta efter den, och ni ser här vilka som gör det.',
  already: (organisation: string, date: string) => `${organisation} tog efter den ${date}.`,
  toList: 'Till det vi tagit efter',
  form: {
    organisation: 'För vilken organisation?',
    adoptedOn: 'Från vilken dag?',
    adapted: 'Vad anpassar ni?',
    adaptedHint:
      'Frivilligt. Sådant som är annorlunda hos er, så att de som kom på idén också lär sig något.',
    begin: 'Och sedan?',
    begins: {
      yes: 'Börja på en förbättring nu',
      yesHint: 'Den fylls i med idén och en länk tillbaka. Hur det är hos er skriver ni själva.',
      no: 'Bara notera att vi tar efter den',
    },
    submit: 'Ta efter',
  },
  fields: { organisation: 'Organisationen', adoptedOn: 'Dagen', adapted: 'Det ni anpassar' },
  problems: {
    missing: () => 'Behöver fyllas i.',
    'too-long': (limit: string) => `Får vara högst ${limit} tecken.`,
    'unknown-choice': () => 'Välj en organisation där du arbetar.',
    'not-a-date': () => 'Skriv en dag som finns, som 2026-03-12.',
    'in-future': () => 'Kan inte ligga efter i dag.',
    'ones-own': () => 'Idén är deras egen. Välj en annan organisation.',
    'taken-already': () => 'Organisationen har redan tagit efter den här idén.',
  },
  begun: {
    theirs: 'I förebilden:',
    ours: 'Hos oss: ',
    after: (d: { title: string; owner: string; adapted: string }) =>
      `Vi tar efter ”${d.title}” (${d.owner}).${d.adapted === '' ? '' : `\n\nDet här gör vi annorlunda: ${d.adapted}`}`,
  },
  from: {
    title: 'Tagit från andra',
    lead: 'Idéer från biblioteket som ni har tagit efter.',
    none: 'Ni har inte tagit efter något i biblioteket än.',
    line: (title: string, owner: string) => (owner === '' ? title : `${title} (${owner})`),
    on: (date: string) => `Sedan ${date}.`,
    adapted: 'Anpassat:',
    withdrawn: (owner: string, date: string) => `Exemplet är tillbakadraget av ${owner} ${date}.`,
    improvement: 'Förbättringen som började med det',
    begin: 'Börja på en förbättring',
    undo: 'Vi tar inte längre efter den',
    undoConfirm: 'Ja, ta bort den ur listan',
    undoWhy: 'Den räknas inte längre. Förbättringen som började med den finns kvar.',
    removed: 'Borttaget ur listan.',
    library: 'Sök i biblioteket',
  },
  followers: {
    title: 'Andra som tagit efter',
    lead: 'Organisationer som har tagit efter era idéer, egna exempel och fall ur rapporter. Bara ni och de ser det.',
    none: 'Ingen har tagit efter er än, vad som är känt här.',
  },
  section: {
    title: 'Tagit från',
    lead: 'Förbättringen började med en idé från någon annan.',
  },
}

export type AdoptionsTexts = typeof adoptions
