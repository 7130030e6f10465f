import { capitalise } from '../formats.ts'
import type { ChallengesTexts } from '../sv/challenges.ts'
import { nouns } from './challenges/nouns.ts'
import { raise } from './challenges/raise.ts'
import { figures } from './challenges/figures.ts'
import { now } from './challenges/now.ts'
import { analysis } from './challenges/analysis.ts'

export const challenges: ChallengesTexts = {
  title: 'Challenges',
  titleOf: (organisation) => `Challenges in ${organisation}`,
  leadEmpty: 'No difference in the statistics has been made a challenge yet.',
  lead: (d) =>
    `${d.open === 1 ? 'One challenge' : `${d.open} challenges`} to work with. ${
      d.moved === 0
        ? 'No new figures have come since they were seen.'
        : `There are new figures for ${d.moved === 1 ? 'one' : d.moved} of them.`
    }`,
  leadAllAside: 'All challenges have been set aside.',
  what: 'A challenge begins in the statistics: you see a difference between women and men that is worth doing something about. The figures are frozen as they were, so that you can later see whether anything has changed.',
  toStatistics: 'See the statistics',
  onlyEditors: 'Challenges are recorded by people who hold a role in the organisation.',
  open: 'To work with',
  setAside: 'Set aside',
  improvements: (n) => (n === 0 ? 'No improvement yet' : n === 1 ? '1 improvement' : `${n} improvements`),
  answered: (n, of) =>
    n === 0
      ? 'The analysis has not been begun'
      : n === of
        ? 'The whole analysis is filled in'
        : `${n} of ${of} questions of the analysis`,
  suggestedTitle: {
    women: (title, of) => `${capitalise(nouns(of).women)} are worse off: ${title}`,
    men: (title, of) => `${capitalise(nouns(of).men)} are worse off: ${title}`,
    both: (title, of) => `Difference between ${nouns(of).women} and ${nouns(of).men}: ${title}`,
  },
  unitless: 'as in the key figure',

  raise,
  alreadyOpen: 'You were already working with this difference. Here is the challenge; no new one was made.',
  raised:
    'The challenge has been made and its figures are frozen. The next step is to understand them: fill in what you know below.',
  saved: 'Saved.',
  setAsideDone: 'The challenge has been set aside. Its figures and analysis are kept.',
  takenUp: 'The challenge is being worked with again.',

  seenSentence: (d) => {
    const { women, men } = nouns(d.of)
    const who = d.about === 'both' ? '' : ` ${capitalise(nouns(d.of)[d.about])} were worse off.`
    return `In ${d.year} it was ${d.women} for ${women} and ${d.men} for ${men} in ${d.organisation}.${who} That is how it looked on ${d.date}.`
  },
  seenSentenceOfGap: (d) => {
    const who = d.about === 'both' ? '' : ` ${capitalise(nouns(d.of)[d.about])} were worse off.`
    return `In ${d.year} the difference (${nouns(d.of).women} minus ${nouns(d.of).men}) was ${d.difference} in ${d.organisation}.${who} That is how it looked on ${d.date}.`
  },

  figures,

  now,

  analysis,

  improvementsTitle: 'Improvements that begin here',
  improvementsEmpty: 'No improvement has begun in this challenge yet.',
  begin: 'Begin an improvement',
  aside: {
    open: 'Set aside',
    why: 'Why are you setting it aside?',
    hint: 'Such as that it was passing, that somebody else works with it, or that it cannot be influenced. Its figures and analysis are kept.',
    submit: 'Set the challenge aside',
    is: 'The challenge has been set aside',
    takeUp: 'Take it up again',
  },
  fields: {
    title: 'The title',
    about: 'Who has the worse of it',
    what: 'What differs',
    forWhom: 'For whom',
    why: 'Why',
    consequences: 'What it leads to',
    background: 'Other background',
    hypothesis: 'What would help',
  },

  fromChallenge: 'Begins with the challenge',
  improvementTitle: (title) => `More even for both: ${title}`,
  improvementChallenge: (d) =>
    `${d.title}, ${d.area} ${d.year}: ${nouns(d.of).women} ${d.women}, ${nouns(d.of).men} ${d.men}. ${d.source}.`,
  improvementChallengeOfGap: (d) =>
    `${d.title}, ${d.area} ${d.year}: difference (${nouns(d.of).women} minus ${nouns(d.of).men}) ${d.difference}. ${d.source}.`,
  place: {
    legend: 'Where does the improvement belong?',
    hint: "In a round it counts in the round's reports. Outside it is yours alone.",
    outside: 'Outside every round',
  },
  offer: {
    title: 'New figures have come',
    text: (d) =>
      `The challenge that the improvement begins with has new figures: “${d.title}” in ${d.from} and ${d.to}. They can be entered as a before and an after.`,
    caution:
      'That the figures have changed does not say why. Enter them as a changed outcome only if you yourselves judge that the improvement has contributed.',
    begin: 'Enter before and after',
    filled:
      'The measurement is filled in with the figures of the challenge. Read it through, write what has happened, and save it if you stand by it.',
    evidence: (d) => `${d.source}, key figure ${d.keyFigure}`,
  },
  source: (d) => `${d.source}, key figure ${d.keyFigure}: before as of ${d.seen}, after as of ${d.now}`,
  sourceOnce: (d) => `${d.source}, key figure ${d.keyFigure}, ${d.seen}`,

  next: {
    title: 'In the statistics',
    analyse: (title) => `Fill in the analysis: ${title}`,
    analyseWhy: 'The challenge has been made, but nobody has written what lies behind it.',
    fresh: (title) => `New figures: ${title}`,
    improve: (title) => `Begin an improvement: ${title}`,
    improveWhy: 'The analysis is there, but nothing has been begun.',
  },
  link: (organisation) => `Challenges in ${organisation}`,
  linkImprovements: (organisation) => `Improvements in ${organisation}`,
  sectionTitle: 'Challenges and improvements',
}
