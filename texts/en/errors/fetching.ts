import { formatList } from '../../formats.ts'
import { figureFiles } from '../figure-files.ts'
import { describeProblem } from '../kolada.ts'
import type { fetchingErrors as swedish } from '../../sv/errors/fetching.ts'

export const fetchingErrors: typeof swedish = {
  'figures-refused': (d) => figureFiles.refused(d),
  'kolada-base-url': (d) =>
    `“${d.url}” cannot be fetched from: the address must begin with https://, or with http:// and lead to this computer. Nothing has been fetched. Leave out --base-url to fetch from Kolada.`,
  'kolada-address': (d) =>
    `${d.host} leads to ${d.address}, which is not on the open internet. For safety Jämsides does not connect to it. ${nothingFetched} Check the address or the name service.`,
  'kolada-redirect': (d) =>
    `Kolada sends us on to ${d.to || 'another address'}. Jämsides does not follow. ${nothingFetched} If Kolada has moved, give the new address with --base-url.`,
  'kolada-away': (d) =>
    `${d.host} does not answer (${d.code}, ${d.tries} tries). ${nothingFetched} ${resume} Without a network: read in a file with kolada import.`,
  'kolada-refused': (d) => `Kolada answered ${d.status} to ${d.path}. ${nothingFetched} ${resume}`,
  'kolada-answer': (d) =>
    `Kolada answered ${d.path}, but ${describeProblem(d.problem)}. ${nothingFetched} ${resume}`,
  'kolada-unknown-ids': (d) =>
    [
      d.unknown.length > 0 && `Kolada has no key figures with the id ${formatList('en', d.unknown)}.`,
      d.retired.length > 0 &&
        `No longer at Kolada: ${formatList('en', d.retired)}; the figures that are here already stay.`,
      nothingFetched,
      'Check the ids and run again without them.',
    ]
      .filter(Boolean)
      .join(' '),
  'unknown-set': (d) =>
    `There is no set called “${d.set}”. Nothing has been fetched. Those that exist are ${formatList('en', d.known)}.`,
  'kolada-no-figures': (d) =>
    `Kolada gave no figures at all for ${formatList('en', d.ids)}. ${nothingFetched} Try again later, or choose other key figures.`,
  'kolada-stopped': (d) =>
    `Fetching was stopped after ${d.pages === 1 ? 'one page' : `${d.pages} pages`}. ${nothingFetched} ${resume}`,
  'kolada-running': () =>
    'Another fetch from Kolada is under way on this computer. Nothing has changed. Wait until it is done.',
}

/** What holds after every fetch that did not end well. */
const nothingFetched = 'No new snapshot has been written, and the figures that were there are untouched.'
const resume = 'What has come already is kept: run the command again and it goes on where it stopped.'
