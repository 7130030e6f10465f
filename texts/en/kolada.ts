import { formatNumber } from '../formats.ts'
import type { AnswerProblem, KoladaTexts } from '../sv/kolada.ts'

/** What was wrong, as the middle of a sentence. */
export function describeProblem(problem: AnswerProblem): string {
  switch (problem.kind) {
    case 'cut':
      return `the answer is cut off after ${formatNumber('en', problem.bytes)} bytes`
    case 'count':
      return `the page says it has ${problem.count} items and has ${problem.values}`
    case 'too-large':
      return `the answer is larger than ${problem.megabytes} MB, which no page should be`
    case 'not-json':
      return `the answer is not JSON; it begins “${problem.said}”`
    case 'error-body':
      return `the answer says 200 but carries an error: “${problem.said}”`
    case 'no-such-key':
      return `the field ${problem.at} is missing; what is there is ${problem.keys.join(', ') || 'nothing'}. The interface may have changed`
    case 'text-for-number':
      return `${problem.at} is text (“${problem.found}”) where a number should stand`
    case 'unexpected':
      return `${problem.at} is ${problem.found || 'empty'}, which cannot be read`
    case 'next':
      return `the next page is said to be at ${problem.next}, which does not belong to the interface`
    case 'not-asked-for':
      return `the answer is about ${problem.found}, which was not asked for`
    case 'contradiction':
      return `${problem.found} stands there twice with different values`
    case 'endless':
      return `the answer does not end: ${problem.pages} pages have come and the next one has come already`
  }
}

/** Words of fetching from Kolada and of what a fetch has changed. */
export const kolada: KoladaTexts = {
  resumed: (pages) =>
    `An earlier fetch was broken off; ${pages === 1 ? 'one page is' : `${formatNumber('en', pages)} pages are`} here already and will not be fetched again.`,
  list: { kpi: 'the catalogue', municipality: 'municipalities and regions', municipality_groups: 'groups' },
  fetchingList: (list) => `Fetching ${list} …`,
  progress: (done, all, records) =>
    `Fetching figures: ${done} of ${all} requests, ${formatNumber('en', records)} records`,
  hitch: (kind, seconds) =>
    `${{ busy: 'Kolada asks for a pause', away: 'Kolada does not answer', cut: 'A page did not come whole' }[kind]}; trying again in ${formatNumber('en', seconds)} s.`,
  writing: 'Writing the snapshot …',
  written: (snapshot, observations, keyFigures) =>
    `Snapshot ${snapshot} is ready: ${formatNumber('en', observations)} records on ${formatNumber('en', keyFigures)} key figures came from Kolada.`,
  unchanged: 'Nothing new at Kolada. No new snapshot has been written; the latest one still holds.',
  sinceDay: (keyFigures) =>
    `${formatNumber('en', keyFigures)} key figures have been fetched before; of these only what has changed since is fetched.`,
  empty: (ids) =>
    `In the catalogue but without figures: ${ids}. The source may have removed them or not published them yet.`,
  retiredInSet: (ids) =>
    `In the set but not at Kolada now: ${ids}. The rest has been fetched. Figures that are here already stay.`,
  shrunk: (left, of) =>
    `The catalogue has only ${formatNumber('en', left)} of the ${formatNumber('en', of)} key figures from Kolada that were here. That does not look like the whole catalogue, so nothing has been marked as gone.`,
  andMore: (more) => `and ${formatNumber('en', more)} more`,
  inUse: {
    heading: 'In use and changed at Kolada, look them over:',
    added: (id, title) => `${id} ${title}: new at Kolada`,
    removed: (id, title) => `${id} ${title}: no longer at Kolada`,
    returned: (id, title) => `${id} ${title}: at Kolada again`,
    retitled: (id, before, title) =>
      `${id}: was called “${before}”, is now called “${title}”. Check that it still means the same`,
    'flag-flipped': (id, title, divided) =>
      `${id} ${title}: ${divided ? 'is now said to be split by sex' : 'is no longer said to be split by sex'}`,
    goal: (title, organisation) => `the goal “${title}” (${organisation})`,
    challenge: (title, organisation) => `the challenge “${title}” (${organisation})`,
    set: (title, organisation) => `the set “${title}” (${organisation})`,
    contentSet: (title) => `the template “${title}”`,
    rule: 'the reviewed file of rules',
  },
}
