/** Words of the library's feeds, and of the pictures that stand for its pages elsewhere. */
export const libraryFeeds = {
  title: 'Jämsides bibliotek: exempel på jämställdhetsintegrering',
  subtitle:
    'Verkliga exempel från kommuner och regioner, de senast publicerade först. Ett exempel ur en rapport bär dagen då vår text lades hit eller ändrades, inte när det hände.',
  atom: 'Flöde (Atom)',
  json: 'Flöde (JSON Feed)',
  library: 'Biblioteket',
  imageAlt: (d: { title: string; owner: string; step: string; figure: string | null }) =>
    `${d.title}. ${d.owner}. ${d.step}.${d.figure === null ? '' : ` ${d.figure}`}`,
}

export type LibraryFeedsTexts = typeof libraryFeeds
