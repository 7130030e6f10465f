import type { StartTexts } from '../sv/start.ts'

export const start: StartTexts = {
  title: 'My page',
  startTitle: 'See what changes for women and men',
  what: [
    'Jämsides is for municipalities and regions that work with gender mainstreaming, and for those who coordinate them.',
    'You assess yourselves with the checklists of today, from Excel or here, see how you have moved, and learn from your group.',
    'Each improvement is followed step by step, until it shows as a measured change for women and men.',
  ],
  threadHeading: 'The red thread',
  threadLead:
    'Everything hangs together, both ways. The filled steps exist today, the hollow ones are on their way.',
  thread: {
    decision: 'Political decision',
    assessment: 'Self-assessment',
    challenge: 'Difference in statistics',
    improvement: 'Improvement',
    chain: 'Step on the results chain',
    change: 'Measured change',
    money: 'Money',
    report: 'Report',
    example: 'Learning example',
  },
  exists: 'exists',
  coming: 'on its way',
  tryHeading: 'Try it as one of six',
  tryLead:
    'The people are made up, and five of them work in made-up organisations. Signe works with the real statistics of Hedemora. Save and change whatever you like, and change person at any time.',
  toTry: 'Try it with a made-up example',
  stepInAs: (name) => `Step in as ${name}`,
  where: (role, place) => `${role}, ${place}`,
  wants: {
    strategist:
      'Drives the work. Is about to read in the workbook for two meetings and see how far the municipality has come.',
    manager: 'Owns two improvements and has a rating to fill in.',
    politician: 'Wants one page with what is decided, how it goes, and what to ask for.',
    mentor: 'Supports two organisations and reads up before the next meeting.',
    coordinator: 'Sees every organisation in the round, and which of them need a nudge.',
    operator: 'Runs the installation.',
  },
  wantsStatistics:
    'Wants to know where women and men get different results in the municipality, and what is worth acting on.',
  realHeading: 'Or begin with what is real',
  openHeading: 'Open to everyone',
  realStatistics: 'Statistics for women and men',
  realStatisticsWhy: 'Where do they differ in your municipality or region, and is it worth acting on?',
  realLibrary: 'The library of examples',
  realLibraryWhy: 'What others have done, how far they came and where it is told.',
  realRounds: 'Rounds 2015–2020',
  realRoundsWhy: 'Who took part, in which groups and with which meetings.',
  realOrganisations: 'All municipalities and regions',
  realOrganisationsWhy: 'Look up your own organisation.',
  realInstruments: 'The checklists',
  realInstrumentsWhy: 'Every statement, what each step means, and how the versions relate.',

  stepInTitle: 'Who do you want to be?',
  stepInLead: 'Trial mode has no accounts. Choose a made-up person, and you see what that role needs first.',
  youAre: (name) => `You have stepped in as ${name}.`,

  greeting: (name) => `Hello ${name}`,
  nextMeeting: (d) =>
    `The next meeting is ${d.name}, ${d.date}: ${d.theme.toLowerCase()}${d.host === null ? '' : `. The host is ${d.host}`}.`,
  noMeeting: 'No meeting is planned ahead.',
  nextHeading: 'Next',

  strategistLead: (organisation, done, of) =>
    `${organisation} has done ${done} of ${of} self-assessments in the round.`,
  sampleHeading: 'No workbook at hand?',
  sampleLead: 'Download a filled-in sample and read it in, to see how it works.',
  sample: (file) => `Download ${file}`,
  toHub: (organisation) => `All about ${organisation}`,
  moreHeading: 'More',
  toHubWhy: 'Self-assessments, comparison, improvements and report.',
  toRound: 'The whole round',
  toRoundWhy: 'Meetings, groups, and where everyone stands.',

  sheetTitle: (meeting) => `Fill in your rating for ${meeting}`,
  sheetWhy: (answered, of) =>
    answered === 0
      ? `${of} statements. Nobody sees your answers until the group agrees.`
      : `You have answered ${answered} of ${of}. Nobody sees your answers until the group agrees.`,
  sheetAction: 'Fill in',
  sheetGoOn: 'Go on',
  managerLead: (sheets, improvements) =>
    sheets === 0
      ? `You have nothing to fill in. ${improvements === 1 ? 'One improvement is yours' : `${improvements} improvements are yours`}.`
      : `${sheets === 1 ? 'One rating is waiting for you' : `${sheets} ratings are waiting for you`}, and ${improvements === 1 ? 'one improvement is yours' : `${improvements} improvements are yours`}.`,
  ownImprovements: 'My improvements',
  noOwnImprovements: 'No improvement bears your name yet.',
  reached: (step, date) => `Has reached ${step.toLowerCase()}, last on ${date}.`,
  notReached: 'No result is noted yet.',
  stuck: 'quiet for three months',
  otherImprovements: (n) =>
    n === 1 ? 'The organisation has one more improvement' : `The organisation has ${n} more improvements`,

  politicianLead: (d) =>
    `${d.organisation} had ${d.sum} of ${d.max} points at ${d.meeting} (${d.n} statements)${d.shift === null ? '' : `, ${d.shift} since last time`}.`,
  politicianNone: (organisation) => `${organisation} has no closed self-assessment yet.`,
  decided: 'What is ours to decide',
  decidedLead: (checklist) =>
    `The group’s agreed answers to the statements in ${checklist} that politics answers for.`,
  ofMax: (value, max) => `${value} of ${max}`,
  fully: 'in place',
  askFor: 'Ask for this:',
  evidence: (text) => `Evidence: ${text}`,
  changedHeading: 'What has changed',
  differencesHeading: 'Differences we work on',
  changeSentence: (d) =>
    `${d.measure}: ${d.first} from ${d.from[0]} to ${d.to[0]}, ${d.second} from ${d.from[1]} to ${d.to[1]}.`,
  readReport: 'Read the whole result report',

  mentorLead: (group, n) => `You mentor ${group}, with ${n} organisations.`,
  material: 'Material before the meeting',
  latest: 'Latest rating',
  why: 'Why it changed',
  waitsFor: 'Waiting for',
  nothingWaits: 'Everything is done.',
  readMore: 'Read:',

  coordinatorLead: (behind, of, unshared) => {
    const seen = of - unshared
    if (seen === 0) return `None of ${of} organisations shares its work in the round with you yet.`
    const whose = unshared === 0 ? 'organisations' : 'organisations that share their work with you'
    return behind === 0
      ? `All ${seen} ${whose} are on track.`
      : `${behind} of ${seen} ${whose} ${behind === 1 ? 'needs' : 'need'} a nudge.`
  },
  unshared: (n, of) =>
    `${n} of ${of} ${n === 1 ? 'shares' : 'share'} none of the work with you. You see only what is shared, so whether they have begun is not shown.`,
  showUnshared: 'Show them',
  behindHeading: 'Need a nudge',
  nobodyBehind: 'Nobody whose work you see is behind.',

  organisationLead: (organisation) =>
    `${organisation} is not in any open round. Here is what the statistics say, and what you do about it.`,
  toChallenges: 'Challenges',
  toChallengesWhy: 'Differences that you have decided to act on.',
  toImprovements: 'Improvements',
  toImprovementsWhy: 'What you do, and what comes of it.',
  toReports: 'Reports',
  toReportsWhy: 'Those adopted, and those under review that can be commented on.',
  toStatistics: 'Differences between women and men',
  toStatisticsWhy: 'Those most worth attention, and how sure they are.',
  toGoals: 'Goals for women and men',
  toGoalsWhy: 'Reached only when reached for both.',
  toSets: 'Key figures to read together',
  toSetsWhy: 'Selections with guidance, as page and report.',
  toCoverage: 'Statistics split by sex',
  toCoverageWhy: 'How much of your own statistics is split.',
  toLatestRoundWhy: 'The self-assessments of the latest round, which is over.',
  toOrganisationWhy: 'Facts, rounds and reports.',
  administers: 'You run the installation. Here is where to begin:',
  elsewhere: 'You have no role in any round. Here you can begin:',
}
