import { many } from '../formats.ts'
import type { SetsTexts } from '../sv/sets.ts'

type Pair = { label: string; women: string; men: string; unit: string }
const withUnit = (unit: string) => (unit === '' ? '' : ` (${unit})`)

/** Words of sets of key figures: their pages, the form of one's own, their reports. */
export const sets: SetsTexts = {
  title: 'Sets of key figures',
  lead: (organisation) =>
    `A set is a few key figures that are read together, with advice on how. Here are those that suit ${organisation}, and your own.`,
  reviewed: 'Ready-made sets',
  reviewedLead: 'Chosen and reviewed, with a reason for each key figure.',
  noReviewed: 'There is no ready-made set for this kind of organisation.',
  own: 'Own sets',
  ownLead: 'Key figures that you want to follow together.',
  noOwn: 'You have no set of your own yet. Begin from a ready-made one, or choose key figures yourselves.',
  noOwnReader: 'The organisation has no set of its own.',
  add: 'Make a set of your own',
  keyFigures: (n) => many(n, 'key figure', 'key figures'),
  origins: {
    kolada: 'The selection is found in Kolada. The parts, reasons and advice are Jämsides’ own.',
    jamsides: 'The selection, reasons and advice are Jämsides’ own.',
    own: 'The selection is the organisation’s own.',
  },

  answer: (d) =>
    d.both === 0
      ? `${d.organisation} has no figures for women and men side by side in this set yet.`
      : `${d.organisation} has figures for women and men side by side in ${d.both} of ${many(d.of, 'key figure', 'key figures')}.`,
  better: (d) =>
    [
      d.women > 0 ? `Women are better off in ${d.women}` : '',
      d.men > 0 ? `${d.women > 0 ? 'men' : 'Men are better off'} in ${d.men}` : '',
    ]
      .filter(Boolean)
      .join(', ')
      .concat(d.women + d.men > 0 ? '. ' : '')
      .concat(d.equal > 0 ? `${many(d.equal, 'shows', 'show')} no difference. ` : '')
      .concat(d.unknown > 0 ? `In ${d.unknown} nobody has judged which way is better.` : '')
      .trim(),
  howToRead: 'How to read it',
  report: 'Make a report',
  change: 'Change',
  copy: 'Make your own from this one',
  remove: 'Remove the set',
  removeWhy: 'The set disappears. The figures stay, and the log remembers what it held.',
  removeConfirm: 'Yes, remove it',
  removed: 'The set has been removed.',
  saved: 'The set has been saved.',
  whyHere: 'Why it is here',
  differs: {
    'women-men': (d) =>
      d.higher === 'women'
        ? `Women’s value is ${d.size} higher than men’s.`
        : `Women’s value is ${d.size} lower than men’s.`,
    'girls-boys': (d) =>
      d.higher === 'women'
        ? `Girls’ value is ${d.size} higher than boys’.`
        : `Girls’ value is ${d.size} lower than boys’.`,
  },
  shareDiffers: (d) =>
    d.higher === 'women'
      ? `Women’s share is ${d.size} larger than men’s.`
      : `Women’s share is ${d.size} smaller than men’s.`,
  same: {
    'women-men': 'Women and men have the same value.',
    'girls-boys': 'Girls and boys have the same value.',
  },
  trend: {
    growing: (since) => `The difference has grown since ${since}.`,
    shrinking: (since) => `The difference has shrunk since ${since}.`,
    steady: (since) => `The difference has been about the same since ${since}.`,
  },
  whose: 'Where',
  nation: 'Sweden',
  groupHow: (n) => `unweighted mean of ${n}, the difference is the median`,
  notes: {
    'not-split': 'Not published by sex. There is only a value for all together.',
    total: (value, year) => `Total ${value} in ${year}.`,
    none: 'The key figure exists, but not for this organisation.',
    'not-fetched':
      'Not fetched yet. The figures come in when whoever looks after Jämsides fetches the key figure:',
    fetch: (id) => `jamsides kolada sync --kpi ${id}`,
    withdrawn: (date) =>
      `Has been taken away from the source. That was noticed on ${date}; the figures there were remain.`,
    later: (year, why) => `Figures for both sexes are missing for ${year}: ${why}.`,
    reasons: {
      missing: 'the source has no value',
      'not-applicable': 'the value does not apply',
      suppressed: 'the source does not give it out (confidential)',
      deleted: 'the source has taken it back',
      'not-split': 'not given by sex that year',
      withheld: 'one value is not given out, and then the other is not shown either',
    },
  },

  form: {
    newTitle: 'New set',
    newLead: 'Choose key figures that say something together, and write how to read them. At most 36.',
    editTitle: (name) => `Change ${name}`,
    from: (name) => `Filled from “${name}”. Change it as you like; the ready-made one stays as it is.`,
    copyName: (name) => `${name} (own)`,
    name: 'Name',
    guidance: 'How to read it',
    guidanceHint: 'What is it for, and what should the reader bear in mind? May be left empty.',
    keyFigures: 'Key figures, one on each line',
    keyFiguresHint:
      'Begin the line with the id of the key figure, such as N00905. What stands after it is only there to help. The order here is the order shown. You can paste a list of ids.',
    search: 'Search for key figures to add',
    searchHint: 'Words of the name, or an id. The names are in Swedish.',
    find: 'Search',
    found: (q, n) =>
      n === 0 ? `No key figure was found for “${q}”. Try a shorter word.` : `Key figures for “${q}”`,
    more: (n) => `${n} more fit. Write more words to get fewer.`,
    addChosen: 'Add those chosen',
    added: 'Those chosen now stand last in the list. Save when you are done.',
    onlyTotal: 'not by sex',
    fields: { name: 'Name', guidance: 'How to read it', keyFigures: 'Key figures' },
    problems: {
      missing: { name: 'Write a name.', guidance: '', keyFigures: 'Give at least one key figure.' },
      'too-long': (limit, is) => `At most ${limit} characters. There are ${is} now.`,
      'too-many': (limit, is) =>
        `At most ${limit} key figures are read together. There are ${is} now; remove some lines.`,
      unknown: (names) => `Not among the key figures that have been fetched: ${names}.`,
    },
    overtaken: 'Somebody else saved while you were writing',
    overtakenWhat:
      'Your text is still in the form. This is how the saved one looks now; if you save, yours takes its place.',
  },

  dots: {
    legend: { women: 'Women, girls', men: 'Men, boys' },
    pair: {
      'women-men': (d: Pair) => `${d.label}: women ${d.women}, men ${d.men}${withUnit(d.unit)}.`,
      'girls-boys': (d: Pair) => `${d.label}: girls ${d.women}, boys ${d.men}${withUnit(d.unit)}.`,
    },
    otherUnit: 'the key figure’s own unit',
  },
  spark: (d) => `Women and men ${d.first}–${d.last}. Last year: ${d.women} and ${d.men}.`,

  document: {
    programme: 'Women and men in figures',
    facts: { organisation: 'Organisation', figures: 'Figures fetched', years: 'Years shown' },
    statement:
      'The figures show differences between women and men, not why they exist. They are there to see where it is worth asking further, and say nothing of which organisation is best.',
    about: (d) =>
      `The report shows ${many(d.of, 'key figure', 'key figures')} for ${d.organisation}. For ${d.both} of them there are figures for women and men side by side.`,
    chart: (part) => `Women and men: ${part}`,
    own: (part) => `Women and men, girls and boys: ${part}`,
    compared: (part) => `Compared with Sweden and the municipality group: ${part}`,
    comparedRegions: (part) => `Compared with Sweden and all regions: ${part}`,
    all: 'all key figures',
    columns: {
      keyFigure: 'Key figure',
      year: 'Year',
      women: 'Women',
      men: 'Men',
      total: 'Total',
      difference: 'Difference',
      ratio: 'Ratio',
      better: 'Better for',
      nationWomen: 'Sweden women',
      nationMen: 'Sweden men',
      nationDifference: 'Sweden difference',
      groupWomen: 'Group women',
      groupMen: 'Group men',
      groupDifference: 'Group difference',
      n: 'n',
      why: 'Why',
    },
    betterFor: {
      'women-men': { women: 'women', men: 'men', equal: 'equal', unknown: 'not judged' },
      'girls-boys': { women: 'girls', men: 'boys', equal: 'equal', unknown: 'not judged' },
    },
    who: {
      'women-men': { women: 'women', men: 'men' },
      'girls-boys': { women: 'girls', men: 'boys' },
    },
    labels: {
      value: (title, who, year) => `${title}, ${who}, ${year}`,
      total: (title, year) => `${title}, total, ${year}`,
      difference: (title, year) => `${title}, women minus men, ${year}`,
      ratio: (title, year) => `${title}, women divided by men, ${year}`,
      nation: (label) => `Sweden: ${label}`,
      group: (label) => `Unweighted mean of the group: ${label}`,
      median: (label) => `Median of the group: ${label}`,
      n: (title) => `How many in the group have figures: ${title}`,
    },
    ratioUnit: 'ratio',
    raw: (source, id, fetched) => `${source}, ${id} (${fetched})`,
    children: (titles) => `Girls and boys in place of women and men: ${titles}.`,
    ownNote:
      'Difference is women minus men. Ratio is women divided by men. A single dot (.) means that the value does not apply. Better for: whom the value is better for, where that has been judged.',
    comparedNote: (group) =>
      `Sweden is weighted by the source. ${group}: unweighted mean of those with figures for the same year, n being how many; the difference is their median.`,
    otherGroup: (d) =>
      `For ${d.ids} the group is ${d.group}, since too few of the municipality group have figures.`,
    sourceNote: (raw, computed, fetched) =>
      `${raw} (women, men, total; ${fetched}). ${computed} (difference, ratio, better for).`,
    comparedSource: (raw, computed, fetched) =>
      `${raw} (Sweden women and men; ${fetched}). ${computed} (Sweden difference, group).`,
    missingCaption: 'Key figures that are not shown for women and men',
    missingLead: 'These key figures belong to the set but cannot be shown for women and men side by side.',
    laterLead: 'Missing for the latest year:',
    none: 'All key figures of the set are shown.',
    methodList: [
      'For each key figure the latest year with figures for both sexes is shown.',
      'A missing value is never zero. Where the number of one sex could be had by subtraction, neither is shown.',
      'Difference is always women minus men, in the unit of the key figure. Of a share of one sex, the share of the other is 100 minus it.',
      'Means of a group are unweighted: each municipality or region counts alike. The value for Sweden is weighted by the source.',
      'A difference may be due to chance, above all where few people live. Read several years before you conclude.',
    ],
    sources: (d) => `${d.raw}. The figures are from ${d.fetched}.`,
    computedSource: (text) => `${text}: differences, ratios, means and medians of groups.`,
    perKeyFigure: 'Key figures and when they were fetched',
    keyFigureSource: (d) => `${d.name}. Fetched on ${d.fetched}.`,
  },
}
