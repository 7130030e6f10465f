import { formatDate, formatList } from '../formats.ts'
import type { WorkbooksTexts } from '../sv/workbooks.ts'

const steps = (accepted: readonly number[]) =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(accepted.map(String))
const dateOf = (iso: string) => formatDate('en', iso)
const quoted = (names: readonly string[]) =>
  formatList(
    'en',
    names.map((name) => `“${name}”`),
  )

export const workbooks: WorkbooksTexts = {
  form: {
    sheet: 'Checklist',
    organisation: 'Organisation:',
    date: 'Date:',
    points: 'points',
    comment: 'Comment',
    evidence: 'Evidence',
    total: 'Total points',
    unknown: "don't know",
    notApplicable: 'not applicable',
  },
  files: {
    checklist: (version) => `checklist-${version}.xlsx`,
    blank: (version) => `blank-checklist-${version}.xlsx`,
    example: 'example.xlsx',
  },

  problems: {
    'checklist-missing': (d) =>
      `The workbook holds no checklist. It is known by its numbered statements (${steps(d.sizes)} of them) below a row of occasions such as Uppstart and BM1.`,
    'checklist-unknown': (d) =>
      `There are ${d.found} numbered statements here, but the checklists have ${steps(d.sizes)}. Make sure that no rows are missing and that each statement begins with its number.`,
    'several-checklists': (d) =>
      `More sheets hold a checklist: ${quoted(d.others)}. Only this one is read in.`,
    'other-instrument': (d) =>
      `The workbook is ${d.found}, while the round mainly uses ${d.expected}. It is read in as ${d.found}.`,
    'row-missing': (d) => `The row of statement ${d.item} is missing. The statement counts as not rated.`,
    'row-repeated': (d) =>
      `Statement ${d.item} stands here once more. The row at ${d.first} counts; this one is not read in.`,
    'occasions-missing': (d) =>
      `There are numbered statements but no column with a known occasion. Accepted headings: ${quoted(d.accepted)}.`,
    'column-unknown': (d) =>
      `The column “${d.label}” is no occasion of the round and is not read in. Accepted headings: ${quoted(d.accepted)}.`,
    'column-repeated': (d) =>
      `“${d.label}” is the same occasion as the column at ${d.first}. That column counts; this one is not read in.`,
    'nothing-rated': () =>
      'Nothing is rated in the workbook: every score is empty or 0. There is nothing to read in.',
    'rating-interpreted': (d) =>
      `“${d.written}” is read as ${
        d.understood === 'unknown'
          ? 'don’t know'
          : d.understood === 'not-applicable'
            ? 'not applicable'
            : String(d.understood)
      }.`,
    'rating-half-step': (d) =>
      `“${d.written}” is a step in between, which this checklist does not have. What was written is kept, but the statement counts as not rated. Accepted: ${steps(d.accepted)}.`,
    'rating-out-of-scale': (d) =>
      `“${d.written}” is outside the scale. The statement counts as not rated. Accepted: ${steps(d.accepted)}.`,
    'rating-unreadable': (d) =>
      `“${d.written}” cannot be read as a score. The statement counts as not rated. Accepted: ${steps(d.accepted)}.`,
    'date-unreadable': (d) =>
      `“${d.written}” cannot be read as a date. The occasion is read in without a date. Accepted is for instance 2026-05-21 or 21 May 2026.`,
    'date-incomplete': (d) =>
      `“${d.written}” does not say which day. The occasion is read in without a date. Accepted is for instance 2026-05-21.`,
    'date-differs': (d) =>
      `The date of ${d.label} is ${dateOf(d.written)} in the workbook but ${dateOf(d.stored)} in the round. The one in the round is kept.`,
    'comment-too-long': (d) =>
      `The text at statement ${d.item} is ${d.length} characters long; at most ${d.longest} can be stored. Shorten it in the workbook and read it in again.`,
    'sum-differs': (d) =>
      `The sum in the workbook is ${d.written}, but the rated statements give ${
        d.computed === null ? 'no sum' : String(d.computed)
      }. Our computation counts.`,
    'organisation-missing': (d) =>
      `The workbook does not say which organisation it is about. It is read in at ${d.organisation}.`,
    'organisation-unknown': (d) =>
      `The workbook is about “${d.written}”, which is not in the register. It is read in at ${d.organisation}.`,
    'organisation-differs': (d) =>
      `The workbook is about “${d.written}”, another organisation. It is read in at ${d.organisation}.`,
    'nothing-chosen': () => 'Every occasion is left out. Then there is nothing to read in.',
    'occasion-closed': (d) =>
      `${d.label} is closed, and the workbook says something else for ${d.changes === 1 ? 'one statement' : `${d.changes} statements`}. Leave the occasion out (untick it, or write --leave-out on the command line), or reopen it first.`,
    'occasion-being-rated': (d) =>
      `${d.label} is being rated. Reading in the workbook ends the rating, and what the workbook says becomes the common rating of the group.`,
  },

  importTitle: 'Read in a workbook',
  importLead: (organisation) =>
    `Here you read in the checklist that ${organisation} has filled in as an Excel file. You see what will be read before anything is saved.`,
  fileLabel: 'Workbook (.xlsx)',
  fileHint: (megabytes) =>
    `At most ${megabytes} MB. It does not matter which sheet the checklist is on, or where on the sheet.`,
  onlyLeads:
    'Only the strategist and the managers of the organisation can read in workbooks. Step in as one of them.',
  show: 'Review the workbook',
  examples: 'Download a file to begin with',
  exampleFile: 'The sample workbook',
  exampleFileHint: 'The checklist of Exempelkommun, filled in up to BM2. Good for trying out the reading.',
  blankFile: (title) => `Blank form: ${title}`,
  blankFileHint: 'The same layout as the one you know, with 0 in every cell.',
  ownFile: (title) => `What is stored: ${title}`,
  ownFileHint: 'As a workbook. What you download can be read in again without losing anything.',

  previewTitle: 'Review before you save',
  previewLead: (file, occasions) =>
    occasions === 0
      ? `There is nothing in “${file}” that can be read in. Nothing has been saved.`
      : `“${file}” holds ${occasions === 1 ? 'one filled-in occasion' : `${occasions} filled-in occasions`}. Nothing has been saved yet.`,
  unchangedLead: (file) => `Everything in “${file}” is stored already. There is nothing to read in.`,
  readAs: (instrument, sheet) => `Read as ${instrument} from the sheet “${sheet}”.`,
  occasions: 'What will be read in',
  occasionsCaption: 'Each occasion in the workbook beside what is stored',
  occasion: 'Occasion',
  inWorkbook: 'In the workbook',
  stored: 'Stored now',
  happens: 'What happens',
  scored: (sum, max, rated, items) => `${sum} of ${max} (n = ${rated} of ${items})`,
  notRated: 'nothing rated',
  notStored: 'nothing',
  noDate: 'no date',
  status: {
    new: 'is added',
    same: 'the same, not changed',
    differs: 'is changed',
    closed: 'closed, cannot be changed',
    'left-out': 'is not read in',
  },
  states: { rating: 'being rated', agreeing: 'open', closed: 'closed' },
  itemsTitle: 'Statement by statement',
  changes: (label, count) =>
    `${label}: ${count === 1 ? 'one statement changes' : `${count} statements change`}`,
  newItems: (label) => `${label}: all statements`,
  item: 'Statement',
  before: 'Stored now',
  after: 'In the workbook',
  answers: {
    unknown: 'don’t know',
    notApplicable: 'not applicable',
    unrated: 'not rated',
    written: (written) => `not rated (“${written}”)`,
  },
  problemsTitle: (count) => (count === 1 ? 'One thing to know' : `${count} things to know`),
  noProblems: 'Everything could be read as it stood.',
  problemsCaption: 'Where it stands and what applies',
  where: 'Where',
  whereNone: 'the whole file',
  what: 'What',
  blocking: 'in the way',
  choicesTitle: 'Choose and save',
  choose: 'Occasions to read in',
  confirmOrganisation: (organisation) => `Yes, read the workbook in at ${organisation}`,
  confirmHint: 'Required, since the workbook does not name that very organisation.',
  saveImport: 'Read in and save',
  otherFile: 'Choose another file',
  refused: 'The workbook was not read in. Nothing has been saved. See below what is in the way.',

  savedTitle: 'The workbook has been read in',
  savedLead: (file, organisation) => `What stood in “${file}” is now stored at ${organisation}.`,
  savedNext:
    'Occasions that are filled in are closed and now count in comparison and report. To write why the result has changed, or to correct something, reopen the occasion.',
  nextTitle: 'Next step',
  shiftTitle: 'The shift',
  shiftCaption: 'Points at each occasion and the shift since the one before',
  result: 'Points',
  change: 'Shift',
  firstTime: '–',
  changed: (change, n) => `${change} (n = ${n} statements rated both times)`,
  seeShift: 'See the shift',
  openOccasion: (label) => `Go to ${label}`,
  toParticipation: (organisation) => `To ${organisation}`,

  cli: {
    saved: 'Read in and saved.',
    unchanged: 'All of it was stored already. Nothing has changed.',
    dryRun: 'Dry run: nothing has been saved.',
    refused: 'The workbook was not read in. Nothing has been saved.',
    scored: (sum, max, rated, items) => `${sum} of ${max} (n = ${rated} of ${items})`,
    status: {
      new: 'added',
      same: 'the same',
      differs: 'changed',
      closed: 'closed',
      'left-out': 'not read in',
    },
    heading: (organisation, round, instrument) => `${organisation} · ${round} · ${instrument}`,
    problems: 'To know:',
  },
}
