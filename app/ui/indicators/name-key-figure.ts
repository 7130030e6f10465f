/** Id and title of a key figure; the id alone where nobody has given it a title. */
export function nameKeyFigure(id: string, title: string): string {
  return title === id ? id : `${id} ${title}`
}
