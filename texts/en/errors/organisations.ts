import type { organisationErrors as swedish } from '../../sv/errors/organisations.ts'

export const organisationErrors: typeof swedish = {
  'unknown-organisation': (d) =>
    `There is no organisation with the code “${d.code}” in the register. Nothing has been saved. Look the code up under Organisations.`,
  'unit-no-name': () => 'The unit has no name. Nothing has been saved. Write a name and save again.',
  'unit-no-kind': () =>
    'It does not say whether this is a board, an administration or a unit. Nothing has been saved. Choose a kind and save again.',
  'unit-long-name': (d) =>
    `The name is ${d.length} characters long; at most ${d.longest} fit. Nothing has been saved. Shorten it and save again.`,
  'unit-name-taken': (d) =>
    `There is already a unit called “${d.name}” in the same place. Nothing has been saved. Choose another name or another place.`,
  'unit-unknown-parent': () =>
    'The unit it was to stand under no longer exists. Nothing has been saved. Choose another place and save again.',
  'unit-under-itself': (d) =>
    `“${d.name}” cannot stand under itself or under anything below it. Nothing has been saved. Choose another place.`,
  'unit-wrong-kind': (d) =>
    d.kind === 'namnd'
      ? 'A board stands directly under the organisation, not under anything else. Nothing has been saved. Choose the place at the top.'
      : 'An administration stands directly under the organisation or under a board. Nothing has been saved. Choose another place.',
  'unit-has-children': (d) =>
    `“${d.name}” has ${d.children.length === 1 ? 'one unit' : `${d.children.length} units`} under it (${d.children.join(', ')}) and was not removed. Move or remove what stands under it first.`,
  'unit-has-improvements': (d) =>
    `Improvements are or have been done in “${d.name}”, so it was not removed. Move them to another part of the organisation first (the board can be shown by administration), or just rename this one.`,
  'arms-not-chosen': () => 'No image is chosen. Nothing has been saved. Choose a PNG or JPEG and try again.',
  'arms-too-large': (d) =>
    `The image is larger than ${d.megabytes} MB. Nothing has been saved. Save it in a smaller size and try again.`,
  'arms-kind': (d) =>
    `${d.kind === 'other' ? 'The file is not an image that can be read here' : `The file is of the kind ${d.kind.toUpperCase()}`}. Nothing has been saved. Open it in an image program, save it as PNG and try again.`,
  'arms-damaged': () =>
    'The image is damaged, cut short or saved in a way that cannot be read here (in print colours, CMYK, for example). Nothing has been saved. Save it again as PNG in ordinary screen colours (RGB) and try again.',
  'arms-too-many-pixels': (d) =>
    `The image is ${d.width} × ${d.height} pixels. At most ${d.megapixels} million are accepted. Nothing has been saved. Reduce it to about 1,000 pixels and try again.`,
  'arms-shape': (d) =>
    `The image is ${d.width} × ${d.height} pixels. Its shortest side needs at least ${d.shortestSide} pixels to be sharp on paper, and the other may be at most ${d.proportion} times as long. Nothing has been saved. Choose another image.`,
}
