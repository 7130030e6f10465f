/** Words of the pages about the product, its methods and its accessibility. */
export const about = {
  title: 'Om Jämsides',
}

export type AboutTexts = typeof about
