import { capitalise } from '../formats.ts'
import type { ChallengesTexts } from '../sv/challenges.ts'

const nouns = (of: 'women-men' | 'girls-boys') =>
  of === 'girls-boys' ? { women: 'girls', men: 'boys' } : { women: 'women', men: 'men' }

const other = (about: 'women' | 'men') => (about === 'women' ? 'men' : 'women')

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

  raise: {
    button: 'Make it a challenge',
    title: 'New challenge',
    lead: (d) =>
      `“${d.title}” in ${d.organisation}. This is what will be frozen, up to ${d.year}. It does not change after that, whatever happens at the source.`,
    frozen: 'What will be frozen',
    name: 'What is the challenge to be called?',
    nameHint: 'A suggestion is there. It can be changed later.',
    about: 'Who has the worse of it?',
    aboutUnknown:
      'Nobody has said which way is better for this key figure, so it is for you to say. When new figures come you will see whether the difference has become smaller for those it is about. The choice cannot be changed afterwards.',
    judged: {
      women: (of) => `${capitalise(nouns(of).women)} are worse off, so the challenge is about them.`,
      men: (of) => `${capitalise(nouns(of).men)} are worse off, so the challenge is about them.`,
      both: (of) =>
        `There is no difference between ${nouns(of).women} and ${nouns(of).men} in the latest year, so the challenge is about both.`,
    },
    women: (of) => capitalise(nouns(of).women),
    men: (of) => capitalise(nouns(of).men),
    both: 'It cannot be said, or each in their own way',
    submit: 'Make it a challenge',
    already: (title) => `You are already working with this difference: “${title}”.`,
    toOpen: 'Go to the challenge',
  },
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

  figures: {
    title: 'The figures as they were',
    figure: (title, area) => `${title}, ${area}`,
    peers: (d) =>
      `In ${d.group} the difference in the middle was ${d.difference} (median of ${d.n} municipalities or regions).`,
    nation: (d) =>
      `In the nation it was ${d.women} for ${nouns(d.of).women} and ${d.men} for ${nouns(d.of).men} (weighted by the source).`,
    nationGap: (difference) => `In the nation the difference was ${difference} (weighted by the source).`,
    keyFigure: (id) => `key figure ${id}`,
    unit: (unit) => `Unit: ${unit}.`,
    frozenOn: (date) => `The figures are frozen as they were on ${date}.`,
    carried:
      'Values stand until the next election or the like, so the same figure can return for several years.',
    toKeyFigure: 'See the key figure as it is today',
    years: (first, last) => (first === last ? String(first) : `${first}–${last}`),
    n: (years) => (years === 1 ? 'one year' : `${years} years`),
    shareNote: 'The share of the other sex is what is left of 100 per cent, worked out here.',
    gapNote: 'The source gives only the difference, not the figures of women and men.',
  },

  now: {
    title: 'Then and now',
    noFigures: 'This installation has no statistics at the moment, so nothing can be compared.',
    gap: (gap, about, of) => {
      const whom =
        about === 'both' ? `between ${nouns(of).women} and ${nouns(of).men}` : `for ${nouns(of)[about]}`
      return {
        closed: `The difference ${whom} is gone: less than a tenth of it is left.`,
        smaller: `The difference ${whom} has become smaller but is not gone.`,
        unchanged: `The difference ${whom} is about the same: it has changed by less than a tenth.`,
        larger: `The difference ${whom} has become larger.`,
        reversed:
          about === 'both'
            ? `The difference ${whom} now points the other way.`
            : `The difference ${whom} now points the other way: ${nouns(of)[other(about)]} are worse off.`,
      }[gap]
    },
    mover: (mover, about, of) => {
      const [whom, those] = [capitalise(nouns(of)[about]), nouns(of)[other(about)]]
      return {
        'about-better': `${whom} are better off than then, and ${those} about the same.`,
        'other-worse': `That is because ${those} are worse off. ${whom} are about the same.`,
        meet: `${whom} are better off than then, and ${those} are worse off.`,
        'both-better': 'Both are better off than then.',
        'both-worse': 'Both are worse off than then.',
        'about-worse': `${whom} are worse off than then, and ${those} about the same.`,
        'other-better': `${capitalise(those)} are better off than then, and ${whom.toLowerCase()} about the same.`,
        apart: `${whom} are worse off than then, and ${those} are better off.`,
      }[mover]
    },
    directionUnknown:
      'Nobody has said which way is better, so it cannot be said who is better or worse off than then.',
    changes: (d) =>
      `From ${d.from} to ${d.to}: ${d.women} for ${nouns(d.of).women}, ${d.men} for ${nouns(d.of).men}.`,
    swing:
      'The difference has usually swung at least this much from one year to the next. It may be passing; more years will tell.',
    revised: (d) =>
      `The source has since changed the figures for ${d.year}, to ${d.women} for ${nouns(d.of).women} and ${d.men} for ${nouns(d.of).men}. The comparison here is with what you saw.`,
    revisedGap: (d) =>
      `The source has since changed the difference for ${d.year}, to ${d.difference}. The comparison here is with what you saw.`,
    noNewer: (year) =>
      `There are no figures later than ${year} yet. As soon as they come they will stand here.`,
    repeated: (year) =>
      `The source has the same figures for the years after ${year}. They are repeated until the next election or the like, so nothing new can be said.`,
    gone: 'The source has removed the key figure. The frozen figures remain, but nothing can be compared with them.',
    otherMeaning: (title) =>
      `The key figure is now called “${title}” or is counted in another way. It may mean something else than then, so the figures are not compared.`,
    noFiguresHere: 'The source no longer has figures for both sexes here, so nothing can be compared.',
    figure: (title) => `${title}, then and now`,
    gapTag: {
      closed: 'The difference is gone',
      smaller: 'The difference is smaller',
      unchanged: 'The difference is the same',
      larger: 'The difference is larger',
      reversed: 'The difference points the other way',
    },
    noNewTag: 'No new figures yet',
    cannotTag: 'Can no longer be compared',
  },

  analysis: {
    title: 'The analysis',
    lead: 'Six questions to think through, preferably several of you together. Not everything has to be filled in at once.',
    progress: (n, of) =>
      n === 0
        ? 'Nothing has been filled in yet. Begin wherever you like; two sentences go a long way.'
        : n === of
          ? 'Every question has an answer. Now you know enough to begin an improvement.'
          : `${n} of ${of} questions have an answer. That is enough to begin; the rest can come later.`,
    empty: 'Not filled in yet.',
    edit: 'Write in the analysis',
    editTitle: (title) => `Analysis: ${title}`,
    name: 'What is the challenge called?',
    questions: {
      what: {
        label: 'What is it that differs?',
        hint: 'Describe the difference as you would to a neighbour: what do women and men get or do differently?',
      },
      forWhom: {
        label: 'For whom is it so?',
        hint: 'All women or all men, or some of them: in which service, which part of the municipality, at which stage?',
      },
      why: {
        label: 'Why is it so, do you think?',
        hint: 'What in how we work, meet people, distribute or inform can lie behind it? What do you know, and what do you guess?',
      },
      consequences: {
        label: 'What does it lead to?',
        hint: 'What does the difference mean in the everyday life of those it is about, and what happens if nothing is done?',
      },
      background: {
        label: 'Which other background matters?',
        hint: 'Does it look different by age, country of birth, education, income, place, disability or something else? Sex is rarely the whole explanation.',
      },
      hypothesis: {
        label: 'What do you think would help?',
        hint: 'Write it as a guess that can be tested: if we do this, it will be different for them, because …',
      },
    },
  },

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
