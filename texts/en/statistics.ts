import type { StatisticsTexts } from '../sv/statistics.ts'

export const statistics: StatisticsTexts = {
  title: 'Statistics on women and men',
  lead: (d) =>
    `Here are ${d.keyFigures} key figures, ${d.bySex} of them on women and men beside each other. Choose an organisation, or search for a key figure.`,
  leadNone: 'There are no key figures here yet.',
  snapshots: 'When the figures were fetched, and what each fetch changed',
  organisation: {
    heading: 'Differences in an organisation',
    label: 'Municipality or region',
    hint: 'A name or a code, such as Hedemora or 2083.',
    find: 'Search organisation',
    found: (words) => `Found for “${words}”`,
    none: (words) => `No organisation is called “${words}”. Check the spelling.`,
    all: 'All organisations',
    chosen: (name) => `The key figures below are shown for ${name}.`,
    choose: (name) => `Search key figures of ${name}`,
    unchoose: 'Show them for Sweden instead',
    gaps: (name) => `All differences in ${name}`,
  },
  search: {
    heading: 'Search key figures',
    label: 'Words of the title, or an id',
    hint: 'Titles are in Swedish. For instance sjukpenning, behöriga elever or N00905. It works as well without å, ä and ö.',
    kind: 'Kind',
    area: 'Service area',
    figures: 'Which',
    anyKind: 'All kinds',
    anyArea: 'All areas',
    which: {
      all: 'All key figures',
      'by-sex': 'On women and men beside each other',
      here: 'With figures fetched here',
    },
    find: 'Search key figures',
    found: (count) => (count === 1 ? 'One key figure' : `${count} key figures`),
    foundSome: (count) =>
      `No key figure has all the words. ${count === 1 ? 'One has' : `${count} have`} some of them.`,
    none: 'No key figure fits. Try fewer or shorter words, or take away a filter.',
    shown: (first, last, of) => `Showing ${first}–${last} of ${of}.`,
    next: 'Next',
    previous: 'Previous',
    here: (observations) => `${observations} figures here`,
    noSexes: 'no figures for women and men',
    notHere: 'not fetched here',
    suggested: 'Key figures to begin with',
  },
}
