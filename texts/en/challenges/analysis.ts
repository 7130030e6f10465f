import type { analysis as swedish } from '../../sv/challenges/analysis.ts'

export const analysis: typeof swedish = {
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
}
