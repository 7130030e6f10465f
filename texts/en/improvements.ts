import type { ImprovementsTexts } from '../sv/improvements.ts'

export const improvements: ImprovementsTexts = {
  title: 'Improvements',
  titleOf: (organisation) => `Improvements in ${organisation}`,
  leadEmpty: 'No improvements have been recorded yet.',
  lead: (d) => {
    const made = d.improvements === 1 ? 'One improvement is' : `${d.improvements} improvements are`
    if (d.highest === null) return `${made} under way. None of them has led to a result yet.`
    const some =
      d.withResult === d.improvements
        ? ''
        : `, and ${d.withResult} of them ${d.withResult === 1 ? 'has' : 'have'} led to results`
    return `${made} recorded${some}. The highest step that any has reached is ${d.highest.step.toLowerCase()} (step ${d.highest.number} of 5).`
  },
  whatEmpty:
    'An improvement begins with a difference between women and men that you want to do something about. Record the first one, even if it has only just begun. You add results as they come.',
  onlyEditors: 'Improvements are recorded by people who hold a role in the organisation.',
  new: 'New improvement',
  all: 'All improvements',
  chainTitle: 'Results on the results chain',
  chainFigure: (organisation) => `Number of results on each step, ${organisation}`,
  chainN: (results, improvements) =>
    `${results} ${results === 1 ? 'result' : 'results'} of ${improvements} ${improvements === 1 ? 'improvement' : 'improvements'}`,
  chainDates: (first, last) => (first === last ? first : `${first} – ${last}`),
  chainSource: "The organisation's own record in Jämsides",
  chainNote:
    'One improvement can have results on several steps. Long bars on the lower steps are no aim in themselves.',
  filterTitle: 'Show a selection',
  filterStep: 'Highest step reached',
  filterArea: 'Area',
  filterAll: 'All',
  filterNone: 'No result yet',
  filterSubmit: 'Show',
  filterClear: 'Show all',
  filtered: (shown, all) => `Showing ${shown} of ${all} improvements.`,
  filteredEmpty: 'No improvement fits the selection.',
  reached: (d) => `Step ${d.number}: ${d.step}`,
  noResult: 'No result yet',
  results: (n) => (n === 1 ? '1 result' : `${n} results`),

  leadOf: (highest) =>
    highest === null
      ? 'The improvement has no result yet.'
      : `Has reached ${highest.step.toLowerCase()}, step ${highest.number} of 5 on the results chain.`,
  facts: 'About the improvement',
  area: 'Area',
  subGoals: 'National sub-goals',
  relatedItems: 'Related to',
  statement: (d) => `Checklist ${d.version}, statement ${d.number}: ${d.title}`,
  owner: 'Responsible',
  challenge: 'The challenge',
  whatWasDone: 'What has been done',
  notWritten: 'Not filled in yet.',
  ladderTitle: 'Results',
  ladderLead: 'The results chain has five steps, from what you have done to what it has meant.',
  notReached: 'No result on this step yet.',
  addResult: 'Add a result',
  evidence: 'Evidence',
  changeResult: 'Change the result',
  removeResult: 'Remove the result',
  removeResultWhy: 'The result leaves the page and the report. What it said stays in the change log.',
  removeResultConfirm: 'Yes, remove the result',
  removeImprovement: 'Remove the improvement',
  removeImprovementWhy:
    'Possible only while the improvement has no results. What it said stays in the change log.',
  removeImprovementConfirm: 'Yes, remove the improvement',
  saved: 'Saved.',
  removed: 'Removed.',

  change: {
    title: (measure) => `${measure}, before and after`,
    dates: (before, after) => `${before} and ${after}`,
    change: 'Change',
    gap: {
      narrowed: (first, second) => `The difference between ${first} and ${second} has narrowed.`,
      widened: (first, second) => `The difference between ${first} and ${second} has widened.`,
      unchanged: (first, second) => `The difference between ${first} and ${second} is as large as before.`,
    },
    reversed: 'It has changed direction.',
    noN: 'one measure, measured twice',
  },

  form: {
    newTitle: 'New improvement',
    newLead: 'A title and an area are enough to begin. Fill in the rest as you learn more.',
    fromStatement: (title) => `You start from the statement “${title}”.`,
    editTitle: (title) => `Change: ${title}`,
    title: 'What is the improvement about?',
    titleHint: 'A short title that says what becomes different, and for whom.',
    area: 'Area',
    areaChoose: 'Choose an area',
    areaHint: 'Where the improvement is felt.',
    challenge: 'Which difference between women and men do you want to do something about?',
    challengeHint: 'Preferably with figures for both, and where they come from.',
    whatWasDone: 'What have you done?',
    whatWasDoneHint: 'Write what did not work, too. That is what others learn most from.',
    owner: 'Who is responsible?',
    ownerHint: 'Usually a manager. Write a name or a position.',
    subGoals: 'Which national sub-goals does the improvement contribute to?',
    subGoalsHint: 'Choose one or more, or none if it is not clear.',
    relatedItems: 'Which statements of the checklist is the improvement related to?',
    relatedItemsHint: 'The thread can then be followed from the self-assessment to the result.',
    relatedItemsChosen: (n) => (n === 0 ? 'none chosen' : `${n} chosen`),
    noInstruments: 'The round has no checklist to choose from.',
  },

  result: {
    newTitle: 'New result',
    editTitle: 'Change a result',
    of: (title) => `Of the improvement “${title}”.`,
    step: 'Which step have you reached?',
    stepHint: 'Choose the step that you have evidence for. You can add a higher one later.',
    counts: 'Counts:',
    countsNot: 'Does not count:',
    example: 'Example:',
    date: 'When?',
    dateHint: 'The day it was done, introduced or measured.',
    description: 'What has happened?',
    descriptionHint: 'A sentence or two that somebody who was not there understands.',
    evidence: 'What shows it?',
    evidenceHint:
      'A link (https://…) or a text that can be followed up: minutes, a routine, statistics. For a societal effect it is the source.',
    changeTitle: 'The measurement before and after',
    changeWhy:
      'A changed outcome says that things have become different for people. One knows that only when the same thing has been measured before and after, for women and men separately: one figure for all can hide that it got better for one and worse for the other. If you lack any of the figures, choose a lower step and add the outcome when you have measured.',
    changeOnlyFor: 'Filled in only for a changed outcome.',
    measure: 'What has been measured?',
    measureHint: 'Such as Hours in the ice rink, or Share satisfied with home care.',
    unit: 'In which unit?',
    unitHint: 'Such as hours a week, per cent or kronor.',
    ofSexes: 'For whom?',
    womenMen: 'Women and men',
    girlsBoys: 'Girls and boys',
    before: 'Before',
    after: 'After',
    measuredAt: 'Measured on',
    women: 'Women or girls',
    men: 'Men or boys',
    numberHint: 'Write 12.5 or 12500.',
    source: 'Where do the figures come from?',
    sourceHint: 'A system, a survey or a count, so that somebody else can repeat the measurement.',
    submit: 'Save the result',
  },

  fields: {
    title: 'The title',
    area: 'The area',
    subGoals: 'The sub-goals',
    relatedItems: 'The statements',
    challenge: 'The challenge',
    whatWasDone: 'What you have done',
    ownerName: 'Who is responsible',
    step: 'The step',
    date: 'The date',
    description: 'The description',
    evidence: 'The evidence',
    measure: 'What has been measured',
    unit: 'The unit',
    of: 'For whom it was measured',
    beforeDate: 'Before, date',
    beforeWomen: 'Before, women or girls',
    beforeMen: 'Before, men or boys',
    afterDate: 'After, date',
    afterWomen: 'After, women or girls',
    afterMen: 'After, men or boys',
    source: 'The source of the figures',
  },
  problems: {
    missing: () => 'Needs to be filled in.',
    'too-long': (limit, formatted) =>
      `Can be at most ${formatted} characters. ${limit > 1000 ? 'Put the longer text in a document and link to it.' : 'Shorten it.'}`,
    'unknown-choice': () => 'There is no such choice. Choose again.',
    'not-a-date': () => 'Cannot be read as a day. Write it as 2026-03-12.',
    'in-future': () => 'Lies after today. A result has already happened.',
    'not-after': () => 'The measurement after must be made later than the one before.',
    'not-a-number': () => 'Cannot be read as a number. Write figures only, such as 12.5.',
    'ambiguous-number': () => 'Can be read as thousands or as decimals. Write 1234 or 1.234.',
    'change-missing': () => 'Needed for a changed outcome.',
    'change-elsewhere': () =>
      'You have filled in a measurement before and after, which belongs to a changed outcome. Choose that step, or empty the measurement.',
    'outcome-missing': () =>
      'A societal effect rests on a changed outcome of the same improvement. Add the outcome first.',
  },
  summary: (n) =>
    n === 1
      ? 'One thing needs to be corrected. Everything you wrote is still here.'
      : `${n} things need to be corrected. Everything you wrote is still here.`,
  overtaken: {
    title: 'Somebody else saved before you',
    what: 'Nothing is lost. The form holds what you wrote. Here is what stands now, where it differs. If you save again, yours will stand.',
    theirs: 'This is what stands now',
    same: 'The other change says the same as yours.',
  },
}
