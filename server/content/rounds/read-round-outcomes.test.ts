import { expect, test } from 'vitest'
import { copyContent } from '#test/content/content-copy.ts'
import { readContent } from '../read-content.ts'

test('every published round after the first has what its report says, in the five steps', async () => {
  const { roundOutcomes, rounds } = await readContent('content')
  expect(roundOutcomes.map(({ roundSlug }) => roundSlug)).toEqual(
    rounds.slice(1).map(({ round }) => round.slug),
  )
  for (const { chain, lessons, exchange, sources } of roundOutcomes) {
    expect(chain).toHaveLength(5)
    expect(Math.min(lessons.length, exchange.length, sources.length)).toBeGreaterThan(0)
  }
})

test.each([
  ['an unknown round', 'roundSlug: modellkommuner-2017-2018', 'roundSlug: runda', /no round "runda"/],
  [
    'a step that is not its turn',
    '{ step: product,',
    '{ step: outcome,',
    /needs the steps activity, product/,
  ],
  [
    'more than there are',
    'participants: 10, mentors: 6',
    'participants: 16, mentors: 6',
    /16 of 15 participants/,
  ],
  ['an unknown organisation', "organisation: '0188'", "organisation: '9999'", /no organisation "9999"/],
  ['a share that does not add up', 'women: 35, men: 65', 'women: 35, men: 64', /does not make 100/],
])('%s is refused with its place', async (_, from, to, reason) => {
  const content = await copyContent()
  await content.replace('round-outcomes/modellkommuner-2017-2018.yaml', from, to)
  await expect(readContent(content.directory)).rejects.toThrow(reason)
})
