import type { paste as swedish } from '../../sv/measures/paste.ts'

export const paste: typeof swedish = {
  title: 'Paste a series',
  lead: 'Select the cells in the spreadsheet, copy them and paste them here. You see how they were read before anything is saved.',
  how: (d) =>
    `One row for each period. Headings in the first row make it safest: period, ${d.women}, ${d.men}. Their order does not matter. Without headings the columns are read as period, ${d.women}, ${d.men}.`,
  howShare: (d) =>
    `A share also needs what it is out of: period, ${d.women}, of ${d.women}, ${d.men}, of ${d.men}. You can also write 12/40 in one cell.`,
  example: 'It can look like this',
  exampleRows: {
    share: {
      day: ['2026-03-09\t12\t40\t9\t38', '2026-03-10\t14\t42\t11\t39'],
      week: ['2026-W10\t12\t40\t9\t38', '2026-W11\t14\t42\t11\t39'],
      month: ['2026-02\t12\t40\t9\t38', '2026-03\t14\t42\t11\t39'],
      quarter: ['2025-Q4\t12\t40\t9\t38', '2026-Q1\t14\t42\t11\t39'],
      year: ['2024\t12\t40\t9\t38', '2025\t14\t42\t11\t39'],
    },
    other: {
      day: ['2026-03-09\t31\t24', '2026-03-10\t28\t22'],
      week: ['2026-W10\t31\t24', '2026-W11\t28\t22'],
      month: ['2026-02\t31\t24', '2026-03\t28\t22'],
      quarter: ['2025-Q4\t31\t24', '2026-Q1\t28\t22'],
      year: ['2024\t31\t24', '2025\t28\t22'],
    },
  },
  text: 'Paste the table',
  textHint: 'Empty cells are what you do not know. They do not become zero.',
  preview: 'Show what it becomes',
  again: 'Read again',
  save: (n) => (n === 1 ? 'Save 1 value' : `Save ${n} values`),
  swap: (d) => `Let ${d.women} and ${d.men} change places`,
  previewTitle: 'This is how the table was read. Nothing is saved yet.',
  refusedTitle: (n) =>
    n === 1
      ? 'One thing needs to be corrected. Nothing is saved.'
      : `${n} things need to be corrected. Nothing is saved.`,
  cell: (d) =>
    `Row ${d.line}${d.field === '' ? '' : `, ${d.field}`}${d.value === '' ? '' : `, “${d.value}”`}: ${d.problem}`,
  more: (n) => `… and ${n} more.`,
  noticesTitle: 'Good to know',
  notices: {
    'no-heads': (d) =>
      `There is no row of headings. The second column was read as ${d.women}, and then ${d.men}. Is that right?`,
    'no-heads-swapped': (d) =>
      `There is no row of headings. The second column was read as ${d.men}, and then ${d.women}. Is that right?`,
    'men-first': (d) =>
      `In the table ${d.men} stand before ${d.women}. The headings decide, so each has ended up in the right place.`,
    comma: () => 'Commas were read as separating the cells, not as decimal signs.',
    'other-sexes': (d) => `The headings speak of another pair than ${d.women} and ${d.men}.`,
    sorted: () => 'The rows were not in order of time. They have been sorted.',
    swapped: (d) => `The columns of ${d.women} and ${d.men} have changed places, as you asked.`,
  },
  ignored: (head) => `The column “${head}” is not read.`,
  sexMissing: (who) => `There is no column for ${who}. It is saved as not available.`,
  lines: {
    'women-missing': (lines, d) =>
      `The value for ${d.women} is missing: ${lines}. It is saved as not available.`,
    'men-missing': (lines, d) => `The value for ${d.men} is missing: ${lines}. It is saved as not available.`,
    'both-missing': (lines) => `Both values are missing: ${lines}. The period is saved as not available.`,
    'same-twice': (lines) => `The same appears twice: ${lines}. It is counted once.`,
    moved: (lines) => `The day is counted to the period that it lies in: ${lines}.`,
    running: (lines) => `The period is not over yet, so more may come: ${lines}.`,
  },
  line: (n) => `row ${n}`,
  manyLines: (n) => `${n} rows`,
  periodsMissing: (n) =>
    n === 1
      ? '1 period between the first and the last has no row.'
      : `${n} periods between the first and the last have no row.`,
  suspected: (periods) =>
    `Have the sexes changed places? For ${periods} the figures look more like what is usual for the other sex.`,
  pointsCaption: 'What would be saved',
  came: { added: 'new', changed: 'changes', same: 'stands already' },
  cameHead: 'What happens',
  was: (value) => `now: ${value}`,
  nothing: 'All of it stands already. There is nothing to save.',
  overtaken:
    'Somebody else has changed the measure since you saw the preview. See what it becomes now, and save again.',
  empty: 'There are no rows to read. Paste at least one row with a period and values.',
  tooLong: (most) =>
    `The text is longer than ${most} characters. Nothing is saved. Paste one part at a time.`,
  tooMany: (d) => `The table has ${d.rows} rows, and at most ${d.most} are read at a time. Nothing is saved.`,
  noHeads: (d) =>
    `The first row is headings, but these are not found: ${d.missing}. It says: ${d.heads}. Nothing is saved.`,
  dateHead: 'period (date, week, month, quarter or year)',
}
