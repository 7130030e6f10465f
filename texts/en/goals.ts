import type { GoalsTexts } from '../sv/goals.ts'

/** Words on goals for women and men on a key figure. */
export const goals: GoalsTexts = {
  sexes: {
    'women-men': { women: 'women', men: 'men' },
    'girls-boys': { women: 'girls', men: 'boys' },
  },
  Sexes: {
    'women-men': { women: 'Women', men: 'Men' },
    'girls-boys': { women: 'Girls', men: 'Boys' },
  },
  units: {
    percent: (value) => `${value} per cent`,
    number: (value) => value,
    kronor: (value) => `${value} kronor`,
    'kronor-in-all': (value) => `${value} kronor`,
    'per-inhabitants': (value) => value,
    days: (value) => `${value} days`,
    years: (value) => `${value} years`,
    index: (value) => value,
    ratio: (value) => value,
    other: (value) => value,
  },
  wanted: { 'at-least': 'at least', 'at-most': 'at most' },
  outcomes: {
    reached: (s) => `Reached for both ${s.women} and ${s.men}`,
    'reached-for-women-only': (s) => `Reached for ${s.women}, not for ${s.men}`,
    'reached-for-men-only': (s) => `Not reached for ${s.women}, only for ${s.men}`,
    'not-reached': (s) => `Not reached, neither for ${s.women} nor for ${s.men}`,
    'no-figures': () => 'Cannot be judged',
  },
  tags: {
    reached: 'reached for both',
    'reached-for-women-only': 'reached for one sex',
    'reached-for-men-only': 'reached for one sex',
    'not-reached': 'not reached',
    'no-figures': 'figures missing',
  },
  endedTag: 'ended',
  askTag: 'needs a decision',
  values: (d) => `In ${d.year}: ${d.women} ${d.womenValue}, ${d.men} ${d.menValue}.`,
  targetSame: (d) => `The goal is ${d.wanted} ${d.target} for both ${d.women} and ${d.men} by ${d.year}.`,
  targetApart: (d) =>
    `The goal is ${d.wanted} ${d.womenTarget} for ${d.women} and ${d.wanted} ${d.menTarget} for ${d.men} by ${d.year}.`,
  lacking: {
    women: (s) => `There are no figures for ${s.women}, so the goal cannot be judged.`,
    men: (s) => `There are no figures for ${s.men}, so the goal cannot be judged.`,
    both: (s) => `There are no figures for ${s.women} or ${s.men}, so the goal cannot be judged.`,
  },
  onlyIf: 'A goal counts as reached only when it is reached for both.',
  shareNote:
    'The key figure is the share of one sex. What is left of 100 per cent is the other sex’s, and that we have worked out. The same target for both is therefore a range around an even balance: at least 40 for both means between 40 and 60.',
  countNote:
    'The key figure is a count. It depends on how many women and men live in the municipality or region, and a goal can be reached or missed because the population changes. Where the same thing exists as a share, that is usually the better goal.',

  list: {
    title: 'Goals',
    titleOf: (name) => `${name}: goals for women and men`,
    leadEmpty: 'No goals for women and men have been set yet.',
    lead: (d) =>
      [
        `${d.reached} of ${d.holding} ${d.holding === 1 ? 'goal is' : 'goals are'} reached for both women and men.`,
        d.oneSex > 0
          ? `${d.oneSex} ${d.oneSex === 1 ? 'is' : 'are'} reached for one sex, and ${d.oneSex === 1 ? 'does' : 'do'} not count as reached.`
          : '',
        d.asking > 0 ? `${d.asking} ${d.asking === 1 ? 'needs' : 'need'} a decision.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    leadAllEnded: 'All goals have been ended.',
    empty:
      'Choose a key figure where women and men have different conditions. Decide how it is to be for both, and by which year. From then on the goal is judged whenever new figures come.',
    new: 'Set a goal',
    holding: 'Goals that hold',
    ended: 'Ended goals',
    onlyEditors: 'Whoever has a role in the organisation can set goals. Step in as somebody there.',
    caption: 'Goals, latest figures and state',
    endedCaption: 'Ended goals with the latest figures',
    columns: { goal: 'Goal', target: 'Is to be', latest: 'Latest figures', by: 'By', state: 'State' },
    latest: (d) => `${d.women} ${d.womenValue}, ${d.men} ${d.menValue} (${d.year})`,
    targetBoth: (d) => `${d.wanted} ${d.target} for both`,
    targetApart: (d) => `${d.wanted} ${d.womenTarget} for ${d.women}, ${d.menTarget} for ${d.men}`,
    link: 'Goals for women and men',
  },

  page: {
    standingTitle: 'How far there is to go',
    standingCaption: 'Target, latest value and the way there',
    sex: 'Sex',
    target: 'Target',
    value: (year) => (year === null ? 'Latest value' : `Value ${year}`),
    left: 'Left',
    reached: 'reached',
    way: 'Direction',
    atThisPace: 'At this pace',
    none: 'figures missing',
    ways: {
      towards: (d) => `moving towards the target, ${d.first}–${d.last} (n = ${d.n} years)`,
      away: (d) => `moving away from the target, ${d.first}–${d.last} (n = ${d.n} years)`,
      unclear: (d) => `going up and down without a clear direction, ${d.first}–${d.last} (n = ${d.n} years)`,
    },
    fewPoints: 'too few years for a direction',
    meets: (year) => `around ${year}`,
    notSaid: 'cannot be said',
    alreadyReached: 'reached already',
    trendNote: (d) =>
      `The direction is a straight line through the figures of the last ten years, one for each sex, and is said only where there are at least ${d.points} years and the line is clearer than the ups and downs. The year is what happens if nothing changes, not a forecast.`,
    chartTitle: (keyFigure, organisation) => `${keyFigure}, ${organisation}`,
    figuresTitle: 'The figures year by year',
    n: (years) => (years === 1 ? '1 year' : `${years} years`),
    historyTitle: 'How it has been judged',
    historyLead: 'The goal is judged anew at every snapshot of the figures. What was said then stays.',
    historyCaption: 'The state of the goal at each snapshot',
    historyEmpty: 'The goal has not been judged at any snapshot yet.',
    snapshot: 'Snapshot',
    snapshotOf: (d) => `snapshot ${d.number}, ${d.date}`,
    stateColumn: 'State',
    factsTitle: 'About the goal',
    keyFigure: 'Key figure',
    decidedBy: 'Decided by',
    reason: 'Why the targets differ',
    setOn: 'Set',
    notSaidWho: 'not stated',
    saved: 'The goal is saved.',
    endedNotice: (d) => `The goal was ended on ${d.date}: ${d.because}`,
    retitledTitle: 'The key figure has another name now',
    retitled: (d) =>
      `When the goal was set the key figure was called “${d.before}”. Now it is called “${d.now}”. The figures may measure something else, so the goal is not judged before somebody has taken a stand.`,
    confirm: 'It is the same thing: judge the goal again',
    orEnd: 'If it is not the same thing, end the goal and set a new one.',
    goneTitle: 'The key figure is gone',
    gone: (d) =>
      `“${d.before}” is not among the figures that hold now, so the goal cannot be judged. What was judged before stays. End the goal and set a new one on another key figure.`,
    reword: 'Change title and details of the decision',
    rewordWhy:
      'The target and the year have been decided and do not change. If something else holds now: end the goal and set a new one.',
    end: 'End the goal',
    endWhy: 'The goal is no longer judged, but it and all that has been judged stay.',
    endReason: 'Why is it ended?',
    endReasonHint: 'For example: reached, replaced by a new goal, the key figure was discontinued.',
  },

  form: {
    title: 'Set a goal for women and men',
    chooseLead: 'First choose which key figure the goal is about.',
    search: 'Search key figures',
    searchHint:
      'Words of the name, in Swedish, or the id of the key figure. Only key figures with figures for both women and men are shown.',
    searchButton: 'Search',
    found: (n, shown) =>
      n === 0
        ? 'No key figure with figures for both women and men fits. Try another word.'
        : n > shown
          ? `${n} key figures fit. The first ${shown} are shown; write more words to find the right one.`
          : `${n} ${n === 1 ? 'key figure fits' : 'key figures fit'}.`,
    choose: 'Choose a key figure',
    lead: (title) => `The goal is about “${title}”.`,
    nowTitle: 'How it is now',
    now: (d) => `${d.women} ${d.womenValue}, ${d.men} ${d.menValue} (${d.year}).`,
    nowNone:
      'The organisation has no figures for both sexes. The goal can be set, but not judged before the figures come.',
    other: 'Choose another key figure',
    noGoal: {
      gap: 'A goal for women and men cannot be set on a ready-made gap. It is one single number, and becomes smaller also when those who have it better get it worse. Set the goal on how it is to be for both instead.',
      'one-value':
        'The key figure has one value for all and says nothing of women and men one by one. Choose one that is split by sex.',
    },
    insteadTitle: 'Related key figures with figures for both',
    fields: {
      title: 'Title',
      wanted: 'How is it to be?',
      target: 'The same target for both',
      targetWomen: 'Target for women',
      targetMen: 'Target for men',
      reason: 'Why the targets differ',
      byYear: 'By the year',
      decidedBy: 'Decided by',
    },
    titleHint: 'As you say it. For example: Equally high employment in the whole municipality.',
    wantedChoices: { 'at-least': 'At least this much', 'at-most': 'At most this much' },
    targetHint: (unit) => (unit === '' ? 'A number.' : `A number, in ${unit}.`),
    shareHint:
      'How large a share each sex is to have at least, in per cent. 40 means between 40 and 60 for both.',
    apart: (s) => `Different targets for ${s.women} and ${s.men}`,
    targetOf: (sex) => `Target for ${sex}`,
    apartHint: 'Only where there is a reason. Then leave “The same target for both” empty.',
    reasonHint:
      'For example that the starting points differ so much that a first step is of different length.',
    decidedByHint: 'Board and paragraph, such as Kommunfullmäktige § 114.',
    submit: 'Set the goal',
    problems: {
      missing: () => 'Needs to be filled in.',
      'too-long': (limit) => `May be at most ${limit} characters.`,
      'unknown-choice': () => 'There is no such choice. Choose again.',
      'not-a-number': () => 'Cannot be read as a number. Write figures only, such as 12.5.',
      'ambiguous-number': () => 'Can be read as thousands or as decimals. Write 1234 or 1.234.',
      'both-ways': () => 'Fill in either the same target for both, or one for each sex. Empty the other.',
      'reason-missing': () => 'The targets differ. Write why.',
      'not-a-year': () => 'Write a year with four figures, such as 2030.',
      'year-passed': (limit) => `That year has passed. Choose ${limit} or later.`,
      'share-at-most': () =>
        'The key figure is the share of one sex. The goal is said as how much each sex is to have at least; the other follows from it.',
      'share-outside': () => 'A share lies between 0 and 100 per cent.',
      'share-over-hundred': () => 'Together they are more than 100 per cent, which cannot be reached.',
      'percent-outside': () => 'A share lies between 0 and 100 per cent.',
    },
  },
  chart: {
    target: (sex, value) => `Target for ${sex}: ${value}`,
    targetBoth: (value) => `Target for both: ${value}`,
  },
}
