import type { BoardTexts } from '../sv/board.ts'

export const board: BoardTexts = {
  title: (organisation) => `Board of improvements in ${organisation}`,
  link: 'Board of improvements',
  linkAll: 'All improvements on one board',
  mineLink: 'My improvements on a board',
  linkWhy: 'All improvements on one page: what is planned, ongoing and done, and what is overdue.',
  lead: (d) => {
    const states = [
      d.planned > 0 && `${d.planned} planned`,
      d.ongoing > 0 && `${d.ongoing} ongoing`,
      d.finished > 0 && `${d.finished} finished`,
      d.stopped > 0 && `${d.stopped} stopped`,
    ].filter((words) => words !== false)
    const n = d.planned + d.ongoing + d.finished + d.stopped
    const late =
      d.overdue === 0 ? 'None is overdue.' : d.overdue === 1 ? 'One is overdue.' : `${d.overdue} are overdue.`
    return `${n === 1 ? 'One improvement' : `${n} improvements`}: ${states.join(', ')}. ${late}`
  },
  groupBy: 'Arrange by',
  groupings: { state: 'State', unit: 'Administration', step: 'Step on the results chain' },
  filter: 'Show a selection',
  owner: 'Responsible',
  unit: 'Where in the organisation',
  mine: 'Only mine',
  overdue: 'Only what is late or waiting',
  filtered: (shown, all) =>
    shown === 0 ? 'No improvement fits the selection.' : `Showing ${shown} of ${all} improvements.`,
  clear: 'Show all',
  noUnit: 'No administration chosen',
  noStep: 'No result yet',
  column: (name, n) => `${name} (${n})`,
  empty: 'No cards here.',
  due: (date) => `Due ${date}`,
  late: (date) => `Was due ${date}`,
  waiting: {
    do: 'A cycle is waiting to be done',
    study: 'A cycle is waiting to be studied',
    act: 'A cycle is waiting for a decision',
  },
  since: (date) => `since ${date}`,
  noOwner: 'Nobody responsible',
  moved: (title, state) => `Moved: “${title}” is now ${state.toLowerCase()}.`,
  toList: 'As a list, with the results',
}
