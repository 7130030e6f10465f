import { formatDate, formatList, formatMoment } from '../formats.ts'
import { persons, type State } from './assessments/people.ts'
import { type Role, roleCounts } from './roles.ts'
import { newOccasion } from './assessments/new-occasion.ts'
import { occasion } from './assessments/occasion.ts'
import { agree } from './assessments/agree.ts'

/** Words of rating, spread and agreement. */
export const assessments = {
  heading: (occasion: string, organisation: string) => `${occasion} i ${organisation}`,
  onDate: (date: string) => formatDate('sv', date),
  states: { rating: 'skattas', agreeing: 'gruppen enas', closed: 'stängt' } satisfies Record<State, string>,
  people: (role: Role, n: number) => roleCounts[role](n),
  persons,
  unknown: 'Vet inte',
  notApplicable: 'Inte tillämpligt',
  unrated: 'inte skattat',
  unknownHint: 'när det inte går att bedöma i dag. Ger inga poäng och räknas inte som noll.',
  notApplicableHint: 'när påståendet inte gäller er organisation. Räknas bort ur det högsta möjliga.',
  statementOf: (number: number, count: number) => `Påstående ${number} av ${count}`,

  newOccasion,

  occasion,

  rate: {
    title: (occasion: string) => `Din skattning, ${occasion}`,
    lead: 'Svara utifrån din roll och på egen hand. Ingen annan ser dina svar medan skattningen pågår; när gruppen enas visas de utan namn.',
    asRole: (role: string) => `Du skattar som ${role}.`,
    onePage: 'Alla påståenden på en sida',
    oneByOne: 'Ett påstående i taget',
    guidance: {
      politician: 'Till dig som är politiker',
      manager: 'Till dig som är chef',
      keyPerson: 'Till dig som är nyckelperson',
    },
    answer: 'Ditt svar',
    comment: 'Kommentar',
    commentHint: 'Frivillig. Visas för gruppen med din roll men utan ditt namn.',
    saveAll: 'Spara allt',
    submit: 'Spara och lämna in',
    submitTitle: 'Lämna in',
    submitLead:
      'När du har svarat på det du kan lämnar du in. Du kan ändra dina svar tills gruppen börjar enas. Bara inlämnade svar räknas.',
    previous: 'Föregående',
    next: 'Spara och gå vidare',
    toEnd: 'Spara och gå till inlämning',
    /** The script writes the number in place of {n} as one goes. */
    answered: (n: number | '{n}', of: number) => `${n} av ${of} påståenden besvarade`,
    submittedAt: (at: string) =>
      `Du lämnade in ${formatMoment('sv', new Date(at))}. Du kan fortfarande ändra dina svar.`,
    allSteps: 'Alla påståenden',
    step: (item: number, title: string, answered: boolean) =>
      `${item}. ${title}${answered ? ', besvarat' : ', inte besvarat'}`,
    over: 'Skattningen är avslutad. Här är det du svarade; det går inte att ändra längre.',
    overAction: 'Se hur gruppen enas',
    yourAnswer: 'Ditt svar',
    statement: 'Påstående',
  },

  conflict: {
    title: 'Någon annan hann före',
    ownTitle: 'Ändrat på ett annat ställe',
    body: (theirs: string) =>
      `Det som nu gäller är: ${theirs} Det du skrev står kvar här nedanför men är inte sparat. Välj vad som ska stå och spara igen.`,
    several: (items: readonly number[]) =>
      `Allt annat är sparat. Påstående ${formatList('sv', items.map(String))} hade ändrats på ett annat ställe medan du skrev, och behöver ett val från dig.`,
    answer: (answer: string, text: string) =>
      text === '' ? `”${answer}”.` : `”${answer}”, med texten ”${text}”.`,
  },

  save: {
    saved: (time: string) => `sparat ${time}`,
    typing: 'inte sparat ännu',
    saving: 'sparar …',
    offline: 'Inte sparat: ingen kontakt. Det du skrivit finns kvar här, och vi försöker igen av oss själva.',
    restored: 'Återställt efter avbrott, sparar …',
  },

  agree,
}

export type AssessmentsTexts = typeof assessments
