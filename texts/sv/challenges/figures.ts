import { nouns, type Of } from './nouns.ts'

export const figures = {
  title: 'Siffrorna som de var',
  figure: (title: string, area: string) => `${title}, ${area}`,
  peers: (d: { group: string; n: number; difference: string }) =>
    `I ${d.group} var skillnaden i mitten ${d.difference} (median av ${d.n} kommuner eller regioner).`,
  nation: (d: { women: string; men: string; of: Of }) =>
    `I riket var det ${d.women} för ${nouns(d.of).women} och ${d.men} för ${nouns(d.of).men} (vägt av källan).`,
  nationGap: (difference: string) => `I riket var skillnaden ${difference} (vägd av källan).`,
  keyFigure: (id: string) => `nyckeltal ${id}`,
  unit: (unit: string) => `Enhet: ${unit}.`,
  frozenOn: (date: string) => `Siffrorna är frysta så som de var ${date}.`,
  carried: 'Värdena står kvar till nästa val eller motsvarande, så samma siffra kan återkomma flera år.',
  toKeyFigure: 'Se nyckeltalet som det är i dag',
  years: (first: number, last: number) => (first === last ? String(first) : `${first}–${last}`),
  n: (years: number) => (years === 1 ? 'ett år' : `${years} år`),
  shareNote: 'Det andra könets andel är det som återstår till 100 procent, uträknat här.',
  gapNote: 'Källan ger bara skillnaden, inte kvinnors och mäns siffror var för sig.',
}
