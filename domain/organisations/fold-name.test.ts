import { expect, test } from 'vitest'
import { foldLetters, foldName } from './fold-name.ts'

test.each([
  ['Åäö', 'ao'],
  ['Östersund', 'ostersund'],
  ['OESTERSUND', 'ostersund'],
  ['Haapavaara', 'hapavara'],
  ['Øresund', 'oresund'],
  ['Upplands-Bro', 'upplands bro'],
  ['  Dals–Ed  ', 'dals ed'],
  ['O\u0308rebro', 'orebro'],
  ['', ''],
])('the letters of %j are %j', (text, letters) => {
  expect(foldLetters(text)).toBe(letters)
})

test.each([
  ['Lunds kommun', 'lund', 'municipality'],
  ['Malmö stad', 'malmo', 'municipality'],
  ['Västerås stad', 'vastera', 'municipality'],
  ['Västerås', 'vastera', null],
  ['Region Örebro län', 'orebro', 'region'],
  ['Västra Götalandsregionen', 'vastragotaland', 'region'],
  ['Upplands Väsby kommuns', 'upplandsvasby', 'municipality'],
  ['Enskede-Årsta-Vantörs stadsdelsförvaltning', 'enskedearstavantor', 'district'],
  ['Sveriges Kommuner och Regioner', 'sverigeskommunerochregioner', null],
  ['Eda (Värmland)', 'eda', null],
  ['Ås', 'as', null],
  ['region', 'region', 'region'],
  ['', '', null],
])('%j is folded to %j', (text, key, kind) => {
  expect(foldName(text)).toMatchObject({ key, kind })
})
