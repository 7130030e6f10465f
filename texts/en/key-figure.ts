import type { KeyFigureTexts } from '../sv/key-figure.ts'

export const keyFigure: KeyFigureTexts = {
  title: (title, place) => `${title}: ${place}`,
  crumb: 'Statistics',
  idAndKind: (id, kind) => `${id} · ${kind}`,

  lead: {
    both: (d) =>
      `In ${d.year} the figure in ${d.place} was ${d.womenValue} for ${d.women} and ${d.menValue} for ${d.men}.`,
    higher: (d) => `It is ${d.by} higher for ${d.who}.`,
    same: 'There is no difference.',
    gap: (d) => `In ${d.year} the difference in ${d.place} was ${d.by}, higher for ${d.who}.`,
    gapNone: (d) => `In ${d.year} there was no difference in ${d.place}.`,
    total: (d) => `In ${d.year} the figure in ${d.place} was ${d.value}.`,
    noSexes: 'The key figure says nothing of women and men beside each other.',
    noYearWithBoth: 'None of the chosen years has a figure for both women and men that may be shown.',
    none: (place) => `There are no figures for ${place} here yet.`,
  },

  notFetched: {
    heading: 'The figures have not been fetched',
    text: 'The key figure is in the catalogue, but its figures have not been fetched to this installation. Whoever runs Jämsides can fetch them from Kolada with:',
    after: 'The page fills by itself when they are here.',
  },
  noneHere: (place) =>
    `The source has figures for others but none for ${place}. The key figure may be about municipalities only, or regions only, or too few people stand behind it.`,
  noneInYears: 'There are no figures for the years you chose. Choose other years.',

  years: {
    label: 'Years',
    all: 'All years',
    last: (years) => `The ${years === 10 ? 'ten' : years === 5 ? 'five' : String(years)} latest years`,
    span: (first, last) => (first === last ? String(first) : `${first}–${last}`),
    hint: 'The latest years are counted from the latest there is and move on when new figures come.',
    compareLabel: 'Compare with',
    show: 'Show',
    saveLink: 'Save the link',
    rolling: (years) =>
      `This link always shows the ${years === 10 ? 'ten' : years === 5 ? 'five' : String(years)} latest years there are:`,
    fixed: 'This link always shows the same years:',
    always: 'This link always shows all years there are:',
  },

  units: {
    percent: (value) => `${value}%`,
    kronor: (value) => `SEK ${value}`,
    days: (value) => `${value} days`,
    years: (value) => `${value} years`,
    percentagePoints: (value) => `${value} percentage points`,
  },
  lines: {
    heading: 'Over the years',
    figure: (title, place) => `${title}, ${place}`,
    gapFigure: (title, place) => `${title}, ${place}: the difference`,
    n: (years) => `${years} ${years === 1 ? 'year' : 'years'}`,
    date: (first, last) => (first === last ? String(first) : `${first}–${last}`),
    sourceBoth: (source, computed) => `${source} (the figures). ${computed} (difference and ratio)`,
    sourceShare: (raw, computed) =>
      `${raw} (one of the shares). ${computed} (the other, difference and ratio)`,
    differenceIs: 'Difference is women minus men, ratio is women divided by men.',
    differenceIsOfChildren: 'Difference is girls minus boys, ratio is girls divided by boys.',
    gapAs: {
      'women-minus-men': 'The source gives the difference as women minus men.',
      'men-minus-women':
        'The source gives the difference as men minus women; here its sign is turned to women minus men.',
      'women-as-percent-of-men':
        "The source gives women's figure as a percentage of men's; the difference is its distance to 100 per cent.",
    },
    nationWeighted: 'The figure of Sweden is weighted by the source.',
  },
  signs: {
    heading: 'Signs in the table',
    zero: 'zero',
    lessThanHalf: 'less than half the unit, but not zero',
    notAvailable: 'not available, too uncertain or not disclosed',
    notApplicable: 'not applicable',
    whyYears: (meaning, who, years) => `${who}, ${years}: ${meaning}.`,
  },
  notes: {
    derivable:
      'The source has withheld the figure of one sex but shows that of the other and the total. It could then be worked out, so we show neither.',
    'one-sex-missing': 'One of the sexes has no figure.',
    'sum-differs': 'Women and men do not add up to the total. Sources round, and some add noise.',
    'total-outside':
      "The total lies outside women's and men's figures. Perhaps not everybody has stated their sex.",
    years: (note, years) => `${years}: ${note}`,
    repeated:
      'The figure is carried forward from year to year, for instance until the next election. Repeats are left out of the development.',
    heading: 'To keep in mind',
  },

  control: {
    heading: 'Is the difference more than the usual variation?',
    figure: (place) => `The difference in ${place} year by year, with what is usual variation`,
    none: 'None of the points shows more than the usual variation from year to year.',
    some: (years) =>
      `More than the usual variation: ${years}. It is a sign that something has changed, not a proof.`,
    tooFew: (n) =>
      `With ${n} ${n === 1 ? 'year' : 'years'} it cannot be said what is usual variation; at least eight are needed.`,
    method:
      'The centre line is the mean of the differences. The natural limits lie 2.66 times the average change between two years away from it. A point outside, or eight in a row on the same side, is a sign of change. Years without a figure are passed over.',
  },

  place: {
    heading: { municipality: 'How it is in other municipalities', region: 'How it is in other regions' },
    own: (d) =>
      `The difference in ${d.place} in ${d.year} is ${d.value}. The median of ${d.n} ${d.kind} is ${d.median}.`,
    all: (d) => `The median of the differences in ${d.n} ${d.kind} in ${d.year} is ${d.median}.`,
    differences: (kind, year) => `The difference in ${kind} in ${year}`,
    both: (kind, year) => `Women and men in ${kind} in ${year}`,
    n: (n, kind) => `${n} ${kind}`,
    noRanking:
      'The figure shows the spread. It ranks nobody, and a higher or lower value is not better in itself.',
    kinds: { municipality: 'municipalities', region: 'regions' },
  },
  peers: {
    caption: (group, year) => `Compared with ${group} in ${year}`,
    who: 'Who',
    n: 'n',
    mean: (group) => `${group}, unweighted mean`,
    nation: 'Sweden, weighted by the source',
    tooFew: (d) =>
      `Only ${d.n} of ${d.of} in ${d.group} have figures for that year that may be shown. With fewer than five we do not compare.`,
    unweighted:
      'An unweighted mean counts every member once, large or small. It cannot be compared directly with the weighted figure of Sweden.',
  },

  about: {
    heading: 'About the key figure',
    definition: 'Definition',
    inShort: 'In short, in our words:',
    noDefinition: 'The source has given no description.',
    id: 'Id',
    kind: 'Kind',
    unit: 'Unit',
    better: 'Preferred direction',
    betterBy: (source) => `Judged by: ${source}.`,
    area: 'Service area',
    source: 'Source',
    sources: { kolada: 'Kolada', scb: 'Statistics Sweden (SCB)', file: 'file read in' },
    fetched: 'Fetched',
    published: 'Published by the source',
    publishedFor: (date, period) => `${date} (for ${period})`,
    preliminary: (date) => `preliminary ${date}`,
    closed: 'Closed series',
    closedAfter: (year) => `The source has no figures after ${year}.`,
    breaks: 'Changes that the description mentions',
    breakAt: (year) => `From ${year}`,
    changes: 'In the latest snapshot',
    change: {
      retitled: 'The key figure has a new title. Check that it still measures the same thing.',
      revised: 'The source has changed figures that were published before.',
      removed:
        'The source has removed the key figure from its catalogue. The figures here are those fetched before that.',
      'flag-flipped': 'The source has changed what it says of whether the key figure is split by sex.',
    },
    seeSnapshot: 'See what changed',
  },

  next: {
    heading: 'Go on',
    goal: 'Set a goal for women and men',
    gaps: 'All differences',
    nation: 'The same key figure for Sweden',
    search: 'Search for another key figure',
    organisation: 'See it for an organisation',
  },

  files: {
    heading: 'Download',
    lead: 'The files have the same rows, years and signs as the page and can be read in again.',
    formats: { xlsx: 'Excel', csv: 'CSV', json: 'JSON-stat 2', px: 'PX', parquet: 'Parquet' },
    figures: { lines: 'Over the years', gap: 'The difference year by year', distribution: 'The spread' },
    drawing: (figure, format) => `${figure}, ${format}`,
    sheets: { data: 'data', computed: 'Own processing', about: 'About the file' },
    note: (d) =>
      `${d.raw} (${d.snapshot}). Figures without a value have a reason in the column beside. Differences and ratios are our own processing and are not among the figures of the source.`,
    columns: {
      areaName: 'Name',
      year: 'Year',
      women: 'Women',
      men: 'Men',
      difference: 'Difference (women minus men)',
      ratio: 'Ratio (women divided by men)',
    },
    dimensions: { keyFigure: 'key figure', region: 'region', sex: 'sex', year: 'year' },
    sexes: { women: 'women', men: 'men', total: 'total' },
    subject: 'Statistics by sex',
    snapshot: 'Snapshot',
    statuses: 'Why a figure is missing',
  },
}
