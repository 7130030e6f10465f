import { capitalise } from '../../formats.ts'
import { nouns, type Of } from './nouns.ts'

export const raise = {
  button: 'Gör till utmaning',
  title: 'Ny utmaning',
  lead: (d: { title: string; organisation: string; year: number }) =>
    `”${d.title}” i ${d.organisation}. Det här fryses, till och med ${d.year}. Sedan ändras det inte mer, vad som än händer hos källan.`,
  frozen: 'Det som fryses',
  name: 'Vad ska utmaningen heta?',
  nameHint: 'Ett förslag står där. Det går att ändra senare.',
  about: 'Vem har det sämre?',
  aboutUnknown:
    'Vilket håll som är bättre är inte bedömt för det här nyckeltalet, så ni får själva säga det. När nya siffror kommer ser ni om skillnaden har minskat för dem som det gäller. Valet går inte att ändra sedan.',
  /** Who has the worse of it, where the figures say. */
  judged: {
    women: (of: Of) => `${capitalise(nouns(of).women)} har det sämre, så utmaningen gäller dem.`,
    men: (of: Of) => `${capitalise(nouns(of).men)} har det sämre, så utmaningen gäller dem.`,
    both: (of: Of) =>
      `Det är ingen skillnad mellan ${nouns(of).women} och ${nouns(of).men} det senaste året, så utmaningen gäller båda.`,
  },
  women: (of: Of) => capitalise(nouns(of).women),
  men: (of: Of) => capitalise(nouns(of).men),
  both: 'Det går inte att säga, eller båda på var sitt sätt',
  submit: 'Gör till utmaning',
  already: (title: string) => `Ni arbetar redan med den här skillnaden: ”${title}”.`,
  toOpen: 'Gå till utmaningen',
}
