import type { ArmsTexts } from '../sv/arms.ts'

/** Words of the coat of arms or logotype of an organisation. */
export const arms: ArmsTexts = {
  title: 'Coat of arms on the reports',
  lead: (name) =>
    `The coat of arms or logo stands on the cover of the reports from ${name}. Without an image, the name stands there.`,
  alt: (name) => `Coat of arms or logo: ${name}`,
  link: 'Coat of arms on the reports',
  now: 'What it looks like now',
  kept: 'Reports that have already been adopted do not change.',
  add: 'Add an image',
  change: 'Change the image',
  remove: 'Remove the image',
  file: 'Image',
  fileHint: (d) =>
    `PNG or JPEG, at most ${d.megabytes} MB and ${d.megapixels} million pixels, at least ${d.shortestSide} pixels on its shortest side. A PNG with a transparent background looks best. The image is redrawn: nothing else in the file is kept.`,
  rights:
    'The registered coat of arms of a Swedish municipality or region is protected by law (1970:498). Only add an image that the organisation has the right to use; whoever adds it answers for that.',
  save: 'Save the image',
}
