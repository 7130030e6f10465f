import { many } from '../formats.ts'

/** Words of worksheets: methods for finding causes and mapping, to be filled in a little at a time. */
export const worksheets = {
  title: 'Arbetsblad',
  lead: 'Leta efter orsaker, eller kartlägg en verksamhet, innan ni bestämmer vad ni prövar.',
  empty: 'Inget arbetsblad har påbörjats än.',
  new: 'Påbörja ett arbetsblad',
  chooseTitle: 'Välj arbetsblad',
  chooseLead: 'Arbetsbladet går att spara halvfyllt och fylla i vidare senare, också tillsammans.',
  choose: (method: string) => `Börja: ${method}`,
  newTitle: (method: string) => `Nytt arbetsblad: ${method}`,
  editTitle: (title: string) => `Fyll i: ${title}`,
  filled: (n: number, of: number) => (n === of ? 'Allt är ifyllt' : `${n} av ${of} rutor är ifyllda`),
  rowsFilled: (n: number, of: number) => `${n} av ${of} rader är ifyllda`,
  begun: (day: string) => `Påbörjat ${day}`,
  edit: 'Fyll i mer eller ändra',
  name: 'Namn på arbetsbladet',
  nameHint: 'Så att ni känner igen det, till exempel vad det handlar om.',
  how: 'Så gör ni',
  women: 'Kvinnor eller flickor',
  men: 'Män eller pojkar',
  noChoice: 'Inte bedömt',
  notWritten: 'Inte ifyllt',
  leftOver: 'Från en tidigare version av arbetsbladet',
  submit: 'Spara',
  cancel: 'Avbryt',
  saved: 'Sparat. Ni kan fylla i mer när som helst.',
  remove: 'Ta bort arbetsbladet',
  removeWhy: 'Det som står på bladet försvinner för gott. Loggen visar bara att det har funnits.',
  removeConfirm: 'Ja, ta bort det',
  fishboneTitle: (effect: string) => `Möjliga orsaker till: ${effect}`,
  fishboneN: (causes: number, bones: number) =>
    `${many(causes, 'möjlig orsak', 'möjliga orsaker')} på ${bones} ben`,
  fishboneSource: 'organisationens eget arbetsblad',
  fishboneNote: 'Orsakerna är möjliga, inte belagda.',
  fishboneTable: 'Samma orsaker som tabell',
  fishboneBone: 'Ben',
  fishboneCauses: 'Möjliga orsaker',
  fishboneNone: 'inga skrivna',
  row: (name: string, n: number) => `${name} ${n}`,
}

export type WorksheetsTexts = typeof worksheets
