import { expect, it } from 'vitest'
import { findPersonalMarks } from './find-personal-marks.ts'
import { withoutPersonalNumbers } from './find-personal-numbers.ts'

const found = (text: string, known: readonly string[] = []) =>
  findPersonalMarks(text, known).map(({ kind, text: what }) => `${kind} ${what}`)

it.each([
  ['Vi tackar Anna Andersson för hjälpen.', 'Anna Andersson'],
  ['Projektet leddes av rektor Anna.', 'Anna'],
  ['rektor Fatou såg skillnaden', 'Fatou'],
  ['Kontakta enhetschef Lars Holm.', 'Lars Holm'],
  ['Det var Fatemeh Hosseini som räknade.', 'Fatemeh Hosseini'],
  ['Per-Arne Svensson höll i det.', 'Per-Arne Svensson'],
  ['Enligt Svensson blev det bättre.', 'Svensson'],
  ['Annas idé var att byta tider.', 'Annas'],
  ['Läraren Björn ändrade schemat.', 'Björn'],
  ['Björn Karlsson ändrade schemat.', 'Björn Karlsson'],
  ['Maria Gustafsson Öberg räknade.', 'Maria Gustafsson'],
  ['Det var Jovana Petrović som mätte.', 'Jovana Petrović'],
  ['En flicka, Lisa, slutade.', 'Lisa'],
  ['The principal Anna changed the timetable.', 'Anna'],
  ['We thank Karl Lindgren.', 'Karl Lindgren'],
])('a person is seen in: %s', (text, name) => {
  expect(found(text)).toEqual([`name ${name}`])
})

it.each([
  'Region Jönköpings län, Region Skåne och Rädda Barnen',
  'Anna Whitlocks gymnasium vid Olof Palmes plats, Sankt Eriks sjukhus och Viktor Rydbergs skolor',
  'En Lex Maria-anmälan gjordes, och Lex Sarah prövades.',
  'Per person och år. Björn och varg. Sten och grus. Maj och juni. I augusti.',
  'Rektorn vid Norra skolan och enhetschefen i Socialtjänsten frågade Kommunstyrelsens ordförande.',
  'Rektor Kungsgårdsskolan, direktör Region Skåne, ordförande Barn- och ungdomsnämnden',
  'Will girls come? May and June. The Swedish Association of Local Authorities and Regions.',
  'Ericsson, Karlskrona och Karlstad. Sara kommun.',
  'Strategen, kommundirektören och jamstalldhet har inget namn.',
])('nobody is seen in: %s', (text) => {
  expect(found(text)).toEqual([])
})

it('a place that is called what somebody could be is nobody where the register has it', () => {
  expect(found('I Vilhelmina och samordnare Fabelstad')).toEqual(['name Fabelstad'])
  expect(found('Malin bor här', ['Malin'])).toEqual([])
})

it.each([
  ['19640823-3234', true],
  ['640823-3234', true],
  ['6408233234', true],
  ['701063-2391', true],
  ['20701063+2391', true],
  ['640823-3235', false],
  ['641323-3230', false],
  ['640230-3230', false],
  ['212000-1234', false],
  ['2023-0012', false],
])('%s is a personal number: %s', (number, is) => {
  expect(found(`Ärende ${number} avslutat`).includes(`personal-number ${number}`)).toBe(is)
  expect(withoutPersonalNumbers(`nr ${number} och ${number}.`)).toBe(
    is ? 'nr […] och […].' : `nr ${number} och ${number}.`,
  )
})

it.each([
  ['Skriv till anna.andersson@kommun.se.', ['email anna.andersson@kommun.se']],
  ['Ring 070-123 45 67 eller +46 8 123 456 78', ['phone 070-123 45 67', 'phone +46 8 123 456 78']],
  ['Växeln 0910-73 10 00.', ['phone 0910-73 10 00']],
  ['2018–2020 kostade det 1 200 000 kronor, 0,5 procent av 10 300 000', []],
  ['Kurt Olsson, 640823-3234', ['name Kurt Olsson', 'personal-number 640823-3234']],
  ['Tre flickor och 12 pojkar', ['few-people Tre flickor']],
  ['Of the staff, 4 young men left', ['few-people 4 young men']],
  ['En av fyra kvinnor. Three of 4 women. 14 kvinnor. 2,3 män.', []],
] as [string, string[]][])('in %s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})
