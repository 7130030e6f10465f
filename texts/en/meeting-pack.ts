import { many } from '../formats.ts'
import type { MeetingPackTexts } from '../sv/meeting-pack.ts'

/** Words of what a group needs before a meeting. */
export const meetingPack: MeetingPackTexts = {
  title: 'Meeting pack',
  subject: (meeting, group) => `${meeting}, ${group}`,
  statement:
    'The pack rests on the organisations’ own closed self-assessments up to this meeting. They are an indication to talk about, not a ranking.',
  facts: { meeting: 'Meeting', theme: 'Theme', date: 'Date', host: 'Host' },
  undated: 'the day is not known',

  meeting: {
    about: (d) =>
      [
        `The theme of ${d.meeting} is ${d.theme.toLowerCase()}.`,
        d.date === null ? 'Its day is not known in Jämsides.' : `The meeting is on ${d.date}.`,
        d.host === null ? '' : `The host is ${d.host}.`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    aims: 'After the meeting',
    comingCaption: (group) => `Who meets in ${group[0]!.toLowerCase()}${group.slice(1)}`,
    organisation: 'Organisation',
    role: 'Role',
    status: 'Status',
    comingNote: 'From every organisation come a politician, a manager and a strategist.',
  },

  preparation: {
    deadlines: 'When it should be ready',
    deadline: (date, task) => `By ${date}: ${task}`,
    daysBefore: (days, task) =>
      days % 7 === 0
        ? `At least ${many(days / 7, 'week', 'weeks')} before the meeting: ${task}`
        : `At least ${many(days, 'day', 'days')} before the meeting: ${task}`,
    custom: 'This is the custom of the programme. The group may have agreed otherwise.',
    prepare: 'To do at home',
    caption: 'How far each organisation has come in its preparation',
    assessment: 'Self-assessment for the meeting',
    earlier: 'Left from earlier meetings',
    improvements: 'Improvements to tell about',
    state: {
      closed: 'closed',
      agreeing: 'the group is agreeing',
      rating: 'being rated',
      none: 'not begun',
      notAssessed: 'not part of it',
    },
    left: (meeting, state) => `${meeting}: ${state}`,
    nothing: 'nothing',
    unshared: 'shares nothing with the group',
    sharedNote: 'The pack shows what the organisations share with the group.',
  },

  beside: {
    none: 'Nobody in the group has closed a self-assessment up to this meeting. The ratings stand side by side here when the first is closed or read in.',
    lead: (n, of, name) =>
      `${n} of ${of} organisations have a closed self-assessment. ${name}. Of each, the latest is shown.`,
    single: (organisation, name) =>
      `Only ${organisation} has rated with ${name}, so there is nobody to set it beside. The ratings stand in the result report of the organisation.`,
    without: {
      withdrew: (name) => `${name} has withdrawn.`,
      'did-not-report': (name) => `${name} has handed in no report.`,
      'other-list': (name, other) =>
        `${name} has rated with ${other} instead. Different lists and levels are never set beside each other.`,
      'under-way': (name, meeting) => `${name} is missing: the assessment for ${meeting} is not closed.`,
      nothing: (name) => `${name} is missing: no assessment is shared with the group.`,
    },
    older: (name, shown, newest) =>
      `${name} is shown as at ${shown}; no assessment from ${newest} is closed.`,
    movedOn: (name, shown, other) => `${name} is shown as at ${shown} and has gone over to ${other} since.`,
    chartCaption: (name) => `Latest rating of each statement. ${name}`,
    caption: (name) => `Latest closed self-assessments side by side. ${name}`,
    n: 'n',
    nNote: 'n is the number of organisations with a number for the statement.',
    raters: (organisation, occasion, raters) => `${organisation}, ${occasion}: ${raters}`,
    ratersCount: (n) => many(n, 'person rated', 'people rated'),
    ratersUnknown: 'how many rated is not known',
    ratersNote: (list) => `Behind the numbers: ${list}.`,
    differences: 'Where the answers lie furthest apart',
    difference: (item, low, high, n) => `${item}: from ${low} to ${high} (n = ${n}).`,
    noDifference: 'No statement differs by a whole step or more.',
  },

  shift: {
    none: 'Nobody in the group has two closed self-assessments on the same list and level, so nothing can have moved yet.',
    caption: (name) => `Shift since the time before, statement by statement. ${name}`,
    between: (organisation, from, to) => `${organisation}\n${from}–${to}`,
    total: 'All statements',
    n: 'Statements in the shift (n)',
    note: 'Only statements that were rated both times count.',
    without: (names) => `Without two closed self-assessments on the list: ${names}.`,
    reasonsCaption: (name) => `Statements that have moved, with the reasons written. ${name}`,
    before: 'Before',
    after: 'After',
    change: 'Shift',
    reason: 'Reason',
    noReason: 'no reason written',
    why: 'How they explain the whole',
    ofMember: (organisation, text) => `${organisation}: ${text}`,
  },

  improvements: {
    none: (names) => `No improvement is shared by ${names}.`,
    caption: 'The improvements of the group and how far they have come on the results chain',
    improvement: 'Improvement',
    area: 'Area',
    step: 'Highest step',
    latest: 'Latest result',
    results: 'Results',
    noResult: 'no result yet',
    measured: 'Measured changes',
    note: 'The chain leads from activity by way of product and way of working to a changed outcome and a societal effect. A changed outcome needs a measurement before and after for both sexes.',
  },

  questions: {
    lead: 'The questions come out of the numbers by the rules at the end of the section. They show where a talk may begin. The differences are an indication, not a ranking.',
    none: 'There are no numbers to ask about yet. Begin by telling each other where you stand.',
    headings: {
      'far-apart': 'Where somebody has come further',
      'nobody-raised': 'Where nobody has moved up',
      'not-answered': 'Where the answer is missing',
      'no-reason': 'Where the reason is missing',
      'no-improvement': 'Improvements to begin with',
      'not-measured': 'Improvements to measure',
    },
    farApart: (d) =>
      `${d.item}: ${d.high} at ${d.highest}, ${d.low} at ${d.lowest}. Ask ${d.high} how they did it, and ${d.low} what stands in the way.`,
    nobodyRaised: (item, n) =>
      `${item}: none of ${n} has moved up since the time before. What would it take, and does anyone want to try?`,
    notAnswered: (name, items) =>
      `${name} has no answer to ${items}. Who at home knows, and how can it become known?`,
    noReason: (name, items) => `${name} has moved on ${items} without writing why. What was behind it?`,
    noImprovement: (name) =>
      `${name} has no improvement that is shared with the group. Which difference between women and men is worth beginning with?`,
    notMeasured: (name, titles) =>
      `${name}: how are women and men to notice ${titles}? What is measured before and after?`,
    quoted: (title) => `“${title}”`,
    rules: 'How the questions are made',
    ruleOf: {
      'far-apart': (d) =>
        `Two organisations lie at least ${d.steps} steps apart on the same statement. At most ${d.most} statements, in the order of the list.`,
      'nobody-raised': (d) =>
        `At least ${d.organisations} organisations have rated the statement twice, none has moved up and not all stand on the highest step. At most ${d.most} statements.`,
      'not-answered': 'The statement is not rated, or the answer is do not know.',
      'no-reason': 'The rating has changed and no reason is written by the statement.',
      'no-improvement': 'A participant has no improvement that is shared with the group.',
      'not-measured': 'The improvement has no measured change for women and men.',
    },
    rule: (since, text) => `Since ${since}: ${text}`,
  },

  notes: {
    caption: 'Room for notes, and for what was good, could be better and is worth knowing more about',
    about: 'About',
    written: 'Notes',
    rows: {
      heard: 'We take with us',
      asked: 'Answers we got',
      next: 'We try (who, when)',
      plus: 'Plus',
      minus: 'Minus',
      interesting: 'Interesting',
    },
  },

  sources: {
    data: (group, date) =>
      `Self-assessments and improvements are registered in Jämsides by the organisations of ${group[0]!.toLowerCase()}${group.slice(1)} and were read on ${date}.`,
    counted: (meeting) =>
      `Only self-assessments closed for ${meeting} or an earlier meeting count. What is under way is not shown.`,
  },

  links: {
    title: (meeting) => `Pack for ${meeting}`,
    why: 'The ratings side by side, shifts and questions to ask, to read before the meeting.',
    packs: 'Meeting packs:',
  },
}
