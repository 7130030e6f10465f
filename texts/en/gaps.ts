import type { GapsTexts } from '../sv/gaps.ts'

/** Words of the page that tells where women and men differ, and of the page on how attention is worked out. */
export const gaps: GapsTexts = {
  title: (name) => `Women and men in ${name}`,
  lead: (place, list, children) =>
    `The differences between women and men${children ? ', girls and boys,' : ''} most worth looking at in ${place}: ${list}.`,
  leadOne: (place, what) => `What fits your choice in ${place} is ${what}.`,
  leadNone: (place) => `No difference in ${place} fits what you chose.`,
  leadNothing: (place) => `There are no figures by sex for ${place} here yet.`,
  chance: (d) =>
    `${d.all} key figures have figures for both sexes. For ${d.judged} of them there are enough years to test whether the difference could be chance, and for ${d.sure} it is surer than that. Still expect up to ${d.falseFinds} of those ${d.sure} to be coincidences: whoever makes many comparisons always finds some.`,
  chanceNone: (d) =>
    `${d.all} key figures have figures for both sexes. For ${d.judged} of them there are enough years to test whether the difference could be chance, and none of the differences is surer than that.`,
  order:
    'The order says where it is most worth looking first. It ranks no municipality or region, and a difference is not always a problem.',
  orderMore: 'How the order is worked out',
  starter: (n) =>
    `Only the ${n} key figures that come with Jämsides are here. Whoever runs the installation fetches all of them with jamsides kolada sync, or reads in a file with jamsides kolada import.`,
  noneHere:
    'Kolada has figures for municipalities and regions. Other organisations can use those of the municipality or region they work in.',
  noneFits: 'Choose something else above, or show everything again.',
  showAll: 'Show everything again',

  filters: {
    heading: 'Choose what is shown',
    subGoal: 'National sub-goal',
    anySubGoal: 'All sub-goals',
    operatingArea: 'Service area',
    anyOperatingArea: 'All service areas',
    direction: 'Who is better off',
    anyDirection: 'Whoever it is',
    directions: {
      women: 'Women or girls',
      men: 'Men or boys',
      equal: 'No difference',
      unknown: 'Not judged',
    },
    year: 'Figures up to',
    anyYear: 'The latest there are',
    compareWith: 'Compare with',
    show: 'Show',
  },
  top: {
    heading: (name) => `Differences between women and men in ${name} to look at first`,
    all: 'All differences, in order of what is worth looking at',
  },
  listHeading: 'Most worth looking at first',
  fitting: (d) =>
    `${d.shown < d.groups ? `The first ${d.shown} of ${d.groups} are shown here.` : ''} Key figures about nearly the same thing stand together; counted one by one they are ${d.fitting}.`.trim(),
  sources:
    'The figures of women, men and Sweden are those of the source. Differences, means, trends and the order are worked out here. Differences are worked out before rounding, so the last digit may deviate.',
  similar: (n) => (n === 1 ? 'One similar key figure' : `${n} similar key figures`),
  rest: (n) => `Show the other ${n} in a table`,
  restCaption: 'Other differences in the same order',
  columns: {
    keyFigure: 'Key figure',
    year: 'Year',
    difference: 'Difference',
    direction: 'Who is better off',
  },

  both: (d) => `${d.women} ${d.womenValue}, ${d.men} ${d.menValue} in ${d.year}${d.unit && ` (${d.unit})`}.`,
  same: 'There is no difference.',
  byAmount: (who, amount) => `That is ${amount} higher for ${who}.`,
  byAmountAndTimes: (who, amount, times) => `That is ${amount} higher for ${who}, ${times}.`,
  times: {
    nearlyDouble: 'nearly twice as high',
    double: 'twice as high',
    overDouble: 'just over twice as high',
    many: (times) => `about ${times} times as high`,
  },
  share: (d) => `That is ${d.amount} more than half for ${d.who}.`,
  readyGap: (d) => `The difference was ${d.amount} in ${d.year}, higher for ${d.who}.`,
  readyGapNone: (year) => `No difference in ${year}.`,

  trend: {
    growing: (d) => `The difference has grown since ${d.firstYear}, by about ${d.amount} a year.`,
    shrinking: (d) => `The difference has shrunk since ${d.firstYear}, by about ${d.amount} a year.`,
    steady: (firstYear) => `Since ${firstYear} no certain change of the difference can be seen.`,
    few: (years) =>
      years === 1
        ? 'There is one year only, so nothing can be said of whether the difference changes.'
        : `There are ${years} years only, too few to say whether the difference changes.`,
  },
  side: (d) =>
    d.same === d.points
      ? `All ${d.points} times it was measured, the figure was higher for ${d.who}.`
      : `${d.same} of the ${d.points} times it was measured, the figure was higher for ${d.who}.`,

  compare: {
    summary: 'Compare with others',
    caption: (what, year) => `Women and men ${year}: ${what}`,
    place: 'Where',
    nation: 'Sweden (weighted)',
    group: (name, n) => `${name} (unweighted mean, ${n})`,
    noGroup: (name) => `${name}: too few have figures in the same year.`,
    noNation: 'Sweden as a whole has no figure in the same year.',
    size: (d) => `The difference is larger than in ${d.percent} per cent of the others in ${d.group}.`,
    largest: (group) => `No other in ${group} has a larger difference.`,
    smallest: (group) => `No other in ${group} has a smaller difference.`,
    short: {
      skr: 'The SKR group',
      similar: 'Similar municipalities',
      county: 'The county',
      neighbours: 'Neighbours',
      all: 'All',
    },
    inGroup: { skr: 'the SKR group', all: 'the country' },
  },
  parity: {
    'share-parity': 'The distribution lies between 40 and 60 per cent, which is usually called even.',
    'share-women-lower': 'The distribution is uneven: women are below 40 per cent.',
    'share-men-lower': 'The distribution is uneven: men are below 40 per cent.',
    'ratio-parity': (ratio) => `The ratio of women to men is ${ratio}, close to 1 (0.97–1.03).`,
    'ratio-women-lower': (ratio) =>
      `The ratio of women to men is ${ratio}, below the band 0.97–1.03 that is usually called parity.`,
    'ratio-men-lower': (ratio) =>
      `The ratio of women to men is ${ratio}, above the band 0.97–1.03 that is usually called parity.`,
    'not-defined': '',
  },
  notes: {
    untitled: 'The source has sent no title, only figures.',
    count: 'It is a plain count and mostly mirrors how many women and men there are.',
    population: 'It describes who lives here rather than what they get.',
    'direction-unknown': 'Nobody has judged which way is better.',
    'few-years': 'There are too few years, or too little variation, to test whether it could be chance.',
    uncertain:
      'The difference may be a coincidence: it goes up and down between years or rests on few people.',
    old: 'The figure is old, or others have newer ones.',
    'missing-years': 'Some years of the series are missing.',
    closed: 'The source has closed the series.',
    'carried-forward':
      'The same figure stands until the next election or the like; repeats are counted once.',
    'no-peers': 'Too few comparable ones have figures in the same year.',
    'sum-differs': 'Women and men together are not the total of the source, for instance because it rounds.',
    'total-outside':
      'The total of the source lies outside both figures, for instance because not all have stated their sex.',
    'above-hundred':
      'The source says per cent, but the figure is above 100. Read the definition of the source before drawing conclusions; the unit may be another.',
    'own-processing':
      'Some of the figures are worked out here, such as the share of one sex as 100 minus that of the other.',
    removed: 'The source has removed the key figure.',
    retitled: 'The source has given the key figure another title since the last fetch.',
    revised: 'The source has changed older figures since the last fetch.',
  },
  why: {
    summary: 'Why is it here?',
    lead: (attention) =>
      `Its weight is ${attention} of 100. It is the product of five parts, each from 0 to 1:`,
    parts: {
      size: 'Size',
      persistence: 'Persistence',
      certainty: 'Certainty',
      freshness: 'Freshness',
      bearing: 'Bearing',
    },
    meanings: {
      size: 'how large the difference is beside the level, and beside those of others',
      persistence: 'how often it has pointed the same way',
      certainty: 'how unlikely it is to be chance',
      freshness: 'whether the figures are new and complete',
      bearing: 'whether it is known who is better off, and whether it is more than a count',
    },
    q: (percent) =>
      `Of all differences at least as sure as this one, ${percent} per cent may be coincidences.`,
    about: (percent) => `about ${percent}`,
    less: (percent) => `less than ${percent}`,
  },
  spark: {
    title: (title) => `${title}: women and men year by year`,
    described: (d) =>
      d.firstYear === d.lastYear
        ? `${d.name} ${d.last} in ${d.lastYear}.`
        : `${d.name} from ${d.first} in ${d.firstYear} to ${d.last} in ${d.lastYear}.`,
  },
  links: {
    keyFigure: 'Open the key figure',
    goal: 'Set a goal',
    for: (title) => `: ${title}`,
  },

  method: {
    title: 'Differences between women and men',
    text: [
      'For each key figure we work out women minus men and women divided by men, in the latest year with figures for both. A key figure on the share of one sex is compared with 50 per cent. Two key figures that belong together are put side by side, and a ready-made gap is read as the source has worked it out.',
      'Who is better off is said only where somebody has judged whether a higher or a lower value is better. Otherwise it says that it has not been judged.',
      'The order of attention is the product of five parts from 0 to 1. Size: half the difference divided by the mean of women and men, half how many comparable ones have a smaller difference. Persistence: the part of the years in which the difference has pointed the same way. Certainty: 1 minus q. Freshness: whether the figures are new and complete. Bearing: less where nobody knows which way is better, and much less for plain counts and for figures on who lives in a place.',
      'A straight line is laid through the differences of all years. We test whether the line differs from zero in the latest year (t-test). Whoever makes hundreds of tests always finds something by chance, so we adjust them together by the method of Benjamini and Hochberg. The result is called q: of all differences with q up to 5 per cent, on average at most 5 per cent are coincidences.',
      'Small numbers jump between years. That shows as scatter about the line, gives a higher q and lowers the weight. The method does not see that years close to each other are alike, and may therefore be too sure of long, smooth series.',
      'Repeated figures, such as election results between elections, are counted once. Means of groups are unweighted: every municipality counts the same. The figure of Sweden is weighted by the source. No municipality or region is ranked.',
    ],
    more: 'The whole method with formulas and a worked example is in the documentation of the project: docs/methods/gaps.md.',
  },
}
